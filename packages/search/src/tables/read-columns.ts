import { UserError, type WorkFiles } from '@sar/baseline';
import { whatIsThere } from '../records/what-is-there.js';
import type { Pace } from '../pace.js';
import type { CellValue } from './cell-value.js';
import { delimitedColumns } from './delimited-columns.js';
import { ndjsonColumns } from './ndjson-columns.js';
import { parquetColumns } from './parquet-columns.js';
import { MAX_DATA_BYTES, MAX_VALUES, TableFault } from './table-limits.js';

/** Columns of a table. */
export interface TableColumns {
  /** Rows of the table. */
  readonly rows: number;
  /** Every how manieth row was taken; 1 for all. */
  readonly stride: number;
  /** Values by the column's name; a column that the table does not have is not there. */
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
}

export type TableAnswer = { readonly ok: true; readonly table: TableColumns } | { readonly ok: false; readonly why: string };

export interface ColumnsRequest {
  readonly path: string;
  /** The columns that are wanted. */
  readonly names: readonly string[];
  /** Most rows that are kept; of more, every k-th is. */
  readonly maxRows: number;
  /** One character, for delimited text; without it a tab for `.tsv`, else a comma. */
  readonly delimiter?: string | undefined;
}

/** What each kind of reader is given. */
export interface TableSource extends ColumnsRequest {
  readonly files: WorkFiles;
  readonly pace: Pace;
  readonly sizeBytes: number;
}

/** What names of files tell of their format. */
export const TABLE_FILES = '.csv, .tsv, .ndjson, .jsonl or .parquet';

/**
 * Columns of a file of data: CSV or TSV with a header, newline-delimited JSON objects, or Parquet, by the end of its name. Of more than `maxRows` rows,
 * or of more than four million values, every k-th row is taken.
 */
export async function readColumns(files: WorkFiles, pace: Pace, request: ColumnsRequest): Promise<TableAnswer> {
  const { path, names } = request;
  const facts = files.facts(path);
  if (facts.kind !== 'file') return { ok: false, why: whatIsThere(facts) };
  if (facts.sizeBytes > MAX_DATA_BYTES)
    return {
      ok: false,
      why: `it has ${Math.round(facts.sizeBytes / 1_048_576)} MB; ${MAX_DATA_BYTES / 1_048_576} MB are the most that is read`,
    };
  const read = readerOf(path);
  if (read === undefined) return { ok: false, why: `its format is not known by its name: ${TABLE_FILES}` };
  const maxRows = Math.max(1, Math.min(request.maxRows, Math.floor(MAX_VALUES / Math.max(1, names.length))));
  try {
    return { ok: true, table: await read({ ...request, files, pace, sizeBytes: facts.sizeBytes, maxRows }) };
  } catch (error) {
    if (error instanceof TableFault || error instanceof UserError) return { ok: false, why: error.message };
    throw error;
  }
}

function readerOf(path: string): ((source: TableSource) => Promise<TableColumns>) | undefined {
  const name = path.toLowerCase();
  if (/\.(?:csv|tsv)$/.test(name)) return delimitedColumns;
  if (/\.(?:ndjson|jsonl)$/.test(name)) return ndjsonColumns;
  return name.endsWith('.parquet') ? parquetColumns : undefined;
}
