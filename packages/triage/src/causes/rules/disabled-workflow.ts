import type { CauseRule } from '../cause-rule.js';

/** A workflow that is disabled, and its schedule, which therefore starts nothing. */
export const disabledWorkflow: CauseRule = {
  kind: 'disabled-workflow',
  ties: ({ sensor, rule, artefact }) => {
    if (sensor === 'workflow-expiry' && rule === 'workflow-disabled') return [{ key: artefact.path, role: 'root' }];
    return sensor === 'cron-liveness' ? [{ key: artefact.path, role: 'follower' }] : [];
  },
  words: ({ signal: { artefact } }) => ({
    title: `the workflow ${artefact.path} is disabled`,
    why: `its schedule starts nothing while ${artefact.path} is disabled`,
  }),
};
