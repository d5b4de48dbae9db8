import type { Spread } from '@sar/baseline';

/** Median and 95th percentile by nearest rank: each is one of the values, the smallest that as many or more are not above. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  return { median: rank(sorted, 50), p95: rank(sorted, 95), sample: sorted.length };
}

function rank(sorted: Float64Array, percent: number): number | undefined {
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}
