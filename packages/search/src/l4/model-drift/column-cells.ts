import { countByEdges, quantileEdges } from '../../statistics/quantile-edges.js';
import type { CellValue } from '../../tables/cell-value.js';
import type { ColumnProfile } from './read-data-profile.js';

/** Two histograms over the same cells; missing values are a cell of their own where there are any. */
export interface ColumnCells {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

export type CellsAnswer = { readonly ok: true; readonly cells: ColumnCells } | { readonly ok: false; readonly why: string };

/** Most values that are compared one by one: more are names or ids. */
const MAX_CATEGORIES = 1000;

/**
 * The histograms of a column in a sample of the reference and one of now. Numbers are cut at the quantiles of the reference; numbers of at most `bins` different
 * values, and texts, are compared value by value, and all values that the reference does not have share one cell.
 */
export function cellsOfSamples(
  reference: readonly CellValue[],
  current: readonly CellValue[],
  kind: 'numeric' | 'categorical',
  bins: number,
): CellsAnswer {
  const numbers = kind === 'numeric' ? numbersOf(reference) : undefined;
  if (numbers !== undefined && new Set(numbers).size > bins) {
    const edges = quantileEdges(Float64Array.from(numbers).sort(), bins);
    const profile = { kind: 'numeric' as const, edges, counts: countByEdges(numbers, edges), missing: reference.length - numbers.length };
    return cellsOfProfile(profile, current);
  }
  const counts = new Map<string, number>();
  for (const value of reference) if (value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  if (counts.size > MAX_CATEGORIES)
    return {
      ok: false,
      why: `it has ${counts.size} different values in the reference, more than the ${MAX_CATEGORIES} that are compared one by one`,
    };
  const missing = reference.filter((value) => value === undefined).length;
  return cellsOfProfile({ kind: 'categorical', counts, missing }, current);
}

/** The histograms of a column in a profile of the reference and in a sample of now. */
export function cellsOfProfile(profile: ColumnProfile, current: readonly CellValue[]): CellsAnswer {
  if (profile.kind === 'numeric') {
    const text = current.find((value) => typeof value === 'string');
    if (text !== undefined) return { ok: false, why: `it holds numbers in the reference and "${text.slice(0, 40)}" now` };
    const numbers = numbersOf(current);
    return withMissing([...profile.counts], countByEdges(numbers, profile.edges), profile.missing, current.length - numbers.length);
  }
  const places = new Map([...profile.counts.keys()].map((value, index) => [value, index]));
  const counts = Array.from({ length: places.size + 1 }, () => 0);
  let missing = 0;
  for (const value of current) {
    if (value === undefined) missing += 1;
    else {
      const place = places.get(String(value)) ?? places.size;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return withMissing([...profile.counts.values(), 0], counts, profile.missing, missing);
}

/** Finite numbers; all others count as missing. */
export function numbersOf(values: readonly CellValue[]): number[] {
  return values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
}

function withMissing(reference: readonly number[], current: readonly number[], missingThen: number, missingNow: number): CellsAnswer {
  return { ok: true, cells: { reference: [...reference, missingThen], current: [...current, missingNow] } };
}
