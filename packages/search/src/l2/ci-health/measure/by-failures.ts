import type { TargetHealth } from '@sar/baseline';

/** Order of tables: most failures first, then the higher share, then by name. */
export function byFailures(a: TargetHealth, b: TargetHealth): number {
  return (
    b.rate.failed - a.rate.failed ||
    (b.rate.share ?? 0) - (a.rate.share ?? 0) ||
    compare(a.path, b.path) ||
    compare(a.job ?? '', b.job ?? '')
  );
}

/** By code units, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
