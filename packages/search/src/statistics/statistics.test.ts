import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquare } from './chi-square.js';
import { durbinMatrix } from './durbin-matrix.js';
import { jensenShannon } from './jensen-shannon.js';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.js';
import { kolmogorovTail } from './kolmogorov-tail.js';
import { latticeTail } from './lattice-tail.js';
import { logGamma } from './log-gamma.js';
import { populationStability } from './population-stability.js';
import { countByEdges, quantileEdges } from './quantile-edges.js';
import { upperGamma } from './upper-gamma.js';

const sample = fc
  .array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 })
  .map((values) => Float64Array.from(values).sort());
const counts = fc.array(fc.nat({ max: 10_000 }), { minLength: 2, maxLength: 20 });
const histograms = fc
  .array(fc.tuple(fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 })), { minLength: 2, maxLength: 20 })
  .map((cells) => [cells.map(([a]) => a), cells.map(([, b]) => b)] as const)
  .filter(([a, b]) => a.some((count) => count > 0) && b.some((count) => count > 0));

describe('two samples', () => {
  it('are symmetric and within bounds', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const there = kolmogorovSmirnov(a, b);
        const back = kolmogorovSmirnov(b, a);
        expect(back.statistic).toBe(there.statistic);
        expect(Math.abs(back.pValue - there.pValue)).toBeLessThan(1e-12);
        expect(there.statistic >= 0 && there.statistic <= 1 && there.pValue >= 0 && there.pValue <= 1).toBe(true);
      }),
    );
  });

  it('that are the same do not differ', () => {
    fc.assert(
      fc.property(sample, (a) => {
        expect(kolmogorovSmirnov(a, a)).toEqual({ statistic: 0, pValue: 1 });
      }),
    );
  });

  it('keep their statistic when both are stretched', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const stretched = kolmogorovSmirnov(
          a.map((value) => value * 2),
          b.map((value) => value * 2),
        );
        expect(stretched.statistic).toBe(kolmogorovSmirnov(a, b).statistic);
      }),
    );
  });

  it('of which one is empty cannot differ', () => {
    expect(kolmogorovSmirnov([], [1])).toEqual({ statistic: 0, pValue: 1 });
  });

  it('have the p-value that counting all orders gives', () => {
    for (const [n, m] of [
      [1, 1],
      [2, 3],
      [3, 3],
      [4, 6],
      [1, 7],
    ] as const) {
      const distances = orders(n, m).map((order) => distanceOf(order, n, m));
      for (let reached = 1; reached <= n * m; reached++) {
        const share = distances.filter((distance) => distance >= reached).length / distances.length;
        expect(latticeTail(n, m, reached)).toBeCloseTo(share, 12);
      }
    }
  });

  it('have a tail that falls from 1 to 0, however large they are', () => {
    for (const n of [1, 2, 10, 140, 141, 5000, 200_000]) {
      let before = 1;
      for (const d of [0, 0.001, 0.01, 0.05, 0.1, 0.3, 0.49, 0.5, 0.9, 1]) {
        const tail = kolmogorovTail(n, d);
        expect(tail).toBeLessThanOrEqual(before + 1e-12);
        before = tail;
      }
      expect(before).toBe(0);
    }
  });

  it.each([
    // scipy.stats.kstwo.cdf(d, n) of SciPy 1.17.1.
    [5000, 0.001, 4.77307686948372e-100],
    [5000, 0.0015, 4.816095840156007e-45],
    [1000, 0.005, 1.0361134147293512e-19],
    [5000, 0.004, 2.263047137809887e-6],
  ])('have a distribution that is right far down: %d values, %d', (n, d, expected) => {
    expect(durbinMatrix(n, d) / expected).toBeCloseTo(1, 10);
  });

  it('have the distribution of Durbin where the formulas meet', () => {
    // Pelz and Good's expansion is good to seven digits at this size.
    expect(kolmogorovTail(300, 0.06)).toBeCloseTo(1 - durbinMatrix(300, 0.06), 6);
  });
});

describe('two histograms', () => {
  it('are symmetric and within bounds', () => {
    fc.assert(
      fc.property(histograms, ([a, b]) => {
        const distance = jensenShannon(a, b, 2);
        expect(distance >= 0 && distance <= 1 + 1e-12).toBe(true);
        expect(Math.abs(distance - jensenShannon(b, a, 2))).toBeLessThan(1e-9);
        expect(populationStability(a, b)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(populationStability(a, b) - populationStability(b, a))).toBeLessThan(1e-9);
        const { pValue, statistic, cramersV } = chiSquare(a, b);
        expect(pValue >= 0 && pValue <= 1 && statistic >= 0 && cramersV >= 0 && cramersV <= 1).toBe(true);
      }),
    );
  });

  it('with the same shares do not differ', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (a, times) => {
        fc.pre(a.some((count) => count > 0));
        const b = a.map((count) => count * times);
        expect(jensenShannon(a, b)).toBeLessThan(1e-7);
        expect(populationStability(a, b)).toBeLessThan(1e-12);
        expect(chiSquare(a, b).pValue).toBeGreaterThan(0.999);
      }),
    );
  });

  it('that share nothing are as far apart as can be', () => {
    expect(jensenShannon([5, 0], [0, 9], 2)).toBeCloseTo(1, 12);
    expect(chiSquare([5, 0], [0, 9]).cramersV).toBeCloseTo(1, 12);
  });

  it('of which one is empty have no distance', () => {
    expect(jensenShannon([0, 0], [1, 2])).toBeNaN();
    expect(populationStability([0, 0], [1, 2])).toBeNaN();
    expect(chiSquare([0, 0], [1, 2])).toMatchObject({ statistic: 0, pValue: 1 });
    expect(chiSquare([3], [4])).toMatchObject({ degrees: 0, pValue: 1 });
  });
});

describe('parts at quantiles', () => {
  it('hold every value once', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 30 }), (values, bins) => {
        const edges = quantileEdges(values, bins);
        expect(edges.length).toBeLessThan(bins);
        expect(edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? edge))).toBe(true);
        expect(countByEdges(values, edges).reduce((total, count) => total + count, 0)).toBe(values.length);
      }),
    );
  });
});

describe('special functions', () => {
  it.each([
    [1, 0],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [11, Math.log(3_628_800)],
    [21, Math.log(2_432_902_008_176_640_000)],
  ])('log Γ(%d)', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 12);
  });

  it.each([0.5, 1, 3, 14.999, 15, 100.5, 1e6])('log Γ(x + 1) is log Γ(x) + log x at %d', (x) => {
    expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / Math.max(1, logGamma(x + 1))).toBeLessThan(1e-13);
  });

  it.each([0.1, 1, 5, 40])('Q(1, x) is exp(−x) at %d', (x) => {
    expect(upperGamma(1, x) / Math.exp(-x)).toBeCloseTo(1, 12);
  });

  it('Q(a, x) falls from 1 to 0', () => {
    expect(upperGamma(3, 0)).toBe(1);
    expect(upperGamma(3, Infinity)).toBe(0);
    expect(upperGamma(100, 1000)).toBeLessThan(1e-200);
  });
});

/** All orders of n values of the one and m of the other. */
function orders(n: number, m: number): readonly string[] {
  if (n === 0) return ['b'.repeat(m)];
  if (m === 0) return ['a'.repeat(n)];
  return [...orders(n - 1, m).map((rest) => `a${rest}`), ...orders(n, m - 1).map((rest) => `b${rest}`)];
}

function distanceOf(order: string, n: number, m: number): number {
  let i = 0;
  let j = 0;
  let greatest = 0;
  for (const which of order) {
    if (which === 'a') i += 1;
    else j += 1;
    greatest = Math.max(greatest, Math.abs(i * m - j * n));
  }
  return greatest;
}
