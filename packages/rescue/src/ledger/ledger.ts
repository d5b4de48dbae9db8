import type { LedgerEntry, LedgerIndex } from '@sar/baseline';

/** Where the ledger's index is in the state store. Its lines are in `ledger/variables-<YYYY-MM>.ndjson`. */
export const LEDGER_INDEX_PATH = 'ledger/variables.json';

/** Size from which a month's next lines go to a further file, in UTF-16 units: files of the state are bounded at 1 MB. */
export const MAX_LEDGER_FILE_LENGTH = 600_000;

/** The part of the ledger that a run looks at. */
export interface Ledger {
  /** The index as it was read; changes of it tell of another writer. */
  readonly indexText: string | undefined;
  readonly entries: readonly LedgerEntry[];
}

/** An entry before it stands in the chain. */
export type NewLedgerEntry = Omit<LedgerEntry, 'schema' | 'previous'>;

export const EMPTY_INDEX: LedgerIndex = { schema: 'sar.ledger-index/1', files: [] };

/** `ledger/variables-2026-11.ndjson`, its further files `…-2.ndjson`, `…-3.ndjson`. */
export function ledgerFilePath(month: string, part: number): string {
  return `ledger/variables-${month}${part > 1 ? `-${part}` : ''}.ndjson`;
}

/** Month `YYYY-MM` and part, from 1, of a file of the index. */
export function ledgerFileMonth(path: string): { readonly month: string; readonly part: number } {
  const [, month = '', part = '1'] = /^ledger\/variables-(\d{4}-\d{2})(?:-(\d+))?\.ndjson$/.exec(path) ?? [];
  return { month, part: Number(part) };
}
