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

/** Check runs of one repository. */
export interface ChecksState {
  readonly runs: Map<number, CheckRunState>;
}

/** The checks of a repository; made when first asked for. */
export function checksOf(repository: RepositoryState): ChecksState {
  repository.checks ??= { runs: new Map() };
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
