/** What the child is asked for, as JSON on its standard input. */
export interface ChildRequest {
  /** Path or `file:` address of the database. */
  readonly location: string;
  readonly queries: readonly { readonly sql: string; readonly parameters: readonly WireValue[] }[];
  readonly maxRows: number;
  /** Most bytes of all values together. */
  readonly maxBytes: number;
  /** Most bytes of one value. */
  readonly maxValueBytes: number;
}

/** A value as it is written: JSON has neither large integers, nor bytes, nor infinities. */
export type WireValue =
  | string
  | number
  | null
  | { readonly integer: string }
  | { readonly bytes: string }
  | { readonly real: 'Infinity' | '-Infinity' };

/** What the child answers, as JSON on its standard output. */
export type ChildAnswer =
  | {
      readonly ok: true;
      readonly results: readonly {
        readonly columns: readonly string[];
        readonly rows: readonly (readonly WireValue[])[];
        readonly cut: boolean;
      }[];
    }
  | { readonly ok: false; readonly unsupported: true }
  | { readonly ok: false; readonly unsupported: false; readonly code: number; readonly message: string };

/**
 * The program of the child, as text, so that a bundle needs no second file. The database cannot change anything: it is opened read-only,
 * its schema is not trusted (views and generated columns reach only harmless functions), and extensions stay off.
 */
export const SQLITE_CHILD_SOURCE = `'use strict';
let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (piece) => { text += piece; });
process.stdin.on('end', () => { process.stdout.write(JSON.stringify(answer(JSON.parse(text)))); });

function answer({ location, queries, maxRows, maxBytes, maxValueBytes }) {
  let DatabaseSync;
  try {
    ({ DatabaseSync } = require('node:sqlite'));
  } catch {
    return { ok: false, unsupported: true };
  }
  try {
    const place = location.startsWith('file:') ? new URL(location) : location;
    const database = new DatabaseSync(place, { readOnly: true, allowExtension: false, timeout: 2000, limits: { length: maxValueBytes, attach: 0 } });
    for (const pragma of ['trusted_schema = OFF', 'query_only = ON', 'cell_size_check = ON', 'mmap_size = 0', 'temp_store = MEMORY'])
      database.exec('PRAGMA ' + pragma);
    let left = maxBytes;
    const results = queries.map(({ sql, parameters }) => {
      const statement = database.prepare(sql);
      statement.setReadBigInts(true);
      const columns = statement.columns().map(({ name }) => name);
      const rows = [];
      for (const row of statement.iterate(...parameters.map(plain))) {
        const values = columns.map((name) => wire(row[name]));
        left -= values.reduce((bytes, value) => bytes + sizeOf(value), 16);
        if (rows.length === maxRows || left < 0) return { columns, rows, cut: true };
        rows.push(values);
      }
      return { columns, rows, cut: false };
    });
    database.close();
    return { ok: true, results };
  } catch (error) {
    return { ok: false, unsupported: false, code: typeof error.errcode === 'number' ? error.errcode & 255 : 0, message: String(error.message).slice(0, 500) };
  }
}

function plain(value) {
  return value !== null && typeof value === 'object' ? BigInt(value.integer) : value;
}

function wire(value) {
  if (typeof value === 'bigint') return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : { integer: String(value) };
  if (typeof value === 'number') return Number.isFinite(value) ? value : { real: String(value) };
  return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value;
}

function sizeOf(value) {
  if (value === null || typeof value === 'number') return 8;
  return typeof value === 'string' ? value.length * 2 : 16 + (value.bytes ?? '').length;
}
`;
