/** A length as a share of the chart's width, from 0 to 100, as SVG writes it. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** A length in the chart's units, to a tenth. */
export function unit(value: number): number {
  return Math.round(value * 10) / 10;
}
