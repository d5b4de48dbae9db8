/** How many of how many are covered. */
export interface Ratio {
  readonly covered: number;
  readonly total: number;
}

export function sumOf(ratios: Iterable<Ratio>): Ratio {
  let covered = 0;
  let total = 0;
  for (const ratio of ratios) {
    covered += ratio.covered;
    total += ratio.total;
  }
  return { covered, total };
}

/** Whether a share is less than `percent`; of nothing, never. */
export function isBelow({ covered, total }: Ratio, percent: number): boolean {
  return covered * 100 < percent * total;
}

/** Percent with one decimal, rounded down, so that a share below a threshold is never shown as the threshold; 100.0 of nothing. */
export function percentOf({ covered, total }: Ratio): string {
  return total === 0 ? '100.0' : (Math.floor((covered * 1000) / total) / 10).toFixed(1);
}

/** How many more have to be covered to reach `percent`. */
export function lackOf({ covered, total }: Ratio, percent: number): number {
  return Math.max(0, Math.ceil((percent * total) / 100 - 1e-9) - covered);
}
