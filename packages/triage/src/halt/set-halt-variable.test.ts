import { known, unknown, type VariableReader, type VariableTarget, type VariableWriter, type WriteOutcome } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPOSITORY, VARIABLE } from './halt-board.fixture.js';
import { setHaltVariable } from './set-halt-variable.js';

type Write = readonly ['set' | 'remove', VariableTarget, string, string?];

function store(value: string | undefined, outcome: WriteOutcome = { outcome: 'updated' }) {
  const writes: Write[] = [];
  const reader: VariableReader = {
    list: async () => known([]),
    get: async (_target, name) => known(value === undefined ? undefined : { name, value }),
  };
  const writer: VariableWriter = {
    set: async (target, name, written) => {
      writes.push(['set', target, name, written]);
      return outcome;
    },
    remove: async (target, name) => {
      writes.push(['remove', target, name]);
      return { outcome: 'deleted' };
    },
  };
  return { writes, reader, writer };
}

const TARGET = { scope: 'repo', owner: 'octo', repo: 'repo' } as const;

describe('setHaltVariable', () => {
  it.each([
    ['not there', undefined, 'done', 1],
    ['at another value', '0', 'done', 1],
    ['empty', '', 'done', 1],
    ['at its halting value', '1', 'unchanged', 0],
    ['at something that only looks like it', '1 ', 'done', 1],
  ])('a variable that is %s', async (_what, value, outcome, count) => {
    const { writes, ...ports } = store(value);
    expect(await setHaltVariable(REPOSITORY, VARIABLE, ports, false)).toMatchObject({ what: 'variable', outcome });
    expect(writes).toEqual(Array.from({ length: count }, () => ['set', TARGET, 'AGENT_KILL_SWITCH', '1']));
  });

  it.each<[string, WriteOutcome]>([
    ['refused', { outcome: 'refused', reason: 'forbidden', detail: 'the token needs `actions_variables: write`' }],
    ['failed', { outcome: 'failed', reason: 'unreachable', detail: 'no answer' }],
  ])('says why it was %s', async (_what, outcome) => {
    const { writes: _writes, ...ports } = store('0', outcome);
    const act = await setHaltVariable(REPOSITORY, VARIABLE, ports, false);
    expect(act).toMatchObject({ outcome: 'not-possible', detail: expect.stringContaining('detail' in outcome ? outcome.detail : '') });
  });

  it('is not written before it was read, and not in a dry run', async () => {
    const { writes, reader, writer } = store('0');
    const blind = { ...reader, get: async () => unknown('forbidden', 'the token may not') };
    expect(await setHaltVariable(REPOSITORY, VARIABLE, { reader: blind, writer }, false)).toMatchObject({ outcome: 'not-possible' });
    expect(await setHaltVariable(REPOSITORY, VARIABLE, { writer }, false)).toMatchObject({ outcome: 'not-possible' });
    expect(await setHaltVariable(REPOSITORY, VARIABLE, { reader }, false)).toMatchObject({ outcome: 'not-possible' });
    expect(await setHaltVariable(REPOSITORY, VARIABLE, { reader, writer }, true)).toMatchObject({ outcome: 'would-do' });
    expect(writes).toEqual([]);
  });

  it('of ports that throw, it says so', async () => {
    const { reader, writer } = store('0');
    const broken = { ...writer, set: async () => Promise.reject(new Error('reset')) };
    expect(await setHaltVariable(REPOSITORY, VARIABLE, { reader, writer: broken }, false)).toMatchObject({
      outcome: 'not-possible',
      detail: expect.stringContaining('reset'),
    });
  });

  it('writes one value into one variable of the repository that runs, whatever the baseline and GitHub say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('KILL', 'kill', 'GITHUB_TOKEN', '../X', 'X/../../secrets', '')),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('1', '0', '', '1\nFIREWALL=off', '\u0000', ' '.repeat(3), 'x'.repeat(1001)),
        ),
        fc.option(fc.string(), { nil: undefined }),
        async (name, value, present) => {
          const { writes, ...ports } = store(present);
          const act = await setHaltVariable(REPOSITORY, { name, value }, ports, false);
          for (const write of writes) expect(write).toEqual(['set', TARGET, name, value]);
          expect(writes.length).toBe(act.outcome === 'done' ? 1 : 0);
          if (/[\n\u0000]/.test(value) || !/^[A-Za-z_]\w*$/.test(name) || /^github_/i.test(name)) expect(writes).toEqual([]);
          // The value is nobody's business in a report.
          if (value.length > 8) expect(act.detail).not.toContain(value);
        },
      ),
    );
  });
});
