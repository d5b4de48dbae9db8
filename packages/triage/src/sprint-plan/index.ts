export { planSprint, type SprintPlanInput } from './plan-sprint.js';
export { planDigest } from './plan-digest.js';
