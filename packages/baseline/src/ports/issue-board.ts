import type { Answer } from './answer.js';

/** An issue; never a pull request. Its text is untrusted. */
export interface BoardIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  /** Login of the author; that of an app ends with `[bot]`, whatever GitHub shows. */
  readonly author: string;
  /** True when an app or somebody with a role in the repository wrote it. Anybody can open an issue, so what others wrote decides nothing. */
  readonly isTrusted: boolean;
  /** Logins of those who are assigned. */
  readonly assignees: readonly string[];
  readonly createdAt: string;
  readonly closedAt: string | undefined;
  /** Login of who closed it, where GitHub tells: always of an issue that is read alone. That of an app ends with `[bot]`. */
  readonly closedBy?: string;
}

/** What an issue is made of. Labels that do not exist are created by GitHub. */
export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** A change of an issue; what is not given stays. `labels` replaces all labels. */
export interface IssueChange extends Partial<IssueDraft> {
  readonly state?: 'open' | 'closed';
  /** Why it is closed; goes with `state: 'closed'`. */
  readonly reason?: 'completed' | 'not-planned' | 'duplicate';
}

/** A label as people see it. */
export interface LabelDraft {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** Reads and writes issues of one repository. */
export interface IssueBoard {
  /** `owner/repository`. */
  readonly repository: string;
  /** Issues with a label, newest first: every open one, the newest 1,000 closed ones, or the newest 100 of all. */
  withLabel(label: string, state: 'open' | 'closed' | 'all'): Promise<Answer<readonly BoardIssue[]>>;
  /** One issue as it is now; undefined when it is gone: deleted, or moved to another repository. */
  read(number: number): Promise<Answer<BoardIssue | undefined>>;
  create(draft: IssueDraft): Promise<Answer<BoardIssue>>;
  update(number: number, change: IssueChange): Promise<Answer<BoardIssue>>;
  comment(number: number, body: string): Promise<Answer<{ readonly url: string }>>;
  /** Creates a label, or says that there is one of that name. */
  createLabel(label: LabelDraft): Promise<Answer<'created' | 'exists'>>;
  /** Assigns people or agents besides those who are; gives the logins that are assigned then, since GitHub drops others silently. */
  assign(number: number, logins: readonly string[]): Promise<Answer<readonly string[]>>;
}
