export { checkRuns } from './check-runs.js';
