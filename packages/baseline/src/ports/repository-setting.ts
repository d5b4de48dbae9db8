import type { Answer } from './answer.js';

/** What GitHub tells of a repository by itself. */
export interface RepositoryProfile {
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly fork: boolean;
  /** Whether auto-merge may be switched on; undefined where the token may not see that. */
  readonly allowsAutoMerge: boolean | undefined;
}

/** Which actions and reusable workflows may run. */
export interface ActionsPolicy {
  readonly enabled: boolean;
  /** `local_only`: those of the same owner; `selected`: those of the list; undefined while Actions are switched off. */
  readonly allowed: 'all' | 'local_only' | 'selected' | undefined;
  /** Whether actions must be pinned to a full commit id; false where GitHub does not tell. */
  readonly requiresCommitIds: boolean;
}

/** The list behind `selected`. Patterns are GitHub's own: `org/repo@ref`, with `*` for any text; one that begins with `!` forbids. */
export interface SelectedActions {
  readonly githubOwned: boolean;
  readonly verifiedCreators: boolean;
  readonly patterns: readonly string[];
}

/** What the token of a workflow may do. */
export interface WorkflowTokenPolicy {
  /** Permissions of a job that does not name its own. */
  readonly default: 'read' | 'write';
  /** Whether a workflow may open and approve pull requests. */
  readonly mayOpenPulls: boolean;
}

/** A permission that a token may have for reading, by GitHub's name: `actions`, `pull_requests`. */
export interface ReadAccess {
  readonly permission: string;
  readonly access: Answer<true>;
}

/** Reads the settings of one repository. Nothing is written, and every question is asked once and kept. */
export interface RepositorySetting {
  /** `owner/repository`. */
  readonly repository: string;
  profile(): Promise<Answer<RepositoryProfile>>;
  actionsPolicy(): Promise<Answer<ActionsPolicy>>;
  selectedActions(): Promise<Answer<SelectedActions>>;
  workflowToken(): Promise<Answer<WorkflowTokenPolicy>>;
  hasBranch(branch: string): Promise<Answer<boolean>>;
  /** What the token can read, one small request for each permission; whether it may write cannot be asked without writing. */
  readAccess(): Promise<readonly ReadAccess[]>;
}
