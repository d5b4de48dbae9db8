/** A share with its weight. */
export interface Weighted {
  readonly weight: number;
  readonly value: number;
}

/** The weighted mean; undefined of nothing. The order of the values does not matter, to the last bit. */
export function weightedMean(values: readonly Weighted[]): number | undefined {
  const weights = sumOf(values.map(({ weight }) => weight));
  return weights === 0 ? undefined : sumOf(values.map(({ weight, value }) => weight * value)) / weights;
}

/** The sum, smallest first, so that the order of the values does not matter. */
export function sumOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}

/** Rounded to so many decimals; halves upwards, also those that binary fractions put just below. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor + 1e-9) / factor;
}
