export * from './model/workflow-model.js';
export * from './shell/shell-command.js';
export * from './knowledge/knowledge-types.js';
export * from './resolve/job-facts.js';
export { MAX_FILE_BYTES } from './read/parse-yaml.js';
export { matrixValues } from './read/read-matrix.js';
export { readAction, readWorkflow } from './read/read-workflow.js';
export { repositoryWorkflows, type RepositoryWorkflows } from './repository/repository-workflows.js';
