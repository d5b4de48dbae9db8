import type { Answer } from './answer.js';

/** How a pull request is merged. */
export const MERGE_METHODS = ['merge', 'squash', 'rebase'] as const;
export type MergeMethod = (typeof MERGE_METHODS)[number];

/** A pull request as it is now. Text is untrusted. */
export interface PullRequest {
  readonly number: number;
  /** Id of GraphQL. */
  readonly nodeId: string;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly isDraft: boolean;
  readonly author: string;
  readonly headSha: string;
  /** `owner/repository` of the head; undefined when it was deleted. */
  readonly headRepository: string | undefined;
  readonly baseBranch: string;
  readonly baseSha: string;
}

/** The newest word of one reviewer. */
export interface Review {
  /** Login; that of an app ends with `[bot]`. */
  readonly author: string;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  /** The commit that was reviewed; empty where GitHub does not tell it. */
  readonly commit: string;
}

/** A comment of a pull request. */
export interface PullRequestComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: string;
}

/** Reads and writes pull requests of one repository. */
export interface PullRequests {
  /** Undefined when there is none of that number. */
  read(number: number): Promise<Answer<PullRequest | undefined>>;
  /** The newest review of each reviewer that approves, asks for changes or was dismissed, at most 1,000 reviews; a longer list is unknown. */
  reviews(number: number): Promise<Answer<readonly Review[]>>;
  /** Whether a person belongs to a team of the organisation; unknown where the token may not see it. */
  isMember(organization: string, team: string, login: string): Promise<Answer<boolean>>;
  /** Comments, oldest first, at most 1,000; a longer list is unknown. */
  comments(number: number): Promise<Answer<readonly PullRequestComment[]>>;
  createComment(number: number, body: string): Promise<Answer<{ readonly url: string }>>;
  updateComment(id: number, body: string): Promise<Answer<{ readonly url: string }>>;
  /**
   * Lets GitHub merge it when every rule is satisfied; refused when the head is another commit by then. Without a method, the first that the
   * repository allows, in the order of MERGE_METHODS. `already`: it was on before.
   */
  enableAutoMerge(pull: PullRequest, method: MergeMethod | undefined): Promise<Answer<'enabled' | 'already'>>;
  /**
   * Puts it into the merge queue of its base branch; refused when the head is another commit by then. `waiting`: not every rule is satisfied
   * yet, and GitHub puts it there when they are.
   */
  enqueue(pull: PullRequest): Promise<Answer<'enqueued' | 'waiting' | 'already'>>;
}
