export { sprintPlanMarkdown } from './sprint-plan-markdown.js';
