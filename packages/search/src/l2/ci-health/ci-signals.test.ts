import type { CiHealth, Classification, FailureGroup, TargetHealth } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { causeSignals, flakySignals, rateSignals } from './ci-signals.js';
import { failureRate } from './measure/failure-rate.js';

const GROUP: FailureGroup = {
  key: 'key-1',
  classification: {
    class: 'dependency-network',
    pattern: 'NPM_005',
    name: 'a package is missing',
    family: 'packaging',
    confidence: 0.9,
    isFixable: false,
    evidence: 'log',
    line: 'npm error code E404',
    captures: ['E404'],
    isAmbiguous: false,
    basis: 'ran',
  },
  jobs: 4,
  inferredJobs: 0,
  runs: 3,
  workflows: ['.github/workflows/a.yml', '.github/workflows/b.yml'],
  firstAt: '2026-11-16T00:00:00Z',
  lastAt: '2026-11-17T00:00:00Z',
  examples: ['https://github.com/o/r/actions/runs/1/job/2'],
};

function health(changes: Partial<CiHealth>): CiHealth {
  return {
    branches: ['main'],
    window: { days: 7, since: '2026-11-15T00:00:00Z', until: '2026-11-22T00:00:00Z' },
    rate: failureRate(30, 100),
    thresholds: { degraded: 10, critical: 25 },
    alert: { isRequired: true, level: 'degraded', why: 'so it is' },
    groups: [],
    workflows: [],
    ...changes,
  } as CiHealth;
}

describe('the signal of the rate', () => {
  it.each<[CiHealth['alert'], readonly (readonly [string, string])[]]>([
    [{ isRequired: false, level: 'ok', why: '' }, []],
    [{ isRequired: true, level: 'ok', why: '' }, []],
    [{ isRequired: true, level: 'degraded', why: '' }, [['failure-rate-degraded', 'at most 10 % of the runs of 7 days failed']]],
    [{ isRequired: true, level: 'critical', why: '' }, [['failure-rate-critical', 'at most 25 % of the runs of 7 days failed']]],
  ])('of the alert %j', (alert, expected) => {
    expect(rateSignals(health({ alert })).map(({ rule, expected: text }) => [rule, text])).toEqual(expected);
  });

  it('tells counts and causes, and is the same one while the figures move', () => {
    const [one] = rateSignals(health({ groups: [GROUP] }));
    expect(one).toMatchObject({
      message: 'CI of main is degraded: so it is',
      actual: '30.0 %, 30 of 100',
      evidence: [{ text: 'a package is missing, 3 runs: https://github.com/o/r/actions/runs/1/job/2' }],
      playbook: 'SAR-002',
    });
    const [later] = rateSignals(health({ rate: failureRate(31, 101), alert: { isRequired: true, level: 'degraded', why: 'other' } }));
    expect(later?.id).toBe(one?.id);
    expect(rateSignals(health({ branches: ['dev'] }))[0]?.id).not.toBe(one?.id);
  });
});

describe('the signal of a cause', () => {
  const cause = (changes: Partial<Classification>, more: Partial<FailureGroup> = {}) =>
    causeSignals(health({ groups: [{ ...GROUP, ...more, classification: { ...GROUP.classification, ...changes } }] }));

  it.each<[string, Partial<Classification>, Partial<FailureGroup>, number]>([
    ['three runs', {}, {}, 1],
    ['two runs', {}, { runs: 2 }, 0],
    ['an unknown one', { class: 'unknown', pattern: undefined }, {}, 0],
    ['a known one in a workflow that heals', { class: 'self-healing' }, {}, 1],
    ['an unknown one in a workflow that heals', { class: 'self-healing', pattern: undefined }, {}, 0],
  ])('of %s', (_what, changes, more, count) => {
    expect(cause(changes, more)).toHaveLength(count);
  });

  it('stands at the first workflow, with the newest job and the line', () => {
    expect(cause({})[0]).toMatchObject({
      rule: 'repeated-failure',
      artefact: { path: '.github/workflows/a.yml', name: 'NPM_005', url: GROUP.examples[0] },
      message: '3 runs failed for one cause (dependency-network): a package is missing',
      actual: '4 failed jobs in 3 runs of .github/workflows/a.yml, .github/workflows/b.yml',
      evidence: [{ text: 'npm error code E404' }],
    });
    expect(cause({ line: undefined }, { examples: [], workflows: [] })[0]).toMatchObject({
      artefact: { path: '.github/workflows' },
      evidence: [],
    });
    expect(cause({ name: 'x', line: 'y' }, { runs: 9 })[0]?.id).toBe(cause({})[0]?.id);
  });
});

it.each<[number, number, boolean]>([
  [3, 10, true],
  [2, 2, false],
  [3, 60, true],
  [3, 61, false],
  [0, 0, false],
])('a workflow that was flaky on %i of %i commits is one: %s', (commits, of, isFlaky) => {
  const workflow = { path: '.github/workflows/a.yml', workflow: 'A', flaky: { commits, of } } as TargetHealth;
  const signals = flakySignals(health({ workflows: [workflow] }));
  expect(signals.map(({ rule }) => rule)).toEqual(isFlaky ? ['flaky-workflow'] : []);
  if (isFlaky)
    expect(signals[0]).toMatchObject({ artefact: { path: workflow.path, name: 'A' }, actual: `${commits} of ${of} commits gave both` });
});
