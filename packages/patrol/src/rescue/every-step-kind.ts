import {
  applyFixers,
  compareRuns,
  dispatchWorkflow,
  openIssue,
  openPullRequest,
  pruneMemory,
  queueIntent,
  rollBackAlias,
  runCommand,
  searchAgain,
  trackRotation,
  waitFor,
  type StepKinds,
} from '@sar/rescue';

/** Every kind of step that a playbook can have. */
export const EVERY_STEP_KIND: StepKinds = {
  'queue-intent': queueIntent,
  'dispatch-workflow': dispatchWorkflow,
  'open-issue': openIssue,
  'run-command': runCommand,
  'apply-fixers': applyFixers,
  'open-pull-request': openPullRequest,
  'wait-for': waitFor,
  'compare-runs': compareRuns,
  'roll-back-alias': rollBackAlias,
  'prune-memory': pruneMemory,
  'track-rotation': trackRotation,
  'search-again': searchAgain,
};
