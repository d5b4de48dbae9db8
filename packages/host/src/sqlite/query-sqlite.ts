import { known, unknown, type Answer, type SqlQuery, type SqlRows, type SqlValue } from '@sar/baseline';
import { runSqliteChild } from './run-sqlite-child.js';
import { SQLITE_CHILD_SOURCE, type ChildAnswer, type ChildRequest, type WireValue } from './sqlite-child-source.js';
import { sqliteProblem } from './sqlite-problem.js';
import { sqlitePlace } from './sqlite-place.js';

/** Most bytes that the values of all rows take together. */
const MAX_BYTES = 64 * 1_048_576;
/** Most bytes of one value; a row with a larger one is an error. */
const MAX_VALUE_BYTES = 16 * 1_048_576;
/** Longest that queries may take, in seconds, where the caller's signal does not end them sooner. */
const MAX_SECONDS = 60;
/** Memory for the values of rows, in MB. */
const HEAP_MB = 512;

const READING = /^\s*(?:SELECT|WITH|PRAGMA)\b/i;

export interface QueryOptions {
  /** Most rows of each query. */
  readonly maxRows: number;
  readonly signal?: AbortSignal;
  /** Most bytes of the values of all rows together; default 64 MB. */
  readonly maxBytes?: number;
}

/**
 * Runs queries on a SQLite database, in a process of their own that is killed when the signal is aborted. Nothing is written: no
 * `-wal`, `-shm` or `-journal` file is made or changed beside the database. Integers beyond 2^53 are `bigint`; rows are bounded in count
 * and in bytes, and `cut` says so.
 *
 * @param path absolute path, already known to be inside the checkout
 * @returns unknown `unsupported` where Node has no `node:sqlite`; unknown `failed` for a file that is no database, a broken one, a query
 *   that SQLite refuses, and when time ends. The detail does not name the file.
 */
export async function querySqlite(
  path: string,
  queries: readonly SqlQuery[],
  { maxRows, signal, maxBytes = MAX_BYTES }: QueryOptions,
): Promise<Answer<readonly SqlRows[]>> {
  // `VACUUM INTO` and `ATTACH` would make files also where the database itself is read-only.
  if (!queries.every(({ sql }) => READING.test(sql))) return unknown('failed', 'only queries that read are run');
  const place = await sqlitePlace(path);
  if (!place.known) return place;
  try {
    const request: ChildRequest = {
      location: place.value.location,
      queries: queries.map(({ sql, parameters = [] }) => ({ sql, parameters: parameters.map(toWire) })),
      maxRows,
      maxBytes,
      maxValueBytes: MAX_VALUE_BYTES,
    };
    const answer = await runSqliteChild<ChildAnswer>(
      {
        source: SQLITE_CHILD_SOURCE,
        request,
        maxSeconds: MAX_SECONDS,
        heapMb: HEAP_MB,
        // Bytes as base64 inside JSON, with quotes and names.
        maxPrinted: maxBytes * 4,
        does: 'reads',
        work: 'its queries',
      },
      signal,
    );
    return answer.known ? rowsOf(answer.value) : answer;
  } finally {
    await place.value.release();
  }
}

function rowsOf(answer: ChildAnswer): Answer<readonly SqlRows[]> {
  if (answer.ok)
    return known(
      answer.results.map(({ columns, rows, cut }) => ({
        rows: rows.map((values) => Object.fromEntries(columns.map((name, at) => [name, fromWire(values[at] ?? null)]))),
        cut,
      })),
    );
  return sqliteProblem(answer, MAX_VALUE_BYTES);
}

function toWire(value: string | number | bigint | null): WireValue {
  return typeof value === 'bigint' ? { integer: String(value) } : value;
}

function fromWire(value: WireValue): SqlValue {
  if (value === null || typeof value !== 'object') return value;
  if ('integer' in value) return BigInt(value.integer);
  return 'bytes' in value ? new Uint8Array(Buffer.from(value.bytes, 'base64')) : Number(value.real);
}
