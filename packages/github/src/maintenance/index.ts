export { artifactRun } from './artifact-run.js';
export { cleaner } from './cleaner.js';
export { inEitherReading } from './in-either-reading.js';
export { runCount } from './run-count.js';
export { serverTime } from './server-time.js';
export { workflowFilesOn } from './workflow-files-on.js';
