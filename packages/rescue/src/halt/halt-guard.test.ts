import { known, unknown, type Answer, type Halt, type VariableWriter } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { guardHalt } from './halt-guard.js';
import { halted } from './halted.js';

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
    ['no switch', undefined, true, true],
    ['no halt', switchOf(known(undefined)), true, true],
    ['a halt', switchOf(known(HALT)), false, false],
    ['a halt, strict', switchOf(known(HALT)), true, false],
    ['unreadable', switchOf(UNREADABLE), false, true],
    ['unreadable, strict', switchOf(UNREADABLE), true, false],
    ['a switch that throws, strict', { read: async () => Promise.reject(new Error('reset')) }, true, false],
  ])('%s', async (_title, haltSwitch, isStrict, isAllowed) => {
    expect((await guardHalt(haltSwitch, isStrict).check()).isAllowed).toBe(isAllowed);
  });

  it('names the issue and how it ends, and nothing of its text', async () => {
    expect(await guardHalt(switchOf(known(HALT)), false).check()).toEqual({
      isAllowed: false,
      halt: HALT,
      reason: 'halted by issue #7 (https://github.com/octo/repo/issues/7); close it to let SAR write again',
    });
  });

  it('says why it refuses where it cannot read', async () => {
    const verdict = await guardHalt(switchOf(UNREADABLE), true).check();
    expect(verdict).toMatchObject({ reason: expect.stringContaining('issues: read') });
    expect(verdict).toMatchObject({ reason: expect.stringContaining('ci.halt-at-critical') });
  });

  it('notes once that it could not read', async () => {
    const guard = guardHalt(switchOf(UNREADABLE), false);
    for (let times = 0; times < 3; times++) await guard.check();
    expect(guard.notes).toEqual([expect.stringContaining('the token needs "Issues: read"')]);
  });

  it('is asked anew for each act', async () => {
    const answers = [known(undefined), known(HALT)];
    const guard = guardHalt({ read: async () => answers.shift() ?? known(undefined) }, false);
    expect([(await guard.check()).isAllowed, (await guard.check()).isAllowed, (await guard.check()).isAllowed]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('halted', () => {
  const target = { scope: 'repo', owner: 'octo', repo: 'repo' } as const;

  it.each([
    ['goes through', known(undefined), ['set X', 'remove Y'], ['updated', 'deleted']],
    ['has failed for now', known(HALT), [], ['failed', 'failed']],
  ])('a write %s', async (_title, answer, writes, outcomes) => {
    const done: string[] = [];
    const writer: VariableWriter = {
      set: async (_target, name) => {
        done.push(`set ${name}`);
        return { outcome: 'updated' };
      },
      remove: async (_target, name) => {
        done.push(`remove ${name}`);
        return { outcome: 'deleted' };
      },
    };
    const wrapped = halted(writer, guardHalt(switchOf(answer), false));
    const results = [await wrapped.set(target, 'X', 'v', true), await wrapped.remove(target, 'Y')];
    expect(results.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(done).toEqual(writes);
  });
});
