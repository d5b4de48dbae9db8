import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chiSquare } from './chi-square.js';
import { jensenShannon } from './jensen-shannon.js';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.js';
import { populationStability } from './population-stability.js';
import { countByEdges, quantileEdges } from './quantile-edges.js';

type Sample =
  | readonly number[]
  | { readonly count: number; readonly factor: number; readonly modulus: number; readonly scale: number; readonly shift: number };
interface Figures {
  readonly kolmogorovSmirnov: readonly { name: string; a: Sample; b: Sample; statistic: number; pValue: number }[];
  readonly chiSquare: readonly { name: string; a: number[]; b: number[]; statistic: number; degrees: number; pValue: number }[];
  readonly jensenShannon: readonly { name: string; a: number[]; b: number[]; natural: number; binary: number }[];
  readonly populationStability: readonly { name: string; a: number[]; b: number[]; index: number }[];
  readonly quantiles: readonly { name: string; sample: Sample; bins: number; edges: number[]; counts: number[] }[];
}

/** How the file came about stands in scripts/statistics/make-reference.py, and in its member `made`. */
const FIGURES = JSON.parse(readFileSync(new URL('./fixtures/scipy-figures.json', import.meta.url), 'utf8')) as Figures;
const EXACT = 1e-9;

function sorted(sample: Sample): Float64Array {
  if ('length' in sample) return Float64Array.from(sample).sort();
  const { count, factor, modulus, scale, shift } = sample;
  return Float64Array.from({ length: count }, (_, index) => (((index * factor) % modulus) / modulus) * scale + shift).sort();
}

function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(EXACT);
}

/** Large figures agree in their digits, small probabilities in their size too. */
function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(EXACT * Math.max(1, Math.abs(expected)));
  if (Math.abs(expected) > 1e-250) expect(Math.abs(actual / expected - 1), `${actual} for ${expected}`).toBeLessThanOrEqual(1e-8);
}

describe('figures of SciPy and NumPy', () => {
  it('are of at least twenty data sets for each test', () => {
    expect(FIGURES.kolmogorovSmirnov.length).toBeGreaterThanOrEqual(20);
    expect(FIGURES.chiSquare.length).toBeGreaterThanOrEqual(20);
    expect(FIGURES.jensenShannon.length).toBeGreaterThanOrEqual(20);
    expect(FIGURES.populationStability.length).toBeGreaterThanOrEqual(20);
  });

  it.each(FIGURES.kolmogorovSmirnov)('Kolmogorov–Smirnov: $name', ({ a, b, statistic, pValue }) => {
    const result = kolmogorovSmirnov(sorted(a), sorted(b));
    expectNear(result.statistic, statistic);
    expectNear(result.pValue, pValue);
  });

  it.each(FIGURES.chiSquare)('χ²: $name', ({ a, b, statistic, degrees, pValue }) => {
    const result = chiSquare(a, b);
    expectClose(result.statistic, statistic);
    expect(result.degrees).toBe(degrees);
    expectNear(result.pValue, pValue);
    expectClose(result.pValue, pValue);
  });

  it.each(FIGURES.jensenShannon)('Jensen–Shannon: $name', ({ a, b, natural, binary }) => {
    expectNear(jensenShannon(a, b), natural);
    expectNear(jensenShannon(a, b, 2), binary);
  });

  it.each(FIGURES.populationStability)('population stability index: $name', ({ a, b, index }) => {
    expectNear(populationStability(a, b), index);
  });

  it.each(FIGURES.quantiles)('quantiles: $name', ({ sample, bins, edges, counts }) => {
    const values = sorted(sample);
    const own = quantileEdges(values, bins);
    expect(own).toHaveLength(edges.length);
    own.forEach((edge, index) => expectNear(edge, edges[index] ?? NaN));
    expect(countByEdges(values, edges)).toEqual(counts);
  });
});
