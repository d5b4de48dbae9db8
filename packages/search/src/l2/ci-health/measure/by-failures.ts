import { compareText, type TargetHealth } from '@sar/baseline';

/** Order of tables: most failures first, then the higher share, then by name. */
export function byFailures(a: TargetHealth, b: TargetHealth): number {
  return (
    b.rate.failed - a.rate.failed ||
    (b.rate.share ?? 0) - (a.rate.share ?? 0) ||
    compareText(a.path, b.path) ||
    compareText(a.job ?? '', b.job ?? '')
  );
}
