import type { CiSettings } from '@sar/baseline';
import type { MonitorInputs } from './monitor-inputs.js';

/** What is left undone without a token for variables, in a sentence; none where nothing is. */
export function withoutVariablesToken(
  names: CiSettings['variables'],
  { updateVariables, thresholds }: Pick<MonitorInputs, 'updateVariables' | 'thresholds'>,
): readonly string[] {
  const undone = [
    ...(updateVariables ? [`${names['failure-rate']} and ${names['last-green']} are not written`] : []),
    ...(thresholds.degraded === undefined ? [`${names.threshold} is not read`] : []),
  ];
  if (undone.length === 0) return [];
  const mend =
    'give the input variables-token a token of an App, or a fine-grained one, with Variables: write; GITHUB_TOKEN cannot have it';
  return [`Without a token for variables, ${undone.join(', and ')}: ${mend}.`];
}
