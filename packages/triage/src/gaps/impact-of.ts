import type { Gap, GapSettings } from '@sar/baseline';

/** Impact of a gap from 1 to 10: its own, else that of its area; undefined where neither is known. */
export function impactOf({ impactScore, area }: Gap, settings: Pick<GapSettings, 'impact-scores'>): number | undefined {
  if (impactScore !== undefined) return impactScore;
  const scores = settings['impact-scores'];
  return area !== undefined && Object.hasOwn(scores, area) ? scores[area] : undefined;
}
