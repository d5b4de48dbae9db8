export { artifactRun } from './artifact-run.js';
export { cleaner } from './cleaner.js';
export { workflowFilesOn } from './workflow-files-on.js';
