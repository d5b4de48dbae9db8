import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { CI_FAILURE_RULES_TABLE } from './ci-failures-rules.js';

/**
 * CI failures: is the failure rate of the default branch too high, does one cause come again and again, is a workflow flaky? Reads runs,
 * jobs and logs from GitHub, at most a few of each; `sar ci-health` looks closer.
 */
export const ciFailures: Sensor = {
  id: 'ci-failures',
  layer: 'L2',
  title: 'CI failures',
  rules: CI_FAILURE_RULES_TABLE,
  needsNetwork: true,
  read,
};

/** What decides is loaded by the runs that ask; most of the actions' runs do not. */
async function read(input: SensorInput): Promise<Reading> {
  const { readCiFailures } = await import('./read-ci-failures.js');
  return readCiFailures(input);
}
