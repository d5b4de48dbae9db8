import fc from 'fast-check';
import { SEVERITIES, type DimensionCheck } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { finding, judged, onlyDimension as only, scoreInput, unanswered, WAIVED } from './score-input.fixture.js';
import type { JudgedReading } from './score-input.js';
import { scoreOf } from './score-of.js';

describe('properties of the score', () => {
  const SENSORS = ['a', 'b', 'c'];
  const reading = (sensor: string): fc.Arbitrary<JudgedReading> =>
    fc.oneof(
      fc.constant(unanswered(sensor)),
      fc.tuple(fc.nat(20), fc.nat(5)).map(([count, open]) => judged(sensor, count, open)),
    );
  const someFinding = fc
    .record({
      sensor: fc.constantFrom(...SENSORS),
      severity: fc.constantFrom(...SEVERITIES),
      isWaived: fc.boolean(),
      isFixable: fc.boolean(),
    })
    .map(({ sensor, severity, isWaived, isFixable }) =>
      finding(sensor, severity, isWaived ? WAIVED : {}, isFixable ? { fix: { title: 'mend', edits: [] } } : {}),
    );
  const weight = fc.double({ min: 0.1, max: 100, noNaN: true });
  const check = fc
    .record({
      sensor: fc.constantFrom(...SENSORS),
      weight,
      proves: fc.constantFrom('maturity' as const, 'automation' as const, 'both' as const),
    })
    .map((some): DimensionCheck => some);
  const input = fc
    .record({
      checks: fc.array(check, { minLength: 1, maxLength: 6 }),
      readings: fc.tuple(...SENSORS.map(reading)),
      findings: fc.array(someFinding, { maxLength: 8 }),
    })
    .map(({ checks, readings, findings }) => {
      const hit = new Set(findings.map(({ signal }) => signal.sensor));
      // A sensor that has findings says so, also when they are waived or mended afterwards.
      const consistent = readings.map((each) =>
        each.outcome === 'clear' && hit.has(each.sensor) ? { ...each, outcome: 'signals' as const } : each,
      );
      return scoreInput(checks, { readings: consistent, findings });
    });

  it('figures are in their bounds, and the ranges hold the figures', () => {
    fc.assert(
      fc.property(input, (some) => {
        const score = scoreOf(some);
        const [first] = score.dimensions;
        for (const [value, most] of [
          [score.level, 4],
          [first?.score, 10],
          [first?.maturity, 1],
          [first?.automation, 1],
        ] as const) {
          if (value !== undefined) expect(value >= 0 && value <= most).toBe(true);
        }
        for (const [value, range] of [
          [score.level, score.between],
          [first?.score, first?.between],
        ] as const) {
          if (range !== undefined) expect(range.low <= (value ?? -1) && (value ?? 99) <= range.high).toBe(true);
        }
      }),
    );
  });

  it('waiving or mending a finding never lowers a figure', () => {
    fc.assert(
      fc.property(input, fc.nat(7), fc.boolean(), (some, which, isWaived) => {
        const before = scoreOf(some);
        const findings = isWaived
          ? some.findings.map((each, index) => (index === which ? { ...each, ...WAIVED } : each))
          : some.findings.filter((_, index) => index !== which);
        const after = scoreOf({ ...some, findings });
        expect((after.level ?? 4) >= (before.level ?? 0)).toBe(true);
        expect((after.dimensions[0]?.score ?? 10) >= (before.dimensions[0]?.score ?? 0)).toBe(true);
      }),
    );
  });

  it('the order of checks, readings and findings does not matter', () => {
    fc.assert(
      fc.property(input, (some) => {
        const { checks: _, ...one } = only(some);
        const turned = scoreInput((some.dimensions['example']?.checks ?? []).toReversed(), {
          readings: some.readings.toReversed(),
          findings: some.findings.toReversed(),
        });
        const { checks: __, ...other } = only(turned);
        const { next: next1, ...figures1 } = one;
        const { next: next2, ...figures2 } = other;
        expect(figures2).toEqual(figures1);
        expect(next2?.gain).toBe(next1?.gain);
      }),
    );
  });

  it('the next step gains something, and no more than is missing', () => {
    fc.assert(
      fc.property(input, (some) => {
        const score = only(some);
        if (score.basis !== 'computed' || score.next === undefined) return;
        expect(score.next.gain).toBeGreaterThan(0);
        expect(score.next.gain).toBeLessThanOrEqual(10 - (score.score ?? 0) + 0.06);
      }),
    );
  });
});
