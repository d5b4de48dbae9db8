export { groupByCause } from './group-by-cause.js';
export { dueAtOf, severityOf, subjectsOf } from './subjects-of.js';
