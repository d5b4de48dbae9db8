import { known, unknown, type Answer, type BoardIssue, type IssueBoard } from '@sar/baseline';

export class Killed extends Error {}

/** Everything that outlives a run: issues, comments, labels. */
export class MemoryRepository {
  issues: BoardIssue[] = [];
  readonly comments: { readonly number: number; readonly body: string }[] = [];
  readonly labels = new Set<string>();
  now = '2026-11-20T08:00:00.000Z';
  #next = 1;

  issue(number: number): BoardIssue {
    const found = this.issues.find((issue) => issue.number === number);
    if (found === undefined) throw new Error(`no issue ${number}`);
    return found;
  }

  add(issue: Partial<BoardIssue>): BoardIssue {
    const number = this.#next++;
    const added: BoardIssue = {
      number,
      url: `https://github.com/octo/repo/issues/${number}`,
      title: '',
      body: '',
      state: 'open',
      labels: [],
      author: 'sar[bot]',
      isTrusted: true,
      assignees: [],
      createdAt: this.now,
      closedAt: undefined,
      ...issue,
    };
    this.issues = [...this.issues, added];
    return added;
  }

  change(number: number, change: Partial<BoardIssue>): BoardIssue {
    const state = change.state === undefined ? {} : { closedAt: change.state === 'closed' ? this.now : undefined };
    const next = { ...this.issue(number), ...change, ...state };
    this.issues = this.issues.map((issue) => (issue.number === number ? next : issue));
    return next;
  }

  remove(number: number): void {
    this.issues = this.issues.filter((issue) => issue.number !== number);
  }
}

export interface BoardOptions {
  /** Kills the run at this request, counted from 1; `afterEffect`: it was done, and nobody heard of it. */
  readonly killAt?: { readonly request: number; readonly afterEffect: boolean };
  /** Is waited for before each request. */
  readonly turn?: () => Promise<void>;
  /** For each request that writes: whether it fails, and with what. */
  readonly fails?: (name: string) => Extract<Answer<never>, { known: false }> | undefined;
  /** Drops the labels of new issues, as GitHub does for callers without a role. */
  readonly dropsLabels?: boolean;
  /** Issues that no list has yet, as GitHub's lists lag behind writes. */
  readonly isLate?: (number: number) => boolean;
}

/** A board of one run. `requests` are the names of all it was asked, pages of lists counted. */
export function boardOf(repository: MemoryRepository, options: BoardOptions = {}): { board: IssueBoard; requests: string[] } {
  const requests: string[] = [];
  let isDead = false;
  const ask = async <T>(name: string, effect: () => Answer<T>): Promise<Answer<T>> => {
    await options.turn?.();
    if (isDead) throw new Killed(name);
    requests.push(name);
    if (requests.length === options.killAt?.request) {
      isDead = true;
      if (options.killAt.afterEffect) effect();
      throw new Killed(name);
    }
    return options.fails?.(name) ?? effect();
  };
  const gone = unknown('forbidden', 'HTTP 404');
  const has = (number: number): boolean => repository.issues.some((issue) => issue.number === number);
  const board: IssueBoard = {
    repository: 'octo/repo',
    withLabel: async (label, state) => {
      const list = (): readonly BoardIssue[] =>
        repository.issues
          .filter(
            (issue) =>
              issue.labels.some((name) => name.toLowerCase() === label.toLowerCase()) && (state === 'all' || issue.state === state),
          )
          .filter(({ number }) => options.isLate?.(number) !== true)
          .toSorted((a, b) => b.number - a.number)
          // Lists do not tell who closed an issue.
          .map(({ closedBy: _closedBy, ...issue }) => issue);
      const listing = label === 'sar' ? `list ${state}` : `list ${state} ${label}`;
      const answer = await ask(listing, () => known(list()));
      const pages = answer.known ? Math.ceil(answer.value.length / 100) : 1;
      for (let page = 1; page < pages; page++) requests.push(listing);
      return answer;
    },
    read: async (number) => ask('read', () => known(repository.issues.find((issue) => issue.number === number))),
    create: async (draft) =>
      ask('create', () => {
        if (options.dropsLabels !== true) for (const label of draft.labels) repository.labels.add(label);
        return known(repository.add({ ...draft, ...(options.dropsLabels === true && { labels: [] }) }));
      }),
    update: async (number, { reason: _reason, ...change }) =>
      ask('update', () => (has(number) ? known(repository.change(number, change)) : gone)),
    comment: async (number, body) =>
      ask('comment', () => {
        if (!has(number)) return gone;
        repository.comments.push({ number, body });
        return known({ url: `${repository.issue(number).url}#issuecomment-${repository.comments.length}` });
      }),
    createLabel: async ({ name }) =>
      ask('label', () => {
        if (repository.labels.has(name)) return known('exists' as const);
        repository.labels.add(name);
        return known('created' as const);
      }),
    assign: async (_number, logins) => ask('assign', () => known(logins)),
  };
  return { board, requests };
}

/** Names of the requests that wrote. */
export function writesOf(requests: readonly string[]): readonly string[] {
  return requests.filter((name) => !name.startsWith('list') && name !== 'read');
}
