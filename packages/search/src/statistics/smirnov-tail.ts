import { logGamma } from './log-gamma.js';

/**
 * One-sided tail of the one-sample Kolmogorov–Smirnov statistic: P(D⁺(n) ≥ d), exact for every n (Smirnov 1944; Birnbaum and Tingey 1951):
 * the sum over j ≤ n(1 − d) of C(n, j) · d · (d + j/n)^(j−1) · (1 − d − j/n)^(n−j).
 *
 * @param d above 0, to 1
 */
export function smirnovTail(n: number, d: number): number {
  const logAll = logGamma(n + 1);
  const last = Math.floor(n * (1 - d));
  let sum = 0;
  for (let j = 0; j <= last; j++) {
    const below = 1 - d - j / n;
    if (below <= 0) {
      // The last factor is zero unless its exponent is.
      if (j === n) sum += d * (d + 1) ** (n - 1);
      continue;
    }
    const logChoose = logAll - logGamma(j + 1) - logGamma(n - j + 1);
    sum += Math.exp(logChoose + (j - 1) * Math.log(d + j / n) + (n - j) * Math.log(below));
  }
  return Math.min(1, d * sum);
}
