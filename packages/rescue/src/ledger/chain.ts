/** A line of a chained ledger. */
export interface ChainLine {
  /** SHA-256 of the line before, also over the end of a file; null in the very first line. */
  readonly previous: string | null;
}

/** A file of a ledger, as its index has it. */
export interface ChainFile {
  path: string;
  lines: number;
  /** SHA-256 of its last line. */
  last: string;
}

/** The index of a ledger: its files, oldest first. */
export interface ChainIndex {
  readonly schema: string;
  files: ChainFile[];
}

/** Parses a value, or tells that it is something else. */
export interface ChainSchema<T> {
  safeParse(value: unknown): { readonly data?: T };
}

/** One kind of ledger: an index and files of chained NDJSON lines, one for each month, and further ones for a large month. */
export interface Chain<Line extends ChainLine> {
  /** What people call it: `ledger of variables`. */
  readonly name: string;
  /** What the paths begin with: `ledger/variables` makes `ledger/variables.json` and `ledger/variables-2026-11.ndjson`. */
  readonly stem: string;
  /** Schema of the index, and of a line. */
  readonly indexSchema: string;
  readonly lineSchema: string;
  /** What does not happen while it is broken: `nothing is applied`. */
  readonly refusal: string;
  load(): Promise<{ readonly line: ChainSchema<Line>; readonly index: ChainSchema<ChainIndex> }>;
  /** A line is not written again when another of its file has the same. */
  identity(line: NewLine<Line>): string;
}

/** A line before it stands in the chain. */
export type NewLine<Line> = Omit<Line, 'schema' | 'previous'>;

/** Size from which a month's next lines go to a further file, in UTF-16 units: files of the state are bounded at 1 MB. */
export const MAX_LEDGER_FILE_LENGTH = 600_000;

/** Where the index is in the state store. */
export function chainIndexPath({ stem }: Pick<Chain<ChainLine>, 'stem'>): string {
  return `${stem}.json`;
}

/** `ledger/variables-2026-11.ndjson`, its further files `…-2.ndjson`, `…-3.ndjson`. */
export function chainFilePath({ stem }: Pick<Chain<ChainLine>, 'stem'>, month: string, part: number): string {
  return `${stem}-${month}${part > 1 ? `-${part}` : ''}.ndjson`;
}

/** Month `YYYY-MM` and part, from 1, of a file of the index. */
export function chainFileMonth({ stem }: Pick<Chain<ChainLine>, 'stem'>, path: string): { readonly month: string; readonly part: number } {
  const rest = path.startsWith(`${stem}-`) ? path.slice(stem.length + 1) : '';
  const [, month = '', part = '1'] = /^(\d{4}-\d{2})(?:-(\d+))?\.ndjson$/.exec(rest) ?? [];
  return { month, part: Number(part) };
}

/** `YYYY-MM` in UTC; times before 1970 count as 1970. */
export function monthOf(ms: number): string {
  return new Date(Math.max(0, ms)).toISOString().slice(0, 7);
}
