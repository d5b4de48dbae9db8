import type { RepositoryState } from '../contract/world.js';
import type { MergeMethodState } from './merging-state.js';

export interface LabelState {
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string | null;
}

export interface CommentState {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
}

/** A review of a pull request. */
export interface ReviewState {
  readonly id: number;
  readonly user: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly body: string;
  /** The commit that was reviewed. */
  readonly commit: string | null;
  readonly submittedAt: Date;
}

/** What makes an issue a pull request. */
export interface PullState {
  /** Branch of the change. Its commits are in the repository, as those of a fork are at GitHub. */
  readonly head: string;
  base: string;
  draft: boolean;
  mergedAt: Date | null;
  mergeCommit: string | null;
  /** The head commit when it was closed; while it is open the branch tells. */
  closedHead: string | null;
  /** `owner/name` of the fork that it comes from; without it, the repository itself. */
  readonly fork?: string;
  /** In the order in which they came. */
  reviews?: ReviewState[];
  /** How GitHub merges it as soon as it may; without it, it does not. */
  autoMerge?: { readonly method: MergeMethodState; readonly by: string; readonly at: Date };
  /** When it was put into the merge queue. */
  queuedAt?: Date;
}

export interface IssueState {
  readonly number: number;
  readonly user: string;
  /** What the author is in the repository; default a member, and nothing for bots. */
  readonly association?: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'NONE';
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null;
  /** Names. */
  labels: string[];
  /** Logins. */
  assignees: string[];
  readonly createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  closedBy: string | null;
  readonly pull?: PullState;
}

/** Issues, pull requests (they share their numbers), labels and comments of one repository. */
export interface IssuesState {
  /** False: every request for issues answers 410. */
  enabled: boolean;
  readonly issues: Map<number, IssueState>;
  /** By lower-case name. */
  readonly labels: Map<string, LabelState>;
  readonly comments: Map<number, CommentState>;
  /** Logins that can be assigned, beside the owner. */
  readonly assignable: Set<string>;
  /** Coding agents that a person's token can assign: the login that is asked for, and the one that GitHub shows then. */
  readonly agents: Map<string, string>;
  /** Numbers of issues that somebody deleted: 410, and never given again. */
  readonly deleted: Set<number>;
  /** False: GITHUB_TOKEN may not create pull requests, GitHub's setting. */
  workflowsMayCreatePulls: boolean;
}

/** The issues of a repository; made when first asked for, with issues enabled and no labels. */
export function issuesOf(repository: RepositoryState): IssuesState {
  repository.issues ??= {
    enabled: true,
    issues: new Map(),
    labels: new Map(),
    comments: new Map(),
    assignable: new Set(),
    agents: new Map(),
    deleted: new Set(),
    workflowsMayCreatePulls: true,
  };
  return repository.issues;
}

/** Adds an issue; labels that are not there are created. Returns it as stored. */
export function addIssue(repository: RepositoryState, values: Partial<Omit<IssueState, 'number'>> = {}): IssueState {
  const state = issuesOf(repository);
  const createdAt = values.createdAt ?? repository.createdAt;
  const issue: IssueState = {
    number: Math.max(0, ...state.issues.keys(), ...state.deleted) + 1,
    user: 'octocat',
    title: 'Found a bug',
    body: null,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
    closedBy: null,
    ...values,
  };
  for (const label of issue.labels) addLabel(repository, { name: label });
  state.issues.set(issue.number, issue);
  return issue;
}

/** Deletes an issue with its comments, as an administrator can. */
export function deleteIssue(repository: RepositoryState, number: number): void {
  const state = issuesOf(repository);
  if (!state.issues.delete(number)) throw new Error(`there is no issue #${number}`);
  state.deleted.add(number);
  for (const { id, issue } of state.comments.values()) if (issue === number) state.comments.delete(id);
}

/** Adds a pull request from one branch of the repository into another. */
export function addPull(
  repository: RepositoryState,
  pull: Pick<PullState, 'head' | 'base'> & Partial<PullState>,
  values: Partial<Omit<IssueState, 'number' | 'pull'>> = {},
): IssueState & { readonly pull: PullState } {
  const state: PullState = { draft: false, mergedAt: null, mergeCommit: null, closedHead: null, ...pull };
  const issue = addIssue(repository, { title: `Merge ${pull.head}`, ...values, pull: state });
  return Object.assign(issue, { pull: state });
}

/** Adds a label, or gives the one that is there. */
export function addLabel(repository: RepositoryState, values: Partial<LabelState> & Pick<LabelState, 'name'>): LabelState {
  const { labels } = issuesOf(repository);
  const key = values.name.toLowerCase();
  const label = labels.get(key) ?? { color: 'ededed', description: null, ...values };
  labels.set(key, label);
  return label;
}

/** Adds a comment. */
export function addComment(
  repository: RepositoryState,
  issue: number,
  values: Partial<Omit<CommentState, 'id' | 'issue'>> & Pick<CommentState, 'body'>,
): CommentState {
  const { comments } = issuesOf(repository);
  const createdAt = values.createdAt ?? repository.createdAt;
  const id = Math.max(repository.id * 100_000, ...comments.keys()) + 1;
  const comment: CommentState = { user: 'octocat', createdAt, updatedAt: createdAt, ...values, id, issue };
  comments.set(id, comment);
  return comment;
}
