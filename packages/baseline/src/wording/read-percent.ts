/** Percent with at most two decimals, as a person writes it. */
const PERCENT = /^\d{1,3}(?:\.\d{1,2})?$/;

/** The number of a text such as `12.5`; undefined for what is no percent from 0 to 100 with at most two decimals. */
export function readPercent(text: string): number | undefined {
  const percent = PERCENT.test(text) ? Number(text) : Number.NaN;
  return percent <= 100 ? percent : undefined;
}
