import { durbinMatrix } from './durbin-matrix.js';
import { pelzGood } from './pelz-good.js';
import { smirnovTail } from './smirnov-tail.js';

/**
 * Two-sided tail of the one-sample Kolmogorov–Smirnov statistic: P(D(n) ≥ d), as `scipy.stats.kstwo.sf(d, n)`. Which formula serves where,
 * so that each is good to ten digits, is that of Simard and L'Ecuyer, Computing the Two-Sided Kolmogorov–Smirnov Distribution, Journal of
 * Statistical Software 39(11), 2011.
 *
 * @param n a positive whole number
 * @param d 0 to 1
 */
export function kolmogorovTail(n: number, d: number): number {
  const nd = n * d;
  const ndd = nd * d;
  if (d >= 1) return 0;
  if (nd <= 0.5) return 1;
  if (d >= 0.5 || nd >= n - 1) return clip(2 * smirnovTail(n, d));
  if (n <= 140) return clip(ndd <= 4 ? 1 - durbinMatrix(n, d) : 2 * smirnovTail(n, d));
  if (ndd >= 2.2) return clip(2 * smirnovTail(n, d));
  return clip(1 - (n <= 100_000 && nd * Math.sqrt(d) <= 1.4 ? durbinMatrix(n, d) : pelzGood(n, d)));
}

function clip(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
