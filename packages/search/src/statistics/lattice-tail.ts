/**
 * Probability that a random order of n and m values has a Kolmogorov–Smirnov distance of at least `reached` / (n·m).
 *
 * Every order is a path from (0, 0) to (n, m) in steps of one, all equally likely: at (i, j) the next value is one of the n − i with
 * probability (n − i) / (n + m − i − j). The distance is reached where |i·m − j·n| ≥ `reached` first holds. The probability of being at each
 * inner point is carried along, and what steps out of the band is summed up, so that small tails lose no digits.
 *
 * @param reached a whole number, from 1 to n·m
 * @returns 0 to 1; at most n·m steps
 */
export function latticeTail(n: number, m: number, reached: number): number {
  // inside[j]: probability of being at (i, j) without having left the band.
  const inside = new Float64Array(m + 1);
  let left = 0;
  inside[0] = 1;
  let first = 0;
  let last = 0;
  for (let i = 0; i <= n; i++) {
    const from = i === 0 ? 0 : first;
    // Points of column i inside the band: |i·m − j·n| < reached.
    const lowest = Math.max(0, Math.floor((i * m - reached) / n) + 1);
    const highest = Math.min(m, Math.ceil((i * m + reached) / n) - 1);
    if (i > 0) {
      // One step along n from column i − 1, for the points that were inside there.
      for (let j = from; j <= last; j++) {
        const moved = ((inside[j] ?? 0) * (n - i + 1)) / (n + m - i - j + 1);
        if (j < lowest || j > highest) left += moved;
        inside[j] = j < lowest || j > highest ? 0 : moved;
      }
    }
    // Steps along m within column i.
    const start = Math.max(i === 0 ? 0 : from, lowest);
    for (let j = start; j <= Math.min(highest, m - 1); j++) {
      const moved = ((inside[j] ?? 0) * (m - j)) / (n + m - i - j);
      if (j + 1 > highest) left += moved;
      else inside[j + 1] = (inside[j + 1] ?? 0) + moved;
    }
    if (lowest > highest) return Math.min(1, left);
    first = lowest;
    last = highest;
  }
  return Math.min(1, left);
}
