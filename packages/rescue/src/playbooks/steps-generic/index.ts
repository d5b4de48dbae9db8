export { dispatchWorkflow } from './dispatch-workflow.js';
export { openIssue, TASK_LABEL } from './open-issue.js';
export { runCommand } from './run-command.js';
export { searchAgain } from './search-again.js';
export { waitFor } from './wait-for.js';
