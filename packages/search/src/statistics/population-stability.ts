/** Share that stands for an empty cell, so that the logarithm is finite: one row in ten thousand. */
export const LEAST_SHARE = 1e-4;

/**
 * Population stability index of two histograms over the same cells; 0 for equal shares, without an upper bound. In NumPy:
 *
 *     p = np.maximum(a / a.sum(), 1e-4)
 *     q = np.maximum(b / b.sum(), 1e-4)
 *     psi = np.sum((q - p) * np.log(q / p))
 *
 * Cells that are empty in both are left out first. The shares are not divided by their sum again after the least share is applied.
 *
 * @returns NaN when a histogram is empty
 */
export function populationStability(a: readonly number[], b: readonly number[]): number {
  const totalA = a.reduce((total, count) => total + count, 0);
  const totalB = b.reduce((total, count) => total + count, 0);
  if (totalA === 0 || totalB === 0) return NaN;
  let index = 0;
  a.forEach((count, cell) => {
    const other = b[cell] ?? 0;
    if (count === 0 && other === 0) return;
    const p = Math.max(count / totalA, LEAST_SHARE);
    const q = Math.max(other / totalB, LEAST_SHARE);
    index += (q - p) * Math.log(q / p);
  });
  return index;
}
