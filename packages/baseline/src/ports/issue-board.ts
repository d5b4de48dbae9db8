import type { Answer } from './answer.js';

/** An issue; never a pull request. Its text is untrusted. */
export interface BoardIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  /** Login of the author. */
  readonly author: string;
  /** True when an app or somebody with a role in the repository wrote it. Anybody can open an issue, so what others wrote decides nothing. */
  readonly isTrusted: boolean;
  readonly createdAt: string;
  readonly closedAt: string | undefined;
}

/** What an issue is made of. Labels that do not exist are created by GitHub. */
export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** Reads and writes issues of one repository. */
export interface IssueBoard {
  /** `owner/repository`. */
  readonly repository: string;
  /** Issues with a label, newest first: the open ones, or the newest 100 of all. */
  withLabel(label: string, state: 'open' | 'all'): Promise<Answer<readonly BoardIssue[]>>;
  create(draft: IssueDraft): Promise<Answer<BoardIssue>>;
  /** Changes what is given and leaves the rest; `labels` replaces all labels. */
  update(number: number, change: Partial<IssueDraft> & { readonly state?: 'open' | 'closed' }): Promise<Answer<BoardIssue>>;
  comment(number: number, body: string): Promise<Answer<{ readonly url: string }>>;
}
