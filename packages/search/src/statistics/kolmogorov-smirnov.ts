import { kolmogorovTail } from './kolmogorov-tail.js';
import { latticeTail } from './lattice-tail.js';

/** Largest sample for which the p-value is exact, as in `scipy.stats.ks_2samp(method='auto')`. */
export const MAX_EXACT = 10_000;

/** Result of a two-sample Kolmogorov–Smirnov test. */
export interface KolmogorovSmirnov {
  /** Greatest distance between the two empirical distribution functions, 0 to 1. */
  readonly statistic: number;
  /** Two-sided: probability of such a distance or a greater one when both samples come from one continuous distribution, 0 to 1. */
  readonly pValue: number;
}

/**
 * Two-sample Kolmogorov–Smirnov test, two-sided, as `scipy.stats.ks_2samp(a, b)`: exact while both samples have at most 10,000 values, else
 * the distribution of the one-sample statistic for n = a·b / (a + b), rounded as NumPy does. With ties the p-value is too large rather than too small.
 *
 * @param a sorted ascending, without NaN
 * @param b likewise
 * @returns statistic 0 and p-value 1 when a sample is empty
 */
export function kolmogorovSmirnov(a: ArrayLike<number>, b: ArrayLike<number>): KolmogorovSmirnov {
  const n = a.length;
  const m = b.length;
  if (n === 0 || m === 0) return { statistic: 0, pValue: 1 };
  const reached = greatestDistance(a, b);
  const statistic = reached / (n * m);
  if (reached === 0) return { statistic: 0, pValue: 1 };
  return {
    statistic,
    pValue: Math.max(n, m) <= MAX_EXACT ? latticeTail(n, m, reached) : kolmogorovTail(nearestEven((n * m) / (n + m)), statistic),
  };
}

/** Greatest |i·m − j·n| over all values, where i values of `a` and j values of `b` are at most the value: a whole number, so that nothing is rounded. */
function greatestDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  const m = b.length;
  let greatest = 0;
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    const value = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    while (i < n && (a[i] ?? Infinity) <= value) i++;
    while (j < m && (b[j] ?? Infinity) <= value) j++;
    greatest = Math.max(greatest, Math.abs(i * m - j * n));
  }
  return greatest;
}

/** The nearest whole number; of two that are equally near, the even one (`numpy.round`). */
function nearestEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
