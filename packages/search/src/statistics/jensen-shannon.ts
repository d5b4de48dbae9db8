/**
 * Jensen–Shannon distance of two histograms over the same cells: the square root of the divergence, as
 * `scipy.spatial.distance.jensenshannon(a, b, base)`. Counts are divided by their sums first. In base 2 it is 0 to 1.
 *
 * @param base of the logarithm; default e
 * @returns 0 to √(log 2 / log base); NaN when a histogram is empty
 */
export function jensenShannon(a: readonly number[], b: readonly number[], base = Math.E): number {
  const totalA = a.reduce((total, count) => total + count, 0);
  const totalB = b.reduce((total, count) => total + count, 0);
  let divergence = 0;
  a.forEach((count, index) => {
    const p = count / totalA;
    const q = (b[index] ?? 0) / totalB;
    const middle = (p + q) / 2;
    divergence += relativeEntropy(p, middle) + relativeEntropy(q, middle);
  });
  if (Number.isNaN(divergence)) return NaN;
  // Rounding can leave a sum of terms that cancel a hair below zero.
  return Math.sqrt(Math.max(0, divergence / 2 / Math.log(base)));
}

function relativeEntropy(p: number, q: number): number {
  return p === 0 ? 0 : p * Math.log(p / q);
}
