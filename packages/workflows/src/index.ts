export * from './model/workflow-model.js';
export * from './shell/shell-command.js';
export * from './knowledge/knowledge-types.js';
export * from './resolve/job-facts.js';
