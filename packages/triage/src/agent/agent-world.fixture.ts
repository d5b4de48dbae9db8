import {
  known,
  unknown,
  UserError,
  type Answer,
  type BoardIssue,
  type DispatchTarget,
  type HaltGuard,
  type IssueBoard,
  type StateStore,
} from '@sar/baseline';

/** A process that ended: none of its calls is answered any more. */
export class Killed extends Error {}

/** Everything that outlives a run. */
export class AgentWorld {
  readonly files = new Map<string, string>();
  readonly issues = new Map<number, BoardIssue>();
  readonly comments: { readonly number: number; readonly body: string }[] = [];
  readonly assigned: { readonly number: number; readonly login: string }[] = [];
  readonly dispatches: { readonly target: DispatchTarget; readonly payload: Readonly<Record<string, string>> }[] = [];
  isHalted = false;

  add(number: number, changes: Partial<BoardIssue> = {}): BoardIssue {
    const issue: BoardIssue = {
      number,
      url: `https://github.com/octo/repo/issues/${number}`,
      title: '',
      body: '',
      state: 'open',
      labels: ['sar'],
      author: 'github-actions[bot]',
      isTrusted: true,
      assignees: [],
      createdAt: '2026-11-01T00:00:00Z',
      closedAt: undefined,
      ...changes,
    };
    this.issues.set(number, issue);
    return issue;
  }

  issue(number: number): BoardIssue {
    const found = this.issues.get(number);
    if (found === undefined) throw new Error(`no issue ${number}`);
    return found;
  }

  change(number: number, changes: Partial<BoardIssue>): BoardIssue {
    return this.add(number, { ...this.issue(number), ...changes });
  }
}

/** What goes wrong: calls are counted from 1. */
export interface Faults {
  readonly killAt?: { readonly call: number; readonly afterEffect: boolean };
  /** What a call is answered instead. */
  readonly answers?: Readonly<Record<string, Answer<never>>>;
  /** Is asked before each call, so that others act meanwhile. */
  readonly before?: (name: string) => void | Promise<void>;
  /** Whom GitHub takes as assignees, and how it shows them. */
  readonly shownAs?: (login: string) => string | undefined;
}

export interface AgentRun {
  readonly board: IssueBoard;
  readonly state: StateStore;
  readonly dispatcher: { dispatch(target: DispatchTarget, payload: Readonly<Record<string, string>>): Promise<Answer<'dispatched'>> };
  readonly guard: HaltGuard;
  /** Makes a call of the test's own like the others. */
  readonly call: <T>(name: string, effect: () => T) => Promise<Answer<T>>;
  /** Names of the calls. */
  readonly calls: string[];
}

/** The ports of one run. */
export function agentRun(world: AgentWorld, faults: Faults = {}): AgentRun {
  const calls: string[] = [];
  let isDead = false;
  const call = async <T>(name: string, effect: () => T): Promise<Answer<T>> => {
    if (isDead) throw new Killed(name);
    await faults.before?.(name);
    calls.push(name);
    if (calls.length === faults.killAt?.call) {
      isDead = true;
      if (faults.killAt.afterEffect) effect();
      throw new Killed(name);
    }
    return faults.answers?.[name] ?? known(effect());
  };
  const value = async <T>(name: string, effect: () => T): Promise<T> => {
    const answer = await call(name, effect);
    if (!answer.known) throw new UserError(answer.detail);
    return answer.value;
  };
  return {
    calls,
    call,
    board: {
      repository: 'octo/repo',
      withLabel: async () => unknown('failed', 'nothing is listed'),
      create: async () => unknown('failed', 'nothing is created'),
      createLabel: async () => unknown('failed', 'nothing is created'),
      read: async (number) => call('read', () => world.issues.get(number)),
      update: async (number, { reason: _reason, ...change }) => call('update', () => world.change(number, change)),
      comment: async (number, body) =>
        call('comment', () => {
          world.comments.push({ number, body });
          return { url: `https://github.com/octo/repo/issues/${number}#comment` };
        }),
      assign: async (number, logins) =>
        call('assign', () => {
          const shown = logins.flatMap((login) => (faults.shownAs ?? ((name: string) => name))(login) ?? []);
          world.assigned.push(...shown.map((login) => ({ number, login })));
          return world.change(number, { assignees: [...world.issue(number).assignees, ...shown] }).assignees;
        }),
    },
    state: {
      place: 'branch sar-state',
      read: async (path) => value('state.read', () => world.files.get(path)),
      update: async (_message, change) => {
        // Compare and swap: what another run wrote between reading and writing asks again.
        for (let tries = 0; tries < 5; tries++) {
          const before = JSON.stringify([...world.files]);
          const files = await change(async (path) => world.files.get(path));
          if (files.size === 0) return;
          const isWritten = await value('state.update', () => {
            if (JSON.stringify([...world.files]) !== before) return false;
            for (const [path, text] of files) if (text !== null) world.files.set(path, text);
            return true;
          });
          if (isWritten) return;
        }
        throw new UserError('the state moved five times');
      },
    },
    dispatcher: {
      dispatch: async (target, payload) =>
        call('dispatch', () => {
          world.dispatches.push({ target, payload });
          return 'dispatched' as const;
        }),
    },
    guard: {
      check: async () => {
        const answer = await call('halt', () => world.isHalted);
        return answer.known && !answer.value ? { isAllowed: true } : { isAllowed: false, reason: 'halted by issue #7' };
      },
    },
  };
}
