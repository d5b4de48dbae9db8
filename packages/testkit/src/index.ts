export { temporaryFolder, type TemporaryFolder } from './builders/temporary-folder.js';
export { memoryTree, type MemoryContent, type MemoryTree } from './builders/memory-tree.js';
export { withinProcessorTime } from './processor-time/within-processor-time.js';
export { pullCommits, pushCommits } from './builders/push-and-pull.js';
export { temporaryRepository, type TemporaryRepository } from './builders/temporary-repository.js';
export { layOutActionRepository, type ActionRepository, type ActionSource } from './runner/lay-out-action-repository.js';
export { parseFileCommand } from './runner/parse-file-command.js';
export { parseWorkflowCommands, type WorkflowCommand } from './runner/parse-workflow-commands.js';
export { readTar, type TarEntry } from './runner/read-tar.js';
export { repositoryArchive } from './runner/repository-archive.js';
export { runActionAsRunner, type ActionResult, type ActionRun } from './runner/run-action-as-runner.js';
export type { RunnerEvent } from './runner/runner-environment.js';
export { startProcess, type ProcessResult } from './runner/start-process.js';
export type { Caller } from './github-server/contract/caller.js';
export type {
  EnvironmentState,
  OrganizationState,
  RepositoryState,
  StoredSecret,
  StoredVariable,
  Visibility,
  World,
} from './github-server/contract/world.js';
export type { Fault, FaultMatch } from './github-server/faults/fault.js';
export type { FaultPlan } from './github-server/faults/fault-plan.js';
export type { LoggedRequest } from './github-server/logged-request.js';
export type { Problem } from './github-server/problem.js';
export { loadSeed } from './github-server/seed/load-seed.js';
export type { GitHubServer, GitHubServerOptions } from './github-server/github-server.js';
export { startGitHubServer } from './github-server/start-github-server.js';
export {
  addEnvironment,
  addOrganization,
  addRepository,
  createWorld,
  type RepositoryOptions,
} from './github-server/world/add-repository.js';
export { addToken } from './github-server/world/add-token.js';
export { setRole, type BaseRole } from './github-server/world/collaborators.js';
export { issueEvent } from './github-server/answers/issue-event.js';
export type { Hook, HookedRequest } from './github-server/hooks.js';
export { type BranchProtection } from './github-server/git/branch-protection.js';
export { createGitState, type FileSource, type GitState } from './github-server/git/git-state.js';
export { addArtifact, addCache, addJob, addOrganizationRunner, addRun, addRunner, addWorkflow } from './github-server/world/add-actions.js';
export { actionsOf, type ActionsState, type JobState, type RunState } from './github-server/world/actions-state.js';
export { addAnalysis, addCodeScanningAlert, addDependabotAlert, alertsOf, type AlertsState } from './github-server/world/alerts-state.js';
export { addCheckRun, addRequiredCheck, addStatus, checksOf, type ChecksState } from './github-server/world/checks-state.js';
export {
  addComment,
  addIssue,
  addLabel,
  addPull,
  deleteIssue,
  issuesOf,
  type IssuesState,
  type IssueState,
  type PullState,
  type ReviewState,
} from './github-server/world/issues-state.js';
export { addReview } from './github-server/world/add-review.js';
export { mergingOf, type MergingState } from './github-server/world/merging-state.js';
export { addTeam, type TeamState } from './github-server/world/teams.js';
export type { ArtifactRecord, CacheRecord, ResultsService } from './results-service/results-service.js';
export { startResultsService } from './results-service/start-results-service.js';
