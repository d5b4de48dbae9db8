import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { WORKFLOW_SECURITY_RULE_TABLE } from './workflow-security-rules.js';

/**
 * Workflow security: what in workflows, actions and Dependabot's settings lets somebody else's text become code, or hands out more than is needed?
 *
 * Reads `.github/workflows`, the repository's own action files, `.github/dependabot.yml`, and reports of zizmor and actionlint (JSON or SARIF) where there are any. Reports
 * the rules of the table, one signal for what one edit mends; a report's finding at the same place and of the same class becomes evidence of SAR's own. To mend: see
 * each rule; some have a fix that can be applied as it is. Never `unknown` as a whole: files and reports that cannot be read are named as not judged.
 */
export const workflowSecurity: Sensor = {
  id: 'workflow-security',
  layer: 'L2',
  title: 'Workflow security',
  needs: 'workflow and action files; reports of zizmor and actionlint add to it',
  rules: WORKFLOW_SECURITY_RULE_TABLE,
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readWorkflowSecurity } = await import('./read-workflow-security.js');
  return readWorkflowSecurity(input);
}
