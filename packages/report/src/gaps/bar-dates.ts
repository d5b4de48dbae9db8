import type { Roadmap, RoadmapBar } from '@sar/baseline';

const DAY_MS = 86_400_000;

/** When a bar begins and ends, in milliseconds since 1970; a milestone begins where it ends. */
export interface BarDates {
  readonly from: number;
  readonly to: number;
}

/**
 * When the bars of a roadmap begin and end, by their ids: a bar that waits begins when the last one that it waits for ends. Bars whose
 * beginning cannot be known (they wait for themselves, or for none that is there) are left out.
 */
export function barDates({ sections }: Roadmap): ReadonlyMap<string, BarDates> {
  const waiting = new Map(sections.flatMap(({ bars }) => bars).map((bar) => [bar.id, bar]));
  const known = new Map<string, BarDates>();
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const bar of waiting.values()) {
      const from = beginOf(bar, known);
      if (from === undefined) continue;
      known.set(bar.id, { from, to: endOf(bar, from) });
      waiting.delete(bar.id);
    }
  }
  return known;
}

function beginOf({ from, after }: RoadmapBar, known: ReadonlyMap<string, BarDates>): number | undefined {
  if (from !== undefined) return timeOf(from);
  const ends = after.map((id) => known.get(id)?.to);
  return ends.length === 0 || ends.includes(undefined) ? undefined : Math.max(...ends.map((end) => end ?? 0));
}

function endOf({ isMilestone, to, days = 1 }: RoadmapBar, from: number): number {
  if (isMilestone) return from;
  return to === undefined ? from + days * DAY_MS : timeOf(to);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
