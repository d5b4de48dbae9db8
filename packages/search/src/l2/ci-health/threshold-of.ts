import { readPercent, type CiSettings, type LiveVariables } from '@sar/baseline';

/**
 * The percent above which CI is degraded, from the variable that the baseline names (`ci.variables.threshold`): the sensor and the
 * monitor must not contradict each other. Undefined where it is not there, cannot be read, or holds no percent: the baseline decides.
 */
export async function thresholdOf(live: LiveVariables | undefined, { variables }: CiSettings): Promise<number | undefined> {
  const listed = await live?.entries('repo-vars');
  if (listed?.known !== true) return undefined;
  return readPercent(listed.value.find(({ name }) => name === variables.threshold)?.value?.trim() ?? '');
}
