import type { DimensionCheck, Finding } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { finding, judged, onlyDimension as only, scoreInput, unanswered, WAIVED } from './score-input.fixture.js';
import type { JudgedReading, ScoreInput } from './score-input.js';

const CACHE: DimensionCheck = { sensor: 'cache-wiring' };

describe('what a sensor earns', () => {
  it.each<[string, readonly JudgedReading[], readonly Finding[], object]>([
    ['clear', [judged('cache-wiring', 4)], [], { outcome: 'earned', credit: 1 }],
    ['nothing there', [judged('cache-wiring', 0)], [], { outcome: 'not-applicable', credit: 0, gain: 0 }],
    ['some not judged', [judged('cache-wiring', 3, 1)], [], { outcome: 'partly', credit: 0.75, high: 1 }],
    ['none judged', [judged('cache-wiring', 0, 2)], [], { outcome: 'unknown', credit: 0, high: 1 }],
    ['no answer', [unanswered('cache-wiring')], [], { outcome: 'unknown', credit: 0, high: 1, why: 'no-token: there is no token' }],
    ['not run', [], [], { outcome: 'unknown', credit: 0, high: 1, why: 'it did not run' }],
    ['P3 in one of ten', [judged('cache-wiring', 10)], [finding('cache-wiring', 'P3')], { outcome: 'partly', credit: 0.98 }],
    ['P3 in all', [judged('cache-wiring', 1)], [finding('cache-wiring', 'P3')], { outcome: 'partly', credit: 0.8 }],
    ['P2 in half', [judged('cache-wiring', 2)], [finding('cache-wiring', 'P2')], { outcome: 'partly', credit: 0.65 }],
    ['P1 in all', [judged('cache-wiring', 1)], [finding('cache-wiring', 'P1')], { outcome: 'partly', credit: 0.2 }],
    ['P0 in one of a million', [judged('cache-wiring', 1e6)], [finding('cache-wiring', 'P0')], { outcome: 'not-earned', credit: 0 }],
    ['hardly anything is not all', [judged('cache-wiring', 1e6)], [finding('cache-wiring', 'P3')], { outcome: 'partly', credit: 0.999 }],
    ['the worst counts', [judged('cache-wiring', 10)], [finding('cache-wiring', 'P3'), finding('cache-wiring', 'P2')], { credit: 0.77 }],
    ['waived', [judged('cache-wiring', 4, 0, 'signals')], [finding('cache-wiring', 'P0', WAIVED)], { outcome: 'earned', credit: 1 }],
    [
      'waived without a scope',
      [judged('cache-wiring', 0, 0, 'signals')],
      [finding('cache-wiring', 'P0', WAIVED)],
      { outcome: 'earned', credit: 1 },
    ],
    ['of another sensor', [judged('cache-wiring', 4)], [finding('doc-links', 'P0')], { outcome: 'earned', credit: 1 }],
    [
      'findings, and nothing judged',
      [judged('cache-wiring', 0, 4)],
      [finding('cache-wiring', 'P3')],
      { outcome: 'not-earned', credit: 0, high: 0.95 },
    ],
    ['findings without a scope', [judged('cache-wiring', 0)], [finding('cache-wiring', 'P2')], { outcome: 'partly', credit: 0.5 }],
  ])('%s', (_, readings, findings, expected) => {
    expect(only(scoreInput([CACHE], { readings, findings })).checks[0]).toMatchObject(expected);
  });

  it('only the named rules count, by glob', () => {
    const check: DimensionCheck = { sensor: 'cache-wiring', rules: ['*-key'] };
    const findings = [
      finding('cache-wiring', 'P0', {}, { rule: 'missing-cache' }),
      finding('cache-wiring', 'P3', {}, { rule: 'unstable-key' }),
    ];
    expect(only(scoreInput([check], { readings: [judged('cache-wiring', 1)], findings })).checks[0]).toMatchObject({
      name: 'cache-wiring (*-key)',
      credit: 0.8,
      why: '1 P3 open; 1 job judged',
    });
  });
});

describe('what a gate and evidence earn', () => {
  const gate: DimensionCheck = { gate: 'tests' };
  const evidence: DimensionCheck = { evidence: 'docs/*.md', title: 'documentation' };
  it.each<[string, DimensionCheck, Partial<ScoreInput>, object]>([
    ['passes', gate, { gate: new Map([['tests', 'pass']]) }, { outcome: 'earned', credit: 1 }],
    ['fails', gate, { gate: new Map([['tests', 'fail']]) }, { outcome: 'not-earned', credit: 0 }],
    ['unknown', gate, { gate: new Map([['tests', 'unknown']]) }, { outcome: 'unknown', credit: 0, high: 1 }],
    ['of another check', gate, { gate: new Map([['schema', 'pass']]) }, { outcome: 'unknown', credit: 0, high: 1 }],
    ['no verdict', gate, {}, { outcome: 'unknown', credit: 0, high: 1 }],
    [
      'present',
      evidence,
      { evidence: [{ dimension: 'example', check: 0, outcome: 'present', path: 'docs/a.md' }] },
      { outcome: 'earned', why: 'docs/a.md' },
    ],
    [
      'absent',
      evidence,
      { evidence: [{ dimension: 'example', check: 0, outcome: 'absent' }] },
      { outcome: 'not-earned', why: 'no file matches docs/*.md' },
    ],
    ['of another check', evidence, { evidence: [{ dimension: 'example', check: 1, outcome: 'present' }] }, { outcome: 'unknown', high: 1 }],
    ['not looked for', evidence, {}, { outcome: 'unknown', high: 1 }],
  ])('%s', (_, check, changes, expected) => {
    expect(only(scoreInput([check], changes)).checks[0]).toMatchObject(expected);
  });
});
