import type { PlaybookSettings, RescueSubject } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { baselineOf, doing, playbook, rescue, RescueWorld, says, signal, subject } from '../rescue-world.fixture.js';

const STEPS: PlaybookSettings['steps'] = [{ do: 'apply-fixers' }, { do: 'open-pull-request', title: 'Mend CI' }];
const MEND = playbook(STEPS, { when: [{ sensor: 'ci-health' }], 'cooldown-minutes': 60 });
const ONE = baselineOf({ MEND });

const cause = (char: string, rule: string, name = 'CI of main'): RescueSubject =>
  subject(
    char.repeat(16),
    signal(char.repeat(16), { sensor: 'ci-health', rule, artefact: { kind: 'workflow', path: '.github/workflows', name } }),
  );
const RATE = cause('a', 'failure-rate-critical');
const LINT = cause('b', 'repeated-failure', 'RUFF_001');
const FORMAT = cause('c', 'repeated-failure', 'PRETTIER_001');
const NETWORK = cause('d', 'repeated-failure', 'NO_FIXER_MENDS_THIS');

/** A world with its pull requests: the step opens one for each attempt, and sees it merged later. */
function ciWorld(...subjects: readonly RescueSubject[]) {
  const world = new RescueWorld();
  world.findings = subjects.flatMap(({ findings }) => findings);
  const opened = new Map<string, readonly string[]>();
  const merged = new Set<string>();
  const planned: (readonly string[])[] = [];
  const idsOf = ({ findings }: RescueSubject): readonly string[] => findings.map(({ id }) => id.slice(0, 1));
  const kinds = {
    'apply-fixers': {
      plan: async (_step: unknown, context: { readonly subject: RescueSubject }) => {
        planned.push(idsOf(context.subject));
        return idsOf(context.subject).includes('d')
          ? ({ outcome: 'not-possible', words: 'no fixer mends it' } as const)
          : ({ outcome: 'would-do', words: 'x' } as const);
      },
      apply: says({ outcome: 'done', words: 'fixed' }).apply,
    },
    'open-pull-request': doing(async ({ key, subject: { findings } }) => {
      if (merged.has(key)) return { outcome: 'done', words: 'merged' };
      if (!opened.has(key)) opened.set(key, idsOf({ id: '', findings }));
      return { outcome: 'waiting', words: 'open' };
    }),
  };
  const run = async (list: readonly RescueSubject[], input = {}, faults = {}) => rescue(world, ONE, list, { kinds, input, faults });
  return { world, opened, merged, planned, run };
}

const told = (reports: readonly { readonly outcome: string; readonly subject: RescueSubject }[]): readonly string[] =>
  reports.map(({ outcome, subject: { findings } }) => `${findings.map(({ id }) => id[0]).join('')} ${outcome}`);

describe('causes that a playbook changes files for', () => {
  it('share one attempt and one pull request, and are mended together', async () => {
    const { world, opened, merged, planned, run } = ciWorld(RATE, LINT);
    expect(told((await run([RATE, LINT])).reports)).toEqual(['ab waiting']);
    expect([...opened.values()]).toEqual([['a', 'b']]);
    expect(planned).toEqual([['a', 'b']]);
    expect(world.journal.attempts).toMatchObject([{ subject: RATE.id, findings: [{ id: RATE.id }, { id: LINT.id }] }]);
    expect(told((await run([LINT, RATE])).reports)).toEqual(['ba waiting']);
    for (const key of opened.keys()) merged.add(key);
    world.findings = [];
    expect(told((await run([RATE, LINT])).reports)).toEqual(['ab fixed']);
    expect(opened.size).toBe(1);
  });

  it('are planned together', async () => {
    const { planned, run } = ciWorld(RATE, LINT, FORMAT);
    expect(told((await run([RATE, LINT, FORMAT], { apply: false })).reports)).toEqual(['abc planned']);
    expect(planned).toHaveLength(1);
  });

  it('leave out one that no fixer mends: its owner is asked at once', async () => {
    const { world, opened, run } = ciWorld(NETWORK, RATE);
    expect(told((await run([NETWORK, RATE])).reports)).toEqual(['d blocked', 'a waiting']);
    expect([...opened.values()]).toEqual([['a']]);
    expect(world.issues).toHaveLength(1);
    // Nor does the attempt that goes on hold it up.
    world.issues = [];
    expect(told((await run([NETWORK, RATE])).reports)).toEqual(['d blocked', 'a waiting']);
  });

  it('wait for an attempt for others, and begin when its pull request is merged', async () => {
    const { world, opened, merged, planned, run } = ciWorld(RATE, LINT);
    await run([RATE]);
    const { reports, writes } = await run([RATE, LINT]);
    expect(told(reports)).toEqual(['a waiting', 'b not-now']);
    expect(reports[1]?.words).toBe(
      'the attempt of 2026-11-22T12:00:00.000Z for other findings changes the same files first; this waits until its pull request is merged or closed',
    );
    expect(writes).toEqual([]);
    expect(planned).toEqual([['a']]);
    for (const key of opened.keys()) merged.add(key);
    // The rate falls some days later: the attempt only looks for that, and holds nothing up.
    expect(told((await run([RATE, LINT])).reports)).toEqual(['a waiting', 'b not-now']);
    expect(told((await run([RATE, LINT])).reports)).toEqual(['a waiting', 'b waiting']);
    expect([...opened.values()]).toEqual([['a'], ['b']]);
    expect(world.journal.attempts).toHaveLength(2);
  });

  it('begin once when two runs are at it for one finding each', async () => {
    const { world, opened, run } = ciWorld(RATE, LINT);
    let other: Promise<unknown> | undefined;
    const before = async (name: string): Promise<void> => {
      if (name.endsWith('begins')) await (other ??= run([LINT]));
    };
    expect(told((await run([RATE], {}, { before })).reports)).toEqual(['a not-now']);
    expect([...opened.values()]).toEqual([['b']]);
    expect(world.journal.attempts).toHaveLength(1);
  });

  it('are not held up for ever by an attempt whose findings nobody asks for any more', async () => {
    const { world, opened, run } = ciWorld(RATE, LINT);
    await run([RATE]);
    world.findings = [...LINT.findings];
    expect(told((await run([LINT], { isWhole: false })).reports)).toEqual(['b not-now', 'a fixed']);
    expect(told((await run([LINT], { isWhole: false })).reports)).toEqual(['b waiting']);
    expect(opened.size).toBe(2);
  });

  it.each<[string, (world: ReturnType<typeof ciWorld>) => Promise<unknown>, readonly string[]]>([
    [
      'one that rests',
      async ({ world, opened, merged, run }) => {
        await run([RATE]);
        for (const key of opened.keys()) merged.add(key);
        world.findings = [];
        await run([RATE]);
        world.findings = [...RATE.findings, ...LINT.findings];
      },
      ['a not-now', 'b waiting'],
    ],
    [
      'one that is blocked',
      async ({ world, opened, merged, run }) => {
        await run([RATE]);
        for (const key of opened.keys()) merged.add(key);
        await run([RATE]);
        world.later(8 * 1440);
        await run([RATE]);
      },
      ['a blocked', 'b waiting'],
    ],
  ])('go on without %s', async (_what, prepare, expected) => {
    const world = ciWorld(RATE, LINT);
    await prepare(world);
    expect(told((await world.run([RATE, LINT])).reports)).toEqual(expected);
  });
});

describe('which steps are the same for every cause', () => {
  it.each<[string, PlaybookSettings['steps'], number]>([
    [
      'fixers that are named',
      [
        { do: 'apply-fixers', fixers: ['black'] },
        { do: 'open-issue', title: 'x' },
      ],
      1,
    ],
    ['a program', [{ do: 'run-command', run: ['true'] }], 1],
    ['a program, and what is of each finding', [{ do: 'run-command', run: ['true'] }, { do: 'queue-intent' }], 2],
    ['nothing that changes files', [{ do: 'open-issue', title: 'x' }], 2],
    ['fixers that the findings do not ask for', [{ do: 'apply-fixers' }], 2],
  ])('%s', async (_what, steps, count) => {
    const world = new RescueWorld();
    const baseline = baselineOf({ MEND: playbook(steps) });
    const { reports } = await rescue(world, baseline, [subject('e'.repeat(16)), subject('f'.repeat(16))], { input: { apply: false } });
    expect(reports).toHaveLength(count);
  });
});
