import { known, unknown, type Reading, type Signal, type VariableReader, type VariableWriter } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { signal } from '../signal.fixture.js';
import { failureRateFrom } from './failure-rate-from.js';
import { updateFailureRate } from './update-failure-rate.js';

const SCOPE = { unit: 'runs', judged: 100, unjudged: [] };

function reading(signals: readonly Partial<Signal>[], sensor = 'ci-health'): Reading {
  return { sensor, layer: 'L2', outcome: 'signals', scope: SCOPE, signals: signals.map((each) => signal({ sensor, ...each })) };
}

describe('failureRateFrom', () => {
  const CRITICAL = { rule: 'failure-rate-critical', actual: '30.0 %, 30 of 100' };
  const degraded = (actual: string): readonly Reading[] => [reading([{ rule: 'failure-rate-degraded', actual }])];

  it.each<[string, readonly Reading[], string | undefined]>([
    ['critical', [reading([{ rule: 'flaky-workflow' }, CRITICAL])], '30.0:critical'],
    ['degraded', degraded('12.5 %, 1 of 8'), '12.5:degraded'],
    ['halves are rounded up', degraded('14.5 %, 29 of 200'), '14.5:degraded'],
    ['the state is that of the rate, whatever the alert says', degraded('100.0 %, 7 of 7'), '100.0:critical'],
    ['also where it fell', [reading([{ ...CRITICAL, actual: '20.0 %, 20 of 100' }])], '20.0:degraded'],
    ['at a threshold, not above it', degraded('25.0 %, 25 of 100'), '25.0:degraded'],
    ['no longer too high', degraded('10.0 %, 10 of 100'), undefined],
    ['the percent is computed anew', degraded('99.9 %, 1 of 8'), '12.5:degraded'],
    ['no rate that is too high', [reading([{ rule: 'repeated-failure', actual: '3 failed jobs in 3 runs of ci.yml' }])], undefined],
    ['a sensor that found nothing', [{ sensor: 'ci-health', layer: 'L2', outcome: 'clear', scope: SCOPE }], undefined],
    ['a sensor that did not answer', [{ sensor: 'ci-health', layer: 'L2', outcome: 'unknown', reason: 'no-token', detail: '' }], undefined],
    ['another sensor with that rule', [reading([CRITICAL], 'custom')], undefined],
    ['more failures than runs', degraded('12.5 %, 9 of 8'), undefined],
    ['no runs', degraded('0.0 %, 0 of 0'), undefined],
    ['a text that is none', degraded('30.0 %, 30 of 100; rm -rf /'), undefined],
    ['a line break', degraded('30.0 %, 30 of 100\n'), undefined],
    ['a number without end', degraded(`30.0 %, ${'9'.repeat(400)} of 100`), undefined],
    ['nothing', [], undefined],
  ])('%s', (_what, readings, text) => {
    expect(failureRateFrom(readings, { degraded: 10, critical: 25 })).toBe(text);
  });
});

describe('updateFailureRate', () => {
  const INPUT = {
    rate: '30.0:critical',
    name: 'CODEX_CI_FAILURE_RATE',
    registry: {},
    repository: 'octo/repo',
    at: '2026-11-23T12:00:00Z',
  } as const;

  function store(
    value: string | undefined,
    updatedAt = '2026-11-23T11:00:00Z',
  ): {
    readonly writes: unknown[];
    readonly reader: VariableReader;
    readonly writer: VariableWriter;
  } {
    const writes: unknown[] = [];
    return {
      writes,
      reader: {
        list: async () => known([]),
        get: async (_target, name) => known(value === undefined ? undefined : { name, value, updatedAt }),
      },
      writer: {
        set: async (...all) => {
          writes.push(all);
          return { outcome: value === undefined ? 'created' : 'updated' };
        },
        remove: async () => {
          throw new Error('nothing is removed');
        },
      },
    };
  }

  it.each([
    ['is not there', undefined, 'done', 1],
    ['has another value', '10.0:ok', 'done', 1],
    ['has it already', '30.0:critical', 'unchanged', 0],
    ['has it since yesterday', '30.0:critical', 'done', 1, '2026-11-22T11:00:00Z'],
  ])('a variable that %s', async (_what, value, outcome, count, updatedAt?: string) => {
    const { writes, ...ports } = store(value, updatedAt);
    expect(await updateFailureRate(INPUT, ports, { dryRun: false })).toMatchObject({ what: 'variable', outcome });
    expect(writes).toHaveLength(count);
    for (const write of writes)
      expect(write).toEqual([{ scope: 'repo', owner: 'octo', repo: 'repo' }, INPUT.name, '30.0:critical', value !== undefined]);
  });

  it.each([
    [
      'the registry reserves it for people',
      { registry: { 'repo-vars': { CODEX_CI_FAILURE_RATE: { 'human-governance': true } } } },
      '`human-governance`',
    ],
    [
      'and writes it in small letters',
      { name: 'codex_ci_failure_rate', registry: { 'org-vars': { CODEX_CI_FAILURE_RATE: { 'human-governance': true } } } },
      '`human-governance`',
    ],
  ])('is not written where %s', async (_what, changes, words) => {
    const { writes, ...ports } = store('0.0:ok');
    const act = await updateFailureRate({ ...INPUT, ...changes }, ports, { dryRun: false });
    expect(act).toMatchObject({ outcome: 'not-possible', detail: expect.stringContaining(words) });
    expect(writes).toEqual([]);
  });

  it('says what is missing, and writes nothing in a dry run', async () => {
    const { writes, reader, writer } = store('0.0:ok');
    const act = async (ports: Parameters<typeof updateFailureRate>[1], dryRun = false): Promise<string> =>
      (await updateFailureRate(INPUT, ports, { dryRun })).outcome;
    expect(await act({ reader })).toBe('not-possible');
    expect(await act({ writer })).toBe('not-possible');
    expect(await act({ reader: { ...reader, get: async () => unknown('forbidden', 'no') }, writer })).toBe('not-possible');
    expect(await act({ reader, writer }, true)).toBe('would-do');
    expect(writes).toEqual([]);
    const refusing: VariableWriter = {
      ...writer,
      set: async () => ({ outcome: 'failed', reason: 'failed', detail: 'halted by issue #7' }),
    };
    expect(await updateFailureRate(INPUT, { reader, writer: refusing }, { dryRun: false })).toMatchObject({
      outcome: 'not-possible',
      detail: expect.stringContaining('halted by issue #7'),
    });
    const broken: VariableWriter = { ...writer, set: async () => Promise.reject(new Error('reset')) };
    expect(await act({ reader, writer: broken })).toBe('not-possible');
  });
});
