import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { WORKFLOW_EXPIRY_RULE_TABLE } from './workflow-expiry-rules.js';

/**
 * Workflows that nothing starts any more, and runs that are kept too long. Reads `.github/workflows/*.yml` and asks GitHub for its list of
 * workflows, for the newest run of those that may be left behind, and for old runs. Reports workflows that are disabled, never ran, lost
 * their file, or have no job that can run. Those with a schedule are the subject of `cron-liveness`. To mend: enable or delete them, and
 * delete what is left of them. Unknown without a token with `actions: read`.
 */
export const workflowExpiry: Sensor = {
  id: 'workflow-expiry',
  layer: 'L2',
  title: 'Workflow expiry',
  needs: 'a token with actions: read',
  rules: WORKFLOW_EXPIRY_RULE_TABLE,
  needsNetwork: true,
  ready,
  read,
};

function ready({ history }: SensorInput): Readiness {
  if (history === undefined) return { ready: false, reason: 'no-token', detail: 'pass a token with actions: read' };
  return { ready: true, by: "GitHub's list of workflows, and their newest runs" };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readWorkflowExpiry } = await import('./read-workflow-expiry.js');
  return readWorkflowExpiry(input);
}
