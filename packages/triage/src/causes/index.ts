export { groupByCause } from './group-by-cause.js';
export { subjectsOf } from './subjects-of.js';
