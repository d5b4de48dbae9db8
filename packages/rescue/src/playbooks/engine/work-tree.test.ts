import { known, type FileChange, type OpenWorkTree } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { memoryTree } from '../memory-tree.fixture.js';
import { baselineOf, doing, playbook, rescue, RescueWorld, signal, subject } from '../rescue-world.fixture.js';

const ID = '0'.repeat(16);
const FIX = baselineOf({
  FIX: playbook([
    { do: 'run-command', run: ['format'] },
    { do: 'compare-runs' },
    { do: 'run-command', run: ['sort'] },
    { do: 'open-pull-request', title: 'Mend it' },
  ]),
});
const programs = {
  format: (files: Map<string, string>) => {
    files.set('a.py', `${files.get('a.py') ?? ''}formatted\n`);
    return { exitCode: 0, stdout: '1 file reformatted\n' };
  },
  sort: (files: Map<string, string>) => {
    files.set('b.py', 'sorted\n');
    files.delete('c.py');
    return { exitCode: 0 };
  },
};
const FILES = { 'a.py': 'a\n', 'c.py': 'c\n' };

/** Offers what is in the work tree, unless it offered it before. */
function offering(offers: (readonly FileChange[])[], seen: unknown[] = []) {
  return {
    'open-pull-request': doing(async ({ workTree, remember, remembered, before }) => {
      seen.push(before.map(({ step, outcome }) => `${step} ${outcome}`));
      if (remembered['offered'] !== undefined) return { outcome: 'done', words: 'it was merged' };
      const tree = await workTree();
      if ('missing' in tree) return { outcome: 'not-possible', words: tree.missing };
      seen.push(before.map(({ step, outcome }) => `${step} ${outcome}`));
      const changes = tree.changes();
      offers.push(changes.known ? changes.value : []);
      await remember({ offered: 'x' });
      return { outcome: 'waiting', words: 'the pull request is open', url: 'https://github.com/octo/repo/pull/9' };
    }),
  };
}

const ALL = [
  { path: 'a.py', before: 'a\n', after: 'a\nformatted\n' },
  { path: 'b.py', after: 'sorted\n' },
  { path: 'c.py', before: 'c\n' },
];

describe('the work tree of an attempt', () => {
  it('is one for its steps, each of which reports what it changed itself, and is removed', async () => {
    const world = new RescueWorld();
    const { open, opened } = memoryTree(FILES, programs);
    const offers: (readonly FileChange[])[] = [];
    const { reports } = await rescue(world, FIX, [subject(ID)], { kinds: offering(offers), ports: { openWorkTree: open } });
    expect(reports).toMatchObject([
      {
        outcome: 'waiting',
        pullRequest: 'https://github.com/octo/repo/pull/9',
        steps: [
          { words: 'format ended with 0 and changed 1 file', details: ['1 file reformatted'], changes: [ALL[0]] },
          {},
          { words: 'sort ended with 0 and changed 2 files', changes: ALL.slice(1) },
          { outcome: 'waiting' },
        ],
      },
    ]);
    expect(offers).toEqual([ALL]);
    expect(opened).toEqual({ opened: 1, removed: 1 });
  });

  it('holds the changes of earlier steps in a later run, too, and is opened only when it is asked for', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const { open, opened } = memoryTree(FILES, programs);
    const offers: (readonly FileChange[])[] = [];
    const seen: unknown[] = [];
    const run = async (faults = {}) =>
      rescue(world, FIX, [subject(ID)], { kinds: offering(offers, seen), ports: { openWorkTree: open }, faults });
    // Begin, three steps, then the end of the process as the pull request is remembered.
    await run({ killAt: { write: 5, afterEffect: false } });
    expect(offers).toEqual([ALL]);
    world.later(31);
    const { reports } = await run();
    expect(offers).toEqual([ALL, ALL]);
    expect(reports).toMatchObject([{ outcome: 'waiting', steps: [{ step: 'open-pull-request' }] }]);
    expect(seen.slice(-2)).toEqual([[], ['run-command done', 'run-command done']]);
    expect(opened).toEqual({ opened: 2, removed: 2 });
    world.findings = [];
    expect((await run()).reports).toMatchObject([{ outcome: 'fixed' }]);
    expect(opened.opened).toBe(2);
  });

  it.each([
    ['a program that is run again', 3600, 4, 50, 0],
    ['the gate', 60, 3, 0, 50],
  ])('stays with its run as long as %s takes', async (_what, seconds, write, programMinutes, gateMinutes) => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const long = baselineOf({
      FIX: playbook([
        { do: 'run-command', run: ['format'], 'time-limit': seconds },
        { do: 'open-pull-request', title: 'x' },
      ]),
    });
    const kinds = {
      'open-pull-request': doing(async ({ workTree, ports }) => {
        await workTree();
        await ports.gate?.('/tree');
        return { outcome: 'waiting', words: 'open' };
      }),
    };
    const quick = { openWorkTree: memoryTree(FILES, programs).open };
    // Cut off as the gate begins.
    const cut = { killAt: { write, afterEffect: false } };
    await rescue(world, long, [subject(ID)], { kinds, ports: { ...quick, gate: async () => ({}) as never }, faults: cut });
    expect(world.journal.attempts).toMatchObject([{ step: 1 }]);
    world.later(91);
    const others: (string | undefined)[] = [];
    const meanwhile = async (minutes: number): Promise<void> => {
      world.later(minutes);
      if (minutes > 0) others.push((await rescue(world, long, [subject(ID)], { kinds, ports: quick })).reports[0]?.outcome);
    };
    const slow: OpenWorkTree = async (commit) => {
      const opened = await quick.openWorkTree(commit);
      if (!opened.known) return opened;
      const { commands } = opened.value;
      const run: typeof commands.run = async (command, options) => {
        await meanwhile(programMinutes);
        return commands.run(command, options);
      };
      return known({ ...opened.value, commands: { ...commands, run } });
    };
    const gate = async () => {
      await meanwhile(gateMinutes);
      return { outcome: 'pass' } as never;
    };
    const { reports } = await rescue(world, long, [subject(ID)], { kinds, ports: { openWorkTree: slow, gate } });
    expect(reports).toMatchObject([{ outcome: 'waiting', steps: [{ step: 'open-pull-request' }] }]);
    expect(others).toEqual(['not-now']);
  });

  it('is missing where a step cannot be done again', async () => {
    const world = new RescueWorld();
    const broken = memoryTree(FILES, { ...programs, format: () => ({ exitCode: 3, stderr: 'no\n' }) });
    const { open } = memoryTree(FILES, programs);
    await rescue(world, FIX, [subject(ID)], {
      kinds: offering([]),
      ports: { openWorkTree: open },
      faults: { killAt: { write: 5, afterEffect: false } },
    });
    world.later(31);
    const { reports } = await rescue(world, FIX, [subject(ID)], { kinds: offering([]), ports: { openWorkTree: broken.open } });
    expect(reports).toMatchObject([
      { outcome: 'blocked', words: 'step 4 of 5, open-pull-request: run-command, done again: format ended with 3' },
    ]);
    expect(broken.opened).toEqual({ opened: 1, removed: 1 });
  });

  it('of a plan is never opened by commands, and what needs one without leave is not possible', async () => {
    const world = new RescueWorld();
    const { open, opened } = memoryTree(FILES, programs);
    const planned = await rescue(world, FIX, [subject(ID)], { ports: { openWorkTree: open }, input: { apply: false } });
    expect(planned.reports[0]?.steps[0]).toMatchObject({ outcome: 'would-do', words: 'runs format' });
    expect(opened.opened).toBe(0);
    const { reports } = await rescue(world, FIX, [subject(ID)]);
    expect(reports).toMatchObject([
      {
        outcome: 'blocked',
        words: expect.stringContaining('allow commands with --run-commands, or run-commands: true in the action') as unknown,
      },
    ]);
  });

  it.each([
    [
      'a program that fails',
      { format: () => ({ exitCode: 1, stdout: 'a\n\nb\n', stderr: 'c\n' }) },
      'format ended with 1',
      ['a', 'b', 'c'],
    ],
    ['a program that is not there', {}, 'format ended with 127', []],
  ])('%s', async (_what, some, words, details) => {
    const world = new RescueWorld();
    const { open } = memoryTree(FILES, some);
    const { reports } = await rescue(world, FIX, [subject(ID)], { ports: { openWorkTree: open } });
    expect(reports[0]?.steps[0]).toMatchObject({ outcome: 'failed', words, details });
  });
});
