import { upperGamma } from './upper-gamma.js';

/** Result of a χ² test. */
export interface ChiSquare {
  readonly statistic: number;
  readonly degrees: number;
  /** Probability of such a difference or a greater one when both samples come from one distribution, 0 to 1. */
  readonly pValue: number;
  /** Strength of the difference, 0 to 1: √(χ² / n) for a table of two rows (Cramér 1946). */
  readonly cramersV: number;
}

/**
 * Pearson's χ² test of homogeneity of two rows of counts over the same cells, without Yates's correction: `scipy.stats.chi2_contingency(
 * [a, b], correction=False)`. Cells that are empty in both rows are left out. With an empty row or fewer than two cells there is nothing to
 * tell apart: statistic 0, p = 1.
 */
export function chiSquare(a: readonly number[], b: readonly number[]): ChiSquare {
  const totalA = sum(a);
  const totalB = sum(b);
  const total = totalA + totalB;
  const cells = a.map((count, index) => [count, b[index] ?? 0] as const).filter(([x, y]) => x + y > 0);
  const degrees = cells.length - 1;
  if (degrees < 1 || totalA === 0 || totalB === 0) return { statistic: 0, degrees: Math.max(degrees, 0), pValue: 1, cramersV: 0 };
  let statistic = 0;
  for (const [x, y] of cells) {
    const expectedA = ((x + y) * totalA) / total;
    const expectedB = ((x + y) * totalB) / total;
    statistic += (x - expectedA) ** 2 / expectedA + (y - expectedB) ** 2 / expectedB;
  }
  return { statistic, degrees, pValue: upperGamma(degrees / 2, statistic / 2), cramersV: Math.min(1, Math.sqrt(statistic / total)) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
