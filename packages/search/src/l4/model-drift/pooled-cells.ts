import type { ColumnCells } from './column-cells.js';

/** Rows that each cell should be expected to have for χ² to hold (Cochran, Biometrics 10(4), 1954). */
const LEAST_EXPECTED = 5;

/** The histograms with all cells in one that are expected to have fewer than five rows in either. */
export function pooledCells(reference: readonly number[], current: readonly number[]): ColumnCells {
  const totalThen = reference.reduce((total, count) => total + count, 0);
  const totalNow = current.reduce((total, count) => total + count, 0);
  const smaller = Math.min(totalThen, totalNow) / Math.max(1, totalThen + totalNow);
  const kept: ColumnCells = { reference: [], current: [] };
  const then: number[] = [];
  const now: number[] = [];
  let restThen = 0;
  let restNow = 0;
  reference.forEach((count, index) => {
    const other = current[index] ?? 0;
    if ((count + other) * smaller >= LEAST_EXPECTED) {
      then.push(count);
      now.push(other);
    } else {
      restThen += count;
      restNow += other;
    }
  });
  return restThen + restNow === 0
    ? { ...kept, reference: then, current: now }
    : { reference: [...then, restThen], current: [...now, restNow] };
}
