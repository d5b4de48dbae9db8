import { chiSquare } from '../../statistics/chi-square.js';
import { jensenShannon } from '../../statistics/jensen-shannon.js';
import { kolmogorovSmirnov } from '../../statistics/kolmogorov-smirnov.js';
import { populationStability } from '../../statistics/population-stability.js';
import type { CellValue } from '../../tables/cell-value.js';
import { cellsOfProfile, cellsOfSamples, numbersOf, type ColumnCells } from './column-cells.js';
import type { ColumnSettings, ModelDriftSettings } from './drift-part.js';
import { pooledCells } from './pooled-cells.js';
import type { ColumnProfile } from './read-data-profile.js';

/** What a test says of a column. */
export interface ColumnComparison {
  readonly drifted: boolean;
  /** The figures and what they are compared with: `psi 0.41, 0.25 or more is drift`. */
  readonly words: string;
}

export type ComparisonAnswer = { readonly ok: true; readonly comparison: ColumnComparison } | { readonly ok: false; readonly why: string };

/** A column of the reference: its values, or a profile of them. */
export type ReferenceColumn = { readonly values: readonly CellValue[] } | { readonly profile: ColumnProfile };

/** Rows below which nothing is compared. */
const FEWEST_ROWS = 20;

/** Compares a column of now with the reference by the test that its settings name. */
export function compareColumn(
  reference: ReferenceColumn,
  current: readonly CellValue[],
  column: ColumnSettings,
  settings: Pick<ModelDriftSettings, 'thresholds' | 'min-effect' | 'bins'>,
): ComparisonAnswer {
  const rows = 'values' in reference ? reference.values.length : rowsOf(reference.profile);
  if (Math.min(rows, current.length) < FEWEST_ROWS)
    return { ok: false, why: `there are ${Math.min(rows, current.length)} rows; at least ${FEWEST_ROWS} are needed on both sides` };
  if (column.test === 'ks') return bySamples(reference, current, column, settings);
  const answer =
    'profile' in reference
      ? cellsOfProfile(reference.profile, current)
      : cellsOfSamples(reference.values, current, column.kind ?? kindOf(reference.values), column.bins ?? settings.bins);
  return answer.ok ? { ok: true, comparison: byCells(answer.cells, { ...column, test: column.test }, settings) } : answer;
}

function byCells(
  { reference, current }: ColumnCells,
  { test, threshold, 'min-effect': minEffect }: ColumnSettings,
  { thresholds, 'min-effect': minEffects }: Pick<ModelDriftSettings, 'thresholds' | 'min-effect'>,
): ColumnComparison {
  const pooled = pooledCells(reference, current);
  const { pValue, cramersV } = chiSquare(pooled.reference, pooled.current);
  if (test === 'chi2') {
    const limit = threshold ?? thresholds.chi2;
    const least = minEffect ?? minEffects.chi2;
    return {
      drifted: pValue < limit && cramersV >= least,
      words: `χ² p ${figure(pValue)} (below ${limit} is drift), Cramér's V ${figure(cramersV)} (at least ${least})`,
    };
  }
  const isPsi = test === 'psi';
  const distance = isPsi ? populationStability(reference, current) : jensenShannon(reference, current, 2);
  const limit = threshold ?? (isPsi ? thresholds.psi : thresholds.js);
  // With few rows such a distance comes about by chance: it has to be significant by χ² over the same cells too.
  const isChance = pValue >= thresholds.chi2;
  return {
    drifted: distance >= limit && !isChance,
    words: `${isPsi ? 'population stability index' : 'Jensen–Shannon distance'} ${figure(distance)} (${limit} or more is drift)${distance >= limit && isChance ? `, but by chance: χ² p ${figure(pValue)}` : ''}`,
  };
}

function bySamples(
  reference: ReferenceColumn,
  current: readonly CellValue[],
  { threshold, 'min-effect': minEffect }: ColumnSettings,
  { thresholds, 'min-effect': minEffects }: Pick<ModelDriftSettings, 'thresholds' | 'min-effect'>,
): ComparisonAnswer {
  if ('profile' in reference)
    return { ok: false, why: 'Kolmogorov–Smirnov needs the values of the reference, which a profile does not have: use psi, js or chi2' };
  const text = [...reference.values, ...current].find((value) => typeof value === 'string');
  if (text !== undefined)
    return { ok: false, why: `Kolmogorov–Smirnov needs numbers, and it holds "${text.slice(0, 40)}": use chi2, psi or js` };
  const a = Float64Array.from(numbersOf(reference.values)).sort();
  const b = Float64Array.from(numbersOf(current)).sort();
  if (Math.min(a.length, b.length) < FEWEST_ROWS)
    return { ok: false, why: `there are ${Math.min(a.length, b.length)} numbers; at least ${FEWEST_ROWS} are needed on both sides` };
  const { statistic, pValue } = kolmogorovSmirnov(a, b);
  const limit = threshold ?? thresholds.ks;
  const least = minEffect ?? minEffects.ks;
  const words = `Kolmogorov–Smirnov p ${figure(pValue)} (below ${limit} is drift), statistic ${figure(statistic)} (at least ${least})`;
  return { ok: true, comparison: { drifted: pValue < limit && statistic >= least, words } };
}

function kindOf(values: readonly CellValue[]): 'numeric' | 'categorical' {
  return values.every((value) => typeof value !== 'string') && values.some((value) => value !== undefined) ? 'numeric' : 'categorical';
}

function rowsOf({ counts, missing }: ColumnProfile): number {
  return [...counts.values()].reduce((total, count) => total + count, missing);
}

function figure(value: number): string {
  return String(Number(value.toPrecision(3)));
}
