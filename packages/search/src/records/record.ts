import type { UnknownReason } from '@sar/baseline';

/** Most records that are read of a store. */
export const MAX_RECORDS = 200_000;

/** One record of a store: a row, an object, a line. */
export interface StoredRecord {
  /** The value of a field by its declared name; undefined where the record has none. */
  readonly value: (field: string) => unknown;
  /** Of the file, 1-based, where a store is text. */
  readonly line?: number | undefined;
}

/** Where records are declared to be. */
export interface RecordStore {
  readonly path: string;
  readonly table?: string | undefined;
}

export interface RecordsRead {
  readonly ok: true;
  readonly records: readonly StoredRecord[];
  /** There are more than were read. */
  readonly cut: boolean;
  /** Records that are no objects, or lines that are no JSON. */
  readonly odd: number;
  /** `SQLite table x`, `JSON`, `NDJSON`. */
  readonly form: string;
}

/** The records of a store, or why there are none. */
export type Records = RecordsRead | { readonly ok: false; readonly reason: UnknownReason; readonly why: string };

/** Why a store has no records to judge. */
export function noRecords(reason: UnknownReason, why: string): Records {
  return { ok: false, reason, why };
}
