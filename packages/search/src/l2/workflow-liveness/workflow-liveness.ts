import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { WORKFLOW_LIVENESS_RULES } from './workflow-liveness-rules.js';

/**
 * Workflow liveness: does every scheduled workflow run when its cron expression says? Reads `schedule:` of `.github/workflows/*.yml` and
 * asks GitHub for the newest scheduled run of each. A monitor that no longer runs cannot say so itself.
 */
export const workflowLiveness: Sensor = {
  id: 'workflow-liveness',
  layer: 'L2',
  title: 'Workflow liveness',
  rules: WORKFLOW_LIVENESS_RULES,
  read,
};

/** What decides is loaded by the runs that ask; most of the actions' runs do not. */
async function read(input: SensorInput): Promise<Reading> {
  const { readWorkflowLiveness } = await import('./read-workflow-liveness.js');
  return readWorkflowLiveness(input);
}
