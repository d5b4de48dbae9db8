import { known, unknown, type Answer, type LiveEntry, type VariableReader } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { health, rate } from '../ci-alert/ci-health.fixture.js';
import { planCiVariables, type CiVariableInput } from './plan-ci-variables.js';
import { readThreshold } from './read-threshold.js';

const NAMES = { 'failure-rate': 'CI_RATE', 'last-green': 'CI_GREEN' };
const SHA = 'a'.repeat(40);
const TARGET = { scope: 'repo', owner: 'octo', repo: 'repo' } as const;

const input = (changes: Partial<CiVariableInput> = {}): CiVariableInput => ({
  health: health('degraded'),
  current: new Map(),
  names: NAMES,
  registry: {},
  rateText: ({ share }, state) => (share === undefined ? undefined : `${(share * 100).toFixed(1)}:${state}`),
  ...changes,
});

describe('planCiVariables', () => {
  it('creates what is not there and updates what is other', () => {
    expect(planCiVariables(input({ current: new Map([['CI_RATE', { value: '4.0:ok' }]]) }))).toEqual({
      changes: [
        { name: 'CI_RATE', value: '15.0:degraded', exists: true },
        { name: 'CI_GREEN', value: SHA, exists: false },
      ],
      kept: [],
    });
  });

  it.each([
    [11, 'unchanged'],
    [12, 'written'],
  ])('a rate that was written %i hours ago is %s, so that its age says that it holds', (hours, outcome) => {
    const updatedAt = new Date(Date.parse(health('degraded').at) - hours * 3_600_000).toISOString();
    const { changes } = planCiVariables(input({ current: new Map([['CI_RATE', { value: '15.0:degraded', updatedAt }]]) }));
    expect(changes.some(({ name }) => name === 'CI_RATE')).toBe(outcome === 'written');
  });

  it.each<[string, Partial<CiVariableInput>, readonly string[]]>([
    [
      'what is as it should be',
      {
        current: new Map([
          ['CI_RATE', { value: '15.0:degraded' }],
          ['CI_GREEN', { value: SHA, updatedAt: '2020-01-01T00:00:00Z' }],
        ]),
      },
      ['CI_RATE unchanged', 'CI_GREEN unchanged'],
    ],
    ['a rate without a denominator', { health: health('ok', 0, { rate: rate(0, 0) }) }, ['CI_RATE no-value']],
    ['a rate that has no text', { rateText: () => undefined }, ['CI_RATE no-value']],
    ['no green commit', { health: health('ok', 0, { lastGreen: undefined }) }, ['CI_GREEN no-value']],
    ['a commit that is no sha', { health: health('ok', 0, { lastGreen: { sha: 'main', runs: 1, pending: 0 } }) }, ['CI_GREEN no-value']],
    [
      'what the registry reserves for people',
      { registry: { 'repo-vars': { CI_RATE: { 'human-governance': true } } } },
      ['CI_RATE governed'],
    ],
    [
      'what it reserves in another layer, which would hide it',
      { registry: { 'env-vars': { prod: { CI_GREEN: { 'human-governance': true } } } } },
      ['CI_GREEN governed'],
    ],
  ])('does not write %s', (_title, changes, kept) => {
    const plan = planCiVariables(input(changes));
    expect(plan.kept.map(({ name, kind }) => `${name} ${kind}`)).toEqual(kept);
    expect(plan.changes).toHaveLength(2 - kept.length);
  });
});

describe('readThreshold', () => {
  const reader = (answer: Answer<LiveEntry | undefined>): VariableReader => ({ list: async () => known([]), get: async () => answer });

  it.each([
    ['10', 10],
    ['12.5', 12.5],
    [' 7 \n', 7],
    ['0', 0],
    ['100', 100],
  ])('%j is %d percent', async (value, percent) => {
    expect(await readThreshold(reader(known({ name: 'X', value })), TARGET, 'X')).toEqual({ percent, warning: undefined });
  });

  it.each(['', '101', '-1', '10%', '1e1', '0x10', 'ten', '10:ok', 'NaN', '12.345', '::error::x', '9'.repeat(50_000)])(
    '%j is a warning',
    async (value) => {
      const reading = await readThreshold(reader(known({ name: 'X', value })), TARGET, 'X');
      expect(reading.percent).toBeUndefined();
      expect(reading.warning).toContain('which is no percent');
      expect(reading.warning?.length).toBeLessThan(300);
    },
  );

  it('a variable that is not there says nothing', async () => {
    expect(await readThreshold(reader(known(undefined)), TARGET, 'X')).toEqual({ percent: undefined, warning: undefined });
  });

  it('one that cannot be read is a warning with the permission', async () => {
    const { warning } = await readThreshold(reader(unknown('forbidden', 'Variables: read is missing')), TARGET, 'X');
    expect(warning).toContain('Variables: read is missing');
  });
});
