import type { RepositoryState } from '../contract/world.js';

export interface WorkflowState {
  readonly id: number;
  readonly name: string;
  /** `.github/workflows/ci.yml` */
  readonly path: string;
  state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
  readonly createdAt: Date;
  updatedAt: Date;
}

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
export type RunConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure';

export interface RunState {
  readonly id: number;
  readonly workflow: number;
  readonly number: number;
  /** The latest attempt; earlier ones are in `earlier`. */
  attempt: number;
  readonly event: string;
  status: RunStatus;
  conclusion: RunConclusion | null;
  /** Null: GitHub gives none. */
  readonly branch: string | null;
  readonly sha: string;
  /** `owner/name` of a fork; default the repository itself. */
  readonly headRepository?: string;
  /** Path of the workflow as this run shows it, such as with `@refs/heads/main`; default the workflow's own. */
  readonly path?: string;
  readonly title: string;
  readonly actor: string;
  triggeringActor: string;
  readonly createdAt: Date;
  updatedAt: Date;
  startedAt: Date;
  /** The attempts before the latest, oldest first. */
  readonly earlier: Omit<RunState, 'earlier'>[];
  /** Inputs of a dispatch. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

export interface StepState {
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
}

export interface JobState {
  readonly id: number;
  readonly run: number;
  readonly attempt: number;
  readonly name: string;
  readonly status: RunStatus;
  readonly conclusion: Exclude<RunConclusion, 'stale' | 'startup_failure'> | null;
  readonly labels: readonly string[];
  readonly createdAt: Date;
  readonly startedAt: Date;
  readonly completedAt: Date | null;
  readonly runner: string | null;
  readonly steps: readonly StepState[];
  /**
   * Null: the log has expired (410). The n-th address that the repository gives for a log is `/_storage/logs/<repository id>/<job id>-<n>`,
   * so that a fault can be planned for it by its path.
   */
  readonly log: string | null;
  /** Where a log that has expired is missed: at GitHub with 404 in place of 410, or at the storage, whose address is still given. */
  readonly logMissing?: 'not-found' | 'at-storage';
}

export interface CacheState {
  readonly id: number;
  readonly key: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly version: string;
  readonly sizeBytes: number;
  readonly createdAt: Date;
  readonly lastAccessedAt: Date;
}

export interface ArtifactState {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly run: number | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Its zip archive; without it, the storage has none. */
  readonly archive?: Uint8Array;
  /** Another repository than its own that the run's head is of: a fork. */
  readonly headRepositoryId?: number;
}

export interface RunnerState {
  readonly id: number;
  readonly name: string;
  readonly os: string;
  readonly status: 'online' | 'offline';
  readonly busy: boolean;
  readonly labels: readonly string[];
  readonly ephemeral?: boolean;
  readonly version?: string | null;
}

/** A log's address that works for a minute. */
export interface LogLink {
  /** Null: the storage has it no more. */
  readonly text: string | null;
  readonly expiresAt: Date;
}

/** Settings of a repository under "Actions → General". */
export interface ActionsSettings {
  enabled: boolean;
  allowedActions: 'all' | 'local_only' | 'selected';
  shaPinningRequired: boolean;
  defaultWorkflowPermissions: 'read' | 'write';
  canApprovePullRequestReviews: boolean;
  /** These three count where `allowedActions` is `selected`. */
  githubOwnedAllowed: boolean;
  verifiedAllowed: boolean;
  patternsAllowed: string[];
}

/** Workflows, runs, jobs, caches, artifacts and runners of one repository. */
export interface ActionsState {
  readonly settings: ActionsSettings;
  readonly workflows: Map<number, WorkflowState>;
  readonly runs: Map<number, RunState>;
  readonly jobs: Map<number, JobState>;
  readonly caches: Map<number, CacheState>;
  readonly artifacts: Map<number, ArtifactState>;
  readonly runners: Map<number, RunnerState>;
  /** The cache's limit. */
  cacheLimitGigabytes: number;
  /** By the last part of the address. */
  readonly logLinks: Map<string, LogLink>;
  /** Events of `repository_dispatch`, in order. */
  readonly dispatches: { readonly eventType: string; readonly payload: unknown }[];
  /** Called when a page of runs was made, with their count so far: the world changes while somebody reads pages. */
  onRunsListed?: (count: number) => void;
  runListings: number;
}

/** The Actions side of a repository; made when first asked for. */
export function actionsOf(repository: RepositoryState): ActionsState {
  repository.actions ??= {
    settings: {
      enabled: true,
      allowedActions: 'all',
      shaPinningRequired: false,
      defaultWorkflowPermissions: 'read',
      canApprovePullRequestReviews: false,
      githubOwnedAllowed: true,
      verifiedAllowed: false,
      patternsAllowed: [],
    },
    workflows: new Map(),
    runs: new Map(),
    jobs: new Map(),
    caches: new Map(),
    artifacts: new Map(),
    runners: new Map(),
    cacheLimitGigabytes: 10,
    logLinks: new Map(),
    dispatches: [],
    runListings: 0,
  };
  return repository.actions;
}
