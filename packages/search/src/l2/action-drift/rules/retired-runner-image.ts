import type { Day } from '../day.js';
import { DRIFT_DATA, type RunnerImage } from '../drift-data.js';
import type { Verdict } from '../verdict.js';

const BY_LABEL: ReadonlyMap<string, RunnerImage> = new Map(
  DRIFT_DATA.runnerImages.flatMap((image) => image.labels.map((label) => [label, image] as const)),
);

/**
 * Judges the label of a hosted runner: removed blocks, from the first brownout on it degrades, deprecated advises. Undefined for a
 * label that is in order or not known; a label counts only as a whole, without regard to case.
 */
export function retiredRunnerImage(label: string, asOf: Day): Verdict | undefined {
  const image = BY_LABEL.get(label.toLowerCase());
  const state = image && stateOf(image, label, asOf);
  if (image === undefined || state === undefined) return undefined;
  return {
    rule: 'retired-runner-image',
    ...state,
    expected: `runs-on: ${image.replacement}`,
    help: `Use ${image.replacement}, or a newer image, and try the job on it: tools and their versions differ. A self-hosted runner with this label is not concerned; give it a label of your own. Source: ${image.source}`,
  };
}

function stateOf(
  { deprecated, brownouts, removed }: RunnerImage,
  name: string,
  asOf: Day,
): Pick<Verdict, 'impact' | 'message'> | undefined {
  if (asOf >= removed) return { impact: 'blocks', message: `the runner image ${name} was removed on ${removed}: jobs on it cannot run.` };
  if (deprecated === undefined || asOf < deprecated) return undefined;
  const ahead = brownouts.filter((day) => day >= asOf);
  const days = ahead.length === 0 ? '' : ` Jobs on it fail for hours on ${ahead.join(', ')}.`;
  const begun = brownouts[0] !== undefined && asOf >= brownouts[0];
  return {
    impact: begun ? 'degrades' : 'advisory',
    message: `the runner image ${name} is deprecated since ${deprecated} and will be removed on ${removed}.${days}`,
  };
}
