import { describe, expect, it } from 'vitest';
import { known, unknown, type Answer } from '../ports/answer.js';
import type { Halt } from '../ports/halt-switch.js';
import type { BoardIssue } from '../ports/issue-board.js';
import type { StateStore } from '../ports/state-store.js';
import type { VariableWriter } from '../ports/variable-store.js';
import { UserError } from '../vocabulary/user-error.js';
import { guardHalt, guardRaisedHalt, type HaltGuard } from './halt-guard.js';
import { haltedBoard } from './halted-board.js';
import { haltedCleaner } from './halted-cleaner.js';
import { haltedBranch } from './halted-branch.js';
import { haltedDispatcher } from './halted-dispatcher.js';
import { haltedState } from './halted-state.js';
import { halted } from './halted-variables.js';

const HALT: Halt = {
  number: 7,
  url: 'https://github.com/octo/repo/issues/7',
  title: '@everyone\n::error::',
  since: '2026-11-22T11:00:00Z',
};
const UNREADABLE = unknown('forbidden', 'the token lacks issues: read');
const switchOf = (answer: Answer<Halt | undefined>): { read: () => Promise<Answer<Halt | undefined>> } => ({ read: async () => answer });

describe('guardHalt', () => {
  it.each([
    ['no switch', undefined, true],
    ['no halt', switchOf(known(undefined)), true],
    ['a halt', switchOf(known(HALT)), false],
    ['unreadable', switchOf(UNREADABLE), false],
    ['a switch that throws', { read: async () => Promise.reject(new Error('reset')) }, false],
  ])('%s', async (_title, haltSwitch, isAllowed) => {
    expect((await guardHalt(haltSwitch).check()).isAllowed).toBe(isAllowed);
  });

  it('names the issue and how it ends, and nothing of its text', async () => {
    expect(await guardHalt(switchOf(known(HALT))).check()).toEqual({
      isAllowed: false,
      halt: HALT,
      reason: 'halted by issue #7 (https://github.com/octo/repo/issues/7); close it to let SAR write again',
    });
  });

  it('says in one sentence why it refuses where it cannot read, and what the token lacks', async () => {
    expect(await guardHalt(switchOf(UNREADABLE)).check()).toEqual({
      isAllowed: false,
      cause: 'forbidden',
      reason:
        'nothing is written while it cannot be read whether an open issue labelled `sar:halt` halts SAR: the token lacks issues: read',
    });
  });

  it('asks anew for each act', async () => {
    const answers = [known(undefined), known(HALT), UNREADABLE];
    const guard = guardHalt({ read: async () => answers.shift() ?? known(undefined) });
    const verdicts = [];
    for (let act = 0; act < 4; act++) verdicts.push((await guard.check()).isAllowed);
    expect(verdicts).toEqual([true, false, false, true]);
  });
});

it('a halt that was just raised refuses, though nothing lists it yet', async () => {
  expect(await guardRaisedHalt(HALT).check()).toEqual({ isAllowed: false, reason: expect.stringMatching(/^halted by issue #7 /) });
});

type Act = () => Promise<unknown>;
const target = { scope: 'repo', owner: 'octo', repo: 'repo' } as const;
const DRAFT = { title: 't', body: 'b', labels: [] };

/** Every port that writes, wrapped, with each of its acts; what it did is written into `done`. */
function wrappedPorts(guard: HaltGuard, done: string[]): Readonly<Record<string, { readonly write?: Act; readonly look?: Act }>> {
  const doing =
    <T>(name: string, value: T) =>
    async (): Promise<T> => {
      done.push(name);
      return value;
    };
  const writer = halted({ set: doing('set', { outcome: 'updated' }), remove: doing('remove', { outcome: 'deleted' }) }, guard);
  const branch = haltedBranch(
    {
      filesAt: doing('filesAt', known(undefined)),
      commit: doing('commit', { outcome: 'committed', commit: 'c' }),
      createBranch: doing('createBranch', known('created')),
      openPullRequest: doing('openPullRequest', known({ url: '', isNew: true })),
    },
    guard,
  );
  const issue = known({ number: 1 } as BoardIssue);
  const board = haltedBoard(
    {
      repository: 'octo/repo',
      withLabel: doing('withLabel', known([])),
      read: doing('read', issue),
      create: doing('create', issue),
      update: doing('update', issue),
      comment: doing('comment', known({ url: '' })),
      createLabel: doing('createLabel', known('created')),
      assign: doing('assign', known([])),
    },
    guard,
  );
  const dispatcher = haltedDispatcher({ dispatch: doing('dispatch', known('dispatched')) }, guard);
  const cleaner = haltedCleaner(
    { removeCache: doing('removeCache', known('removed')), removeRun: doing('removeRun', known('gone')) },
    guard,
  );
  const state = haltedState(
    {
      place: 'branch sar-state',
      read: doing('state.read', ''),
      update: async (_message, change) => {
        const changed = await change(async () => undefined);
        if (changed.size > 0) done.push('state.update');
      },
    },
    guard,
  );
  return {
    set: { write: async () => writer.set(target, 'X', 'v') },
    remove: { write: async () => writer.remove(target, 'X') },
    filesAt: { look: async () => branch.filesAt('main', '') },
    commit: { write: async () => branch.commit({ branch: 'x', expectedHead: '', message: '', additions: [], deletions: [] }) },
    createBranch: { write: async () => branch.createBranch('x', 'c') },
    openPullRequest: { write: async () => branch.openPullRequest({ from: 'x', into: 'main', title: '', body: '' }) },
    withLabel: { look: async () => board.withLabel('sar', 'open') },
    read: { look: async () => board.read(1) },
    create: { write: async () => board.create(DRAFT) },
    update: { write: async () => board.update(1, {}) },
    comment: { write: async () => board.comment(1, '') },
    createLabel: { write: async () => board.createLabel({ name: 'sar', color: '000000', description: '' }) },
    assign: { write: async () => board.assign(1, ['x']) },
    dispatch: { write: async () => dispatcher.dispatch({ kind: 'repository-event', type: 'x' }, {}) },
    removeCache: { write: async () => cleaner.removeCache(1) },
    removeRun: { write: async () => cleaner.removeRun(1) },
    'state.read': { look: async () => state.read('x') },
    'state.update': { write: async () => state.update('x', async () => new Map([['file', 'text']])) },
  };
}

describe('every port that writes', () => {
  const names = Object.keys(wrappedPorts(guardHalt(undefined), []));

  it.each(names)('%s: done without a halt; with one, and where it cannot be read, only what reads', async (name) => {
    for (const [answer, isAllowed] of [
      [known(undefined), true],
      [known(HALT), false],
      [UNREADABLE, false],
    ] as const) {
      const done: string[] = [];
      const { write, look } = wrappedPorts(guardHalt(switchOf(answer)), done)[name] ?? {};
      const result = await (write ?? look)?.().catch((error: unknown) => error);
      expect(done).toEqual(isAllowed || look !== undefined ? [name] : []);
      // What was not done says why, in the words of its port.
      if (!isAllowed && write !== undefined)
        expect(JSON.stringify(result instanceof UserError ? result.message : result)).toContain('halt');
    }
  });

  it('is asked once for each act', async () => {
    let asked = 0;
    const guard = guardHalt({
      read: async () => {
        asked++;
        return known(undefined);
      },
    });
    const acts = Object.values(wrappedPorts(guard, [])).flatMap(({ write }) => (write === undefined ? [] : [write]));
    for (const act of acts) await act();
    expect(asked).toBe(acts.length);
  });
});

it('a wrapped writer passes on whether the variable is there', async () => {
  const given: unknown[] = [];
  const writer: VariableWriter = {
    set: async (...all) => {
      given.push(all.slice(1));
      return { outcome: 'updated' };
    },
    remove: async () => ({ outcome: 'deleted' }),
  };
  const wrapped = halted(writer, guardHalt(undefined));
  await wrapped.set(target, 'X', 'v');
  await wrapped.set(target, 'X', 'v', true);
  expect(given).toEqual([
    ['X', 'v'],
    ['X', 'v', true],
  ]);
});

it('a state that is halted is not written, and a change that is none asks nobody', async () => {
  const written: string[] = [];
  let asked = 0;
  const guard: HaltGuard = {
    check: async () => {
      asked++;
      return { isAllowed: false, reason: 'halted by issue #7' };
    },
  };
  const store: StateStore = {
    place: 'branch sar-state',
    read: async () => undefined,
    update: async (_message, change) => void written.push(...(await change(async () => undefined)).keys()),
  };
  await haltedState(store, guard).update('x', async () => new Map());
  expect(asked).toBe(0);
  const update = haltedState(store, guard).update('x', async () => new Map([['file', 'text']]));
  await expect(update).rejects.toThrow('branch sar-state is not written: halted by issue #7');
  expect([asked, written]).toEqual([1, []]);
});
