import type { CiSettings, LiveVariables } from '@sar/baseline';

/** Percent with at most two decimals, as the monitor reads it. */
const PERCENT = /^\d{1,3}(?:\.\d{1,2})?$/;

/**
 * The percent above which CI is degraded, from the variable that the baseline names (`ci.variables.threshold`): the sensor and the
 * monitor must not contradict each other. Undefined where it is not there, cannot be read, or holds no percent: the baseline decides.
 */
export async function thresholdOf(live: LiveVariables | undefined, { variables }: CiSettings): Promise<number | undefined> {
  const listed = await live?.entries('repo-vars');
  if (listed?.known !== true) return undefined;
  const text = listed.value.find(({ name }) => name === variables.threshold)?.value?.trim() ?? '';
  const percent = PERCENT.test(text) ? Number(text) : Number.NaN;
  return percent <= 100 ? percent : undefined;
}
