import { RUN_CONCLUSIONS, type CiSettings } from '@sar/baseline';

/** What a run, an attempt or a job is for the figures. `ignored` is neither failure nor success and no part of any denominator. */
export type Outcome = 'failure' | 'success' | 'ignored' | 'pending';

const KNOWN: ReadonlySet<string> = new Set(RUN_CONCLUSIONS);

/** Key of completed results without a conclusion in a count by conclusion. */
const NO_CONCLUSION = 'none';

/** What an outcome is told from. */
export interface Concluding {
  readonly status: string;
  readonly conclusion: string | undefined;
}

/**
 * Tells outcomes by `ci.failure-conclusions` and `ci.ignored-conclusions`; one in both is a failure. A known conclusion in neither
 * is in the denominator alone. One that SAR does not know is ignored and shown, since it may be a failure or none.
 */
export function outcomeOf(settings: Pick<CiSettings, 'failure-conclusions' | 'ignored-conclusions'>): (result: Concluding) => Outcome {
  const failures: ReadonlySet<string> = new Set(settings['failure-conclusions']);
  const ignored: ReadonlySet<string> = new Set(settings['ignored-conclusions']);
  return ({ status, conclusion = NO_CONCLUSION }) => {
    if (status !== 'completed') return 'pending';
    if (failures.has(conclusion)) return 'failure';
    return ignored.has(conclusion) || !KNOWN.has(conclusion) ? 'ignored' : 'success';
  };
}

/** True when the tools said that all is well; a cancelled run is no proof of it, in whatever denominator it is. */
export function isPass({ status, conclusion }: Concluding): boolean {
  return status === 'completed' && (conclusion === 'success' || conclusion === 'neutral');
}

/** How many results have each conclusion, by conclusion in the order of the alphabet. */
export function countByConclusion(results: Iterable<Concluding>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { conclusion = NO_CONCLUSION } of results) counts.set(conclusion, (counts.get(conclusion) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
