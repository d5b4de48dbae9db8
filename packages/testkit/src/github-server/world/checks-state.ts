import type { RepositoryState } from '../contract/world.js';

export interface AnnotationState {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRunState {
  readonly id: number;
  name: string;
  readonly sha: string;
  /** Login of the App that made it; only it may change it. */
  readonly app: string;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: string | null;
  startedAt: Date | null;
  completedAt: Date | null;
  externalId: string;
  detailsUrl: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: AnnotationState[];
}

/** A commit status. */
export interface StatusState {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly createdAt: Date;
}

/** A check that must pass before a branch takes a pull request. */
export interface RequiredCheckState {
  readonly branch: string;
  readonly context: string;
  /** Where it is required. */
  readonly by: 'ruleset' | 'branch-protection';
  /** Login of the App that must report it; null: any. */
  readonly app: string | null;
}

/** Check runs, statuses and required checks of one repository. */
export interface ChecksState {
  readonly runs: Map<number, CheckRunState>;
  /** In the order in which they came. */
  readonly statuses: StatusState[];
  readonly required: RequiredCheckState[];
}

/** The checks of a repository; made when first asked for. */
export function checksOf(repository: RepositoryState): ChecksState {
  repository.checks ??= { runs: new Map(), statuses: [], required: [] };
  return repository.checks;
}

/** Adds a check run, by default a successful one of GitHub Actions on the default branch's head. */
export function addCheckRun(repository: RepositoryState, values: Partial<CheckRunState> = {}): CheckRunState {
  const { runs } = checksOf(repository);
  const status = values.status ?? 'completed';
  const run: CheckRunState = {
    id: Math.max(repository.id * 100_000, ...runs.keys()) + 1,
    name: 'test',
    sha: repository.git.head(repository.defaultBranch) ?? '',
    app: 'github-actions[bot]',
    status,
    conclusion: status === 'completed' ? 'success' : null,
    startedAt: repository.createdAt,
    completedAt: status === 'completed' ? repository.createdAt : null,
    externalId: '',
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    ...values,
  };
  runs.set(run.id, run);
  return run;
}

/** Adds a commit status, by default a successful one on the default branch's head. */
export function addStatus(repository: RepositoryState, values: Partial<StatusState> & Pick<StatusState, 'context'>): StatusState {
  const { statuses } = checksOf(repository);
  const status: StatusState = {
    id: repository.id * 100_000 + statuses.length + 1,
    sha: repository.git.head(repository.defaultBranch) ?? '',
    state: 'success',
    description: null,
    targetUrl: null,
    creator: 'octocat',
    createdAt: repository.createdAt,
    ...values,
  };
  statuses.push(status);
  return status;
}

/** Requires a check, by default by a ruleset on the default branch, whoever reports it. */
export function addRequiredCheck(
  repository: RepositoryState,
  values: Partial<RequiredCheckState> & Pick<RequiredCheckState, 'context'>,
): RequiredCheckState {
  const check: RequiredCheckState = { branch: repository.defaultBranch, by: 'ruleset', app: null, ...values };
  checksOf(repository).required.push(check);
  return check;
}
