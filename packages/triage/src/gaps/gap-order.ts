import type { Gap } from '@sar/baseline';

/** The number of a gap: 1 for `SAR-G01`. */
export function gapNumber(id: string): number {
  return Number(id.replace(/^\D+/, ''));
}

/** Short id in the roadmap: `g01` for `SAR-G01`. */
export function shortGapId(id: string): string {
  return id.replace(/^SAR-/, '').toLowerCase();
}

/** Gaps in the order of their numbers. */
export function inGapOrder(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.toSorted((one, other) => gapNumber(one.id) - gapNumber(other.id) || (one.id < other.id ? -1 : 1));
}
