import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { CI_HEALTH_RULE_TABLE } from './ci-health-rules.js';

/**
 * CI health: is the failure rate of the default branch too high, does one cause come again and again, is a workflow flaky? Reads runs,
 * jobs and logs from GitHub, at most a few of each; `sar ci-health` looks closer.
 */
export const ciHealthSensor: Sensor = {
  id: 'ci-health',
  layer: 'L2',
  title: 'CI health',
  needs: 'a token with actions: read, checks: read, contents: read',
  rules: CI_HEALTH_RULE_TABLE,
  needsNetwork: true,
  read,
};

/** What decides is loaded by the runs that ask; most of the actions' runs do not. */
async function read(input: SensorInput): Promise<Reading> {
  const { readCiHealthSensor } = await import('./read-ci-health-sensor.js');
  return readCiHealthSensor(input);
}
