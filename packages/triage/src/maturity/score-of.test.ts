import type { DimensionCheck, Finding, Severity } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { dimension, finding, judged, onlyDimension as only, scoreInput, SETTINGS, unanswered, WAIVED } from './score-input.fixture.js';
import { scoreOf } from './score-of.js';

describe('the score of a dimension', () => {
  const checks: readonly DimensionCheck[] = [
    { sensor: 'cache-wiring', weight: 3, proves: 'automation' },
    { sensor: 'doc-links', weight: 1, proves: 'maturity' },
    { sensor: 'model-drift', weight: 6 },
  ];

  it('is the weighted share, without what is not applicable', () => {
    const readings = [judged('cache-wiring', 2), unanswered('doc-links'), judged('model-drift', 0)];
    expect(only(scoreInput(checks, { readings }))).toMatchObject({
      basis: 'computed',
      score: 7.5,
      automation: 1,
      between: { low: 7.5, high: 10 },
    });
  });

  it('has no coordinate where no check that proves it answered', () => {
    const readings = [judged('cache-wiring', 2), unanswered('doc-links'), judged('model-drift', 0)];
    expect(only(scoreInput(checks, { readings }))).not.toHaveProperty('maturity');
  });

  const declared = { score: 9.2, maturity: 0.92, automation: 0.95 };
  it('is the declared one where no check answered, and says so', () => {
    const dimensions = { example: dimension(checks, { declared }) };
    expect(only(scoreInput([], { dimensions }))).toMatchObject({ basis: 'declared', ...declared, declared });
    expect(only(scoreInput([], { dimensions }))).not.toHaveProperty('between');
  });

  it('is never a mixture of declared and computed', () => {
    const dimensions = { example: dimension(checks, { declared }) };
    const score = only(scoreInput([], { dimensions, readings: [judged('cache-wiring', 1)] }));
    expect(score).toMatchObject({ basis: 'computed', score: 3, automation: 0.33, declared });
    expect(score).not.toHaveProperty('maturity');
  });

  it.each<[string, readonly DimensionCheck[]]>([
    ['without checks', []],
    ['with checks that did not answer', checks],
  ])('is unknown %s', (_, some) => {
    const score = only(scoreInput(some));
    expect(score.basis).toBe('unknown');
    expect(score).not.toHaveProperty('score');
  });
});

describe('the level', () => {
  const dimensions = { a: dimension([{ sensor: 'a' }]), b: dimension([{ sensor: 'b' }], { weight: 3 }), c: dimension([{ sensor: 'c' }]) };
  const readings = [judged('a', 1), judged('b', 1, 1)];

  it('is 4 × the weighted mean of the scores there are', () => {
    expect(scoreOf(scoreInput([], { dimensions, readings }))).toMatchObject({
      level: 2.5,
      basis: 'computed',
      between: { low: 2.5, high: 4 },
    });
  });

  it('is undefined without any score', () => {
    const score = scoreOf(scoreInput([], { dimensions }));
    expect(score).toMatchObject({ basis: 'unknown', progress: [] });
    expect(score).not.toHaveProperty('level');
  });

  it.each<[string, readonly Finding[], object]>([
    ['P0', [finding('x', 'P0')], { level: 1, uncapped: 4, cappedBy: { severity: 'P0', open: 1, level: 1 } }],
    ['P1', [finding('x', 'P1'), finding('x', 'P1')], { level: 3, uncapped: 4, cappedBy: { severity: 'P1', open: 2, level: 3 } }],
    ['both', [finding('x', 'P1'), finding('x', 'P0')], { level: 1, cappedBy: { severity: 'P0' } }],
  ])('is limited by an open %s', (_, findings, expected) => {
    expect(scoreOf(scoreInput([{ sensor: 'a' }], { readings, findings }))).toMatchObject(expected);
  });

  it.each<[string, Severity, object]>([
    ['waived', 'P0', WAIVED],
    ['P2', 'P2', {}],
  ])('is not limited by a %s finding', (_, severity, changes) => {
    const score = scoreOf(scoreInput([{ sensor: 'a' }], { readings, findings: [finding('x', severity, changes)] }));
    expect(score.level).toBe(4);
    expect(score).not.toHaveProperty('cappedBy');
  });

  it('is called mixed when some dimensions are declared', () => {
    const mixed = { ...dimensions, c: dimension([], { declared: { score: 0 } }) };
    expect(scoreOf(scoreInput([], { dimensions: mixed, readings }))).toMatchObject({ basis: 'mixed', level: 2 });
  });

  it('never takes in the declared one', () => {
    const maturity = { ...SETTINGS, declared: { level: 3.95, target: 'more' } };
    expect(scoreOf(scoreInput([], { dimensions, readings, maturity }))).toMatchObject({
      level: 2.5,
      declared: { level: 3.95, target: 'more' },
    });
  });
});
