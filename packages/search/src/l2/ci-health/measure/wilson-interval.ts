/**
 * Wilson's score interval of a share: where the true share lies, from 0 to 1, with the probability that belongs to `z`. It stays
 * honest for few results and for shares at 0 and 1, where the usual interval has no width.
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209–212.
 *
 * @param z quantile of the normal distribution; 1.96 for 95 %
 * @returns undefined for a total of 0
 * @throws RangeError unless 0 ≤ failed ≤ total, both whole
 */
export function wilsonInterval(failed: number, total: number, z = 1.96): { readonly low: number; readonly high: number } | undefined {
  if (!Number.isSafeInteger(failed) || !Number.isSafeInteger(total) || failed < 0 || failed > total) {
    throw new RangeError(`${failed} of ${total} is no share`);
  }
  if (total === 0) return undefined;
  const share = failed / total;
  const z2 = z * z;
  const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
  const half = (z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  // The ends are exact where rounding would put them beside 0, 1 or the share itself.
  const low = failed === 0 ? 0 : Math.min(share, Math.max(0, centre - half));
  const high = failed === total ? 1 : Math.max(share, Math.min(1, centre + half));
  return { low, high };
}
