import {
  HALT_LABEL,
  known,
  unknown,
  type Answer,
  type BoardIssue,
  type Dispatcher,
  type HaltSwitch,
  type IssueBoard,
  type LiveEntry,
  type VariableReader,
  type VariableWriter,
} from '@sar/baseline';

export class Killed extends Error {}

/** Everything that outlives a run: issues, comments, dispatches, variables. */
export class MemoryBoard {
  issues: BoardIssue[] = [];
  readonly comments: { readonly number: number; readonly body: string }[] = [];
  readonly dispatches: Readonly<Record<string, string>>[] = [];
  readonly variables = new Map<string, string>();
  now = '';

  issue(number: number): BoardIssue {
    const found = this.issues.find((issue) => issue.number === number);
    if (found === undefined) throw new Error(`no issue ${number}`);
    return found;
  }

  change(number: number, change: Partial<BoardIssue>): BoardIssue {
    const next = { ...this.issue(number), ...change };
    this.issues = this.issues.map((issue) => (issue.number === number ? next : issue));
    return next;
  }

  close(number: number, at: string): void {
    this.change(number, { state: 'closed', closedAt: at });
  }

  add(issue: Partial<BoardIssue>): BoardIssue {
    const number = this.issues.length + 1;
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

  withLabel(label: string): readonly BoardIssue[] {
    return this.issues.filter(({ labels }) => labels.includes(label)).sort((a, b) => b.number - a.number);
  }
}

/** What goes wrong in a run. Calls that write are counted from 1. */
export interface BoardFaults {
  readonly killAt?: { readonly write: number; readonly afterEffect: boolean };
  /** For each call: whether it fails, before its effect or after it. */
  readonly fails?: () => 'before' | 'after' | undefined;
}

export interface BoardRun {
  readonly board: IssueBoard;
  readonly dispatcher: Dispatcher;
  readonly halt: HaltSwitch;
  readonly reader: VariableReader;
  readonly writer: VariableWriter;
  /** Names of the calls that wrote. */
  readonly writes: string[];
}

/** The ports of one run. */
export function boardRun(memory: MemoryBoard, faults: BoardFaults = {}): BoardRun {
  const writes: string[] = [];
  let dead = false;
  const answer = async <T>(name: string, isWrite: boolean, effect: () => T): Promise<Answer<T>> => {
    if (dead) throw new Killed(name);
    if (isWrite) writes.push(name);
    const isKilled = isWrite && writes.length === faults.killAt?.write;
    if (isKilled) {
      dead = true;
      if (faults.killAt?.afterEffect === true) effect();
      throw new Killed(name);
    }
    const fault = faults.fails?.();
    if (fault !== 'before') {
      const value = effect();
      if (fault === undefined) return known(value);
    }
    return unknown('unreachable', 'the connection was reset');
  };
  const variable = (name: string): LiveEntry | undefined => {
    const value = memory.variables.get(name);
    return value === undefined ? undefined : { name, value };
  };
  return {
    writes,
    board: {
      repository: 'octo/repo',
      withLabel: async (label, state) =>
        answer('withLabel', false, () => memory.withLabel(label).filter((issue) => state === 'all' || issue.state === state)),
      read: async (number) => answer('read', false, () => memory.issues.find((issue) => issue.number === number)),
      create: async (draft) => answer('create', true, () => memory.add(draft)),
      update: async (number, { reason: _why, ...change }) =>
        answer('update', true, () =>
          memory.change(number, {
            ...change,
            ...(change.state === 'closed' && { closedAt: memory.now }),
            ...(change.state === 'open' && { closedAt: undefined }),
          }),
        ),
      comment: async (number, body) =>
        answer('comment', true, () => {
          memory.comments.push({ number, body });
          return { url: '' };
        }),
      createLabel: async () => answer('createLabel', true, () => 'created' as const),
      assign: async (_number, logins) => answer('assign', true, () => logins),
    },
    dispatcher: {
      dispatch: async (_target, payload) =>
        answer('dispatch', true, () => {
          memory.dispatches.push(payload);
          return 'dispatched' as const;
        }),
    },
    halt: {
      read: async () =>
        answer('halt', false, () => {
          const open = memory.withLabel(HALT_LABEL).find(({ state }) => state === 'open');
          return open === undefined ? undefined : { number: open.number, url: open.url, title: open.title, since: open.createdAt };
        }),
    },
    reader: {
      list: async () => answer('list', false, () => [...memory.variables].map(([name, value]) => ({ name, value }))),
      get: async (_target, name) => answer('get', false, () => variable(name)),
    },
    writer: {
      set: async (_target, name, value) => {
        const exists = memory.variables.has(name);
        const done = await answer('set', true, () => memory.variables.set(name, value));
        return done.known ? { outcome: exists ? 'updated' : 'created' } : { outcome: 'failed', reason: done.reason, detail: done.detail };
      },
      remove: async () => {
        throw new Error('nothing of CI is removed');
      },
    },
  };
}
