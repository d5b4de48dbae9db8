import type { OrganizationState, RepositoryState } from '../contract/world.js';
import {
  actionsOf,
  type ArtifactState,
  type CacheState,
  type JobState,
  type RunnerState,
  type RunState,
  type WorkflowState,
} from './actions-state.js';
import { knownWorkflows } from './known-workflows.js';
import { nextIdIn, nextRunNumber } from './next-numbers.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NO_COMMIT = '0'.repeat(40);

/** Adds a workflow, by default `.github/workflows/ci.yml`, active. */
export function addWorkflow(repository: RepositoryState, values: Partial<WorkflowState> = {}): WorkflowState {
  const { workflows } = actionsOf(repository);
  const workflow: WorkflowState = {
    id: values.id ?? nextId(repository, workflows),
    name: 'CI',
    path: '.github/workflows/ci.yml',
    state: 'active',
    createdAt: repository.createdAt,
    updatedAt: repository.createdAt,
    ...values,
  };
  workflows.set(workflow.id, workflow);
  return workflow;
}

/** Adds a run, by default a successful push of the default branch's head, of the first workflow (`ci.yml` if there is none). */
export function addRun(repository: RepositoryState, values: Partial<RunState> = {}): RunState {
  const { runs } = actionsOf(repository);
  const workflow = values.workflow ?? knownWorkflows(repository)[0]?.id ?? addWorkflow(repository).id;
  const createdAt = values.createdAt ?? repository.createdAt;
  const status = values.status ?? 'completed';
  const run: RunState = {
    id: values.id ?? nextId(repository, runs),
    workflow,
    number: values.number ?? nextRunNumber(runs, workflow),
    attempt: 1,
    event: 'push',
    status,
    conclusion: status === 'completed' ? 'success' : null,
    branch: repository.defaultBranch,
    sha: values.sha ?? repository.git.head(values.branch ?? repository.defaultBranch) ?? NO_COMMIT,
    title: 'Change something',
    actor: 'octocat',
    triggeringActor: values.actor ?? 'octocat',
    createdAt,
    updatedAt: new Date(createdAt.getTime() + 5 * MINUTE_MS),
    startedAt: createdAt,
    earlier: [],
    inputs: {},
    ...values,
  };
  runs.set(run.id, run);
  return run;
}

/** Adds a job to a run, by default with the run's result, queued for ten seconds and four minutes long. */
export function addJob(repository: RepositoryState, run: RunState, values: Partial<JobState> = {}): JobState {
  const { jobs } = actionsOf(repository);
  const createdAt = values.createdAt ?? run.startedAt;
  const startedAt = values.startedAt ?? new Date(createdAt.getTime() + 10_000);
  const job: JobState = {
    id: values.id ?? nextId(repository, jobs),
    run: run.id,
    attempt: run.attempt,
    name: 'test',
    status: run.status,
    conclusion: run.conclusion === 'stale' ? 'cancelled' : run.conclusion === 'startup_failure' ? 'failure' : run.conclusion,
    labels: ['ubuntu-latest'],
    createdAt,
    startedAt,
    completedAt: run.status === 'completed' ? new Date(startedAt.getTime() + 4 * MINUTE_MS) : null,
    runner: 'GitHub Actions 1',
    steps: [],
    log: 'nothing to say\n',
    ...values,
  };
  jobs.set(job.id, job);
  return job;
}

/** Adds a cache entry, by default of one megabyte on the default branch. */
export function addCache(repository: RepositoryState, values: Partial<CacheState> & Pick<CacheState, 'key'>): CacheState {
  const { caches } = actionsOf(repository);
  const createdAt = values.createdAt ?? repository.createdAt;
  const cache: CacheState = {
    id: values.id ?? nextId(repository, caches),
    ref: `refs/heads/${repository.defaultBranch}`,
    version: 'v1'.padEnd(64, '0'),
    sizeBytes: 1_000_000,
    createdAt,
    lastAccessedAt: createdAt,
    ...values,
  };
  caches.set(cache.id, cache);
  return cache;
}

/** Adds an artifact that expires after 90 days. */
export function addArtifact(repository: RepositoryState, values: Partial<ArtifactState> & Pick<ArtifactState, 'name'>): ArtifactState {
  const { artifacts } = actionsOf(repository);
  const createdAt = values.createdAt ?? repository.createdAt;
  const artifact: ArtifactState = {
    id: values.id ?? nextId(repository, artifacts),
    sizeBytes: 1_000,
    run: null,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 90 * DAY_MS),
    ...values,
  };
  artifacts.set(artifact.id, artifact);
  return artifact;
}

/** Adds a self-hosted runner to a repository, online and idle. */
export function addRunner(repository: RepositoryState, values: Partial<RunnerState> & Pick<RunnerState, 'name'>): RunnerState {
  const { runners } = actionsOf(repository);
  return keepRunner(runners, values.id ?? nextId(repository, runners), values);
}

/** Adds a self-hosted runner to an organisation, online and idle. */
export function addOrganizationRunner(
  { id, runners }: OrganizationState,
  values: Partial<RunnerState> & Pick<RunnerState, 'name'>,
): RunnerState {
  return keepRunner(runners, values.id ?? nextIdIn(runners, id * 1_000), values);
}

function keepRunner(runners: Map<number, RunnerState>, id: number, values: Partial<RunnerState> & Pick<RunnerState, 'name'>): RunnerState {
  const runner: RunnerState = { os: 'linux', status: 'online', busy: false, labels: ['self-hosted'], ...values, id };
  runners.set(id, runner);
  return runner;
}

/** Ids differ between repositories, and never come again after a deletion. */
function nextId(repository: RepositoryState, taken: ReadonlyMap<number, unknown>): number {
  return nextIdIn(taken, repository.id * 100_000);
}
