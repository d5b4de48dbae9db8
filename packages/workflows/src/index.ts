export * from './model/workflow-model.js';
export * from './shell/shell-command.js';
export * from './knowledge/knowledge-types.js';
export * from './knowledge/downloads-of.js';
export * from './knowledge/effects-of.js';
export * from './knowledge/publishes-by-command.js';
export * from './knowledge/ecosystem.js';
export * from './knowledge/ecosystems-of-path.js';
export * from './knowledge/cache-directory-of.js';
export * from './knowledge/remote-cache.js';
export * from './knowledge/settle-by-file.js';
export * from './resolve/job-facts.js';
export { MAX_FILE_BYTES } from './read/parse-yaml.js';
export { matrixValues } from './read/read-matrix.js';
export { readAction, readWorkflow } from './read/read-workflow.js';
export { repositoryWorkflows, type RepositoryWorkflows } from './repository/repository-workflows.js';
export { evaluateCondition } from './expressions/partial-evaluation.js';
export { parseUses, type Uses } from './resolve/parse-uses.js';
export { expressionSpans } from './expressions/expression-spans.js';
export { factsOfWorkflow, type OpaqueJob, type WorkflowFacts } from './resolve/facts-of-workflow.js';
export type { RunnerOfJob, RunnerOs } from './resolve/runner-of-job.js';
export * from './references/reference.js';
export { referencesOf } from './references/references-of.js';
export { repositoryReferences } from './references/repository-references.js';
export { builtinKind } from './references/builtin-names.js';
export { readScript } from './shell/read-script.js';
export { githubsOpinion, type Objection } from './read/githubs-opinion.js';
export type { EditableFile } from './edit/editable-file.js';
export { applyEdits } from './edit/apply-edits.js';
export { setStepInput, setStepInputs } from './edit/set-step-input.js';
export { removeStepInput } from './edit/remove-step-input.js';
export { reindentYaml } from './edit/reindent-yaml.js';
export { replaceUsesRef } from './edit/replace-uses-ref.js';
export { insertStepBefore, type NewStep } from './edit/insert-step-before.js';
export { moveStepBefore } from './edit/move-step-before.js';
export {
  calledScripts,
  MAX_CALLED_SCRIPTS,
  NOT_IN_REPOSITORY,
  type Called,
  type CalledScript,
  type HiddenCall,
} from './called/called-scripts.js';
