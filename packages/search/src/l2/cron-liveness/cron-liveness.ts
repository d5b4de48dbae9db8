import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { CRON_LIVENESS_RULES } from './cron-liveness-rules.js';

/**
 * Schedule liveness: does every scheduled workflow run when its cron expression says? Reads `schedule:` of `.github/workflows/*.yml` and
 * asks GitHub for the newest scheduled run of each. A monitor that no longer runs cannot say so itself.
 */
export const cronLiveness: Sensor = {
  id: 'cron-liveness',
  layer: 'L2',
  title: 'Schedule liveness',
  needs: 'a token with actions: read',
  rules: CRON_LIVENESS_RULES,
  ready: ({ history }) =>
    history === undefined
      ? { ready: false, reason: 'no-token', detail: 'without a token GitHub does not tell when schedules ran' }
      : { ready: true, by: 'the runs that GitHub tells of' },
  read,
};

/** What decides is loaded by the runs that ask; most of the actions' runs do not. */
async function read(input: SensorInput): Promise<Reading> {
  const { readCronLiveness } = await import('./read-cron-liveness.js');
  return readCronLiveness(input);
}
