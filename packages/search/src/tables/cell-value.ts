/** A value of a column; undefined where it is missing. */
export type CellValue = number | string | undefined;

/**
 * Texts that stand for a missing value: those that pandas takes for one by default (`pandas.read_csv`, `na_values`), and the empty text.
 */
const MISSING = new Set([
  '',
  ' ',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
]);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITY = /^[+-]?inf(?:inity)?$/i;

/** The value of a field of delimited text: a number where it reads as one, else the text; `true` and `false` in lower case. */
export function cellOfText(text: string): CellValue {
  if (MISSING.has(text)) return undefined;
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed);
  if (INFINITY.test(trimmed)) return trimmed.startsWith('-') ? -Infinity : Infinity;
  const lower = text.length <= 5 ? text.toLowerCase() : text;
  return lower === 'true' || lower === 'false' ? lower : text;
}

/** The value of a member of JSON or of a Parquet column: NaN and null are missing, lists and objects are their JSON, dates ISO 8601. */
export function cellOfValue(value: unknown): CellValue {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each)).slice(0, 1000);
}
