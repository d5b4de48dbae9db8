import type { ActionsState, RunnerState } from '../world/actions-state.js';
import type { AlertsState } from '../world/alerts-state.js';
import type { ChecksState } from '../world/checks-state.js';
import type { CollaboratorRole } from '../world/collaborators.js';
import type { IssuesState } from '../world/issues-state.js';
import type { MergingState } from '../world/merging-state.js';
import type { TeamState } from '../world/teams.js';
import type { GitState } from '../git/git-state.js';
import type { Caller } from './caller.js';

/** Everything the server knows; tests seed it and look at it. Repositories by `owner/name`, organisations by login, in lower case. */
export interface World {
  readonly repositories: Map<string, RepositoryState>;
  readonly organizations: Map<string, OrganizationState>;
  /** Who asks, by token. */
  readonly tokens: Map<string, Caller>;
}

/** A value that is readable, or a secret, of which only the dates are. By upper-case name. */
export interface StoredVariable {
  readonly name: string;
  value: string;
  createdAt: Date;
  updatedAt: Date;
}
export interface StoredSecret {
  readonly name: string;
  createdAt: Date;
  updatedAt: Date;
}
/** What an organisation's entry adds: who sees it. */
export interface Visibility {
  readonly visibility: 'all' | 'private' | 'selected';
  /** `owner/name`, where `selected`. */
  readonly selected: readonly string[];
}

export interface OrganizationState {
  readonly login: string;
  readonly id: number;
  readonly variables: Map<string, StoredVariable & Visibility>;
  readonly secrets: Map<string, StoredSecret & Visibility>;
  readonly codespacesSecrets: Map<string, StoredSecret & Visibility>;
  readonly dependabotSecrets: Map<string, StoredSecret & Visibility>;
  readonly runners: Map<number, RunnerState>;
  /** By slug in lower case; see addTeam. */
  teams?: Map<string, TeamState>;
}

export interface EnvironmentState {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Date;
  readonly variables: Map<string, StoredVariable>;
  readonly secrets: Map<string, StoredSecret>;
}

export interface RepositoryState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly createdAt: Date;
  readonly variables: Map<string, StoredVariable>;
  readonly secrets: Map<string, StoredSecret>;
  readonly codespacesSecrets: Map<string, StoredSecret>;
  readonly dependabotSecrets: Map<string, StoredSecret>;
  /** By name in lower case. */
  readonly environments: Map<string, EnvironmentState>;
  readonly git: GitState;
  /** Read-only by its settings; default no. */
  archived?: boolean;
  /** A fork of another one; default no. */
  fork?: boolean;
  /** By login in lower case; see setRole. */
  collaborators?: Map<string, CollaboratorRole | 'unknown'>;
  /** The areas below are made when they are first used: `issuesOf(repository)` and its like in `world/`. */
  issues?: IssuesState;
  actions?: ActionsState;
  checks?: ChecksState;
  alerts?: AlertsState;
  merging?: MergingState;
}
