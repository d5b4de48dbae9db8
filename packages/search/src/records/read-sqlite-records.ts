import { quoteIdentifier } from '@sar/baseline';
import type { SensorInput } from '../sensor.js';
import { MAX_RECORDS, noRecords, type Records, type RecordStore } from './record.js';
import { sqliteColumns } from './sqlite-columns.js';

/** The rows of a SQLite table, with the columns that are asked for. */
export async function readSqliteRecords(input: SensorInput, { path, table }: RecordStore, fields: readonly string[]): Promise<Records> {
  if (table === undefined) return noRecords('not-configured', 'it is a SQLite database; name its table with the key `table`');
  const columns = await sqliteColumns(input, path, table);
  if (!columns.known) return noRecords(columns.reason, columns.detail);
  const absent = fields.filter((field) => !columns.value.some((column) => column.toLowerCase() === field.toLowerCase()));
  if (absent.length > 0)
    return noRecords(
      'not-configured',
      `its table ${table} has no column ${absent.join(', ')}; it has ${columns.value.slice(0, 30).join(', ')}`,
    );
  // Columns are named by their places, so that no name of a column can hide another.
  const list = fields.map((field, at) => `${quoteIdentifier(field)} AS f${at}`).join(', ');
  const answer = await input.files.query(path, [{ sql: `SELECT ${list} FROM ${quoteIdentifier(table)}` }], {
    maxRows: MAX_RECORDS,
    signal: input.pace.signal,
  });
  if (!answer.known) return noRecords(answer.reason, answer.detail);
  const [{ rows, cut } = { rows: [], cut: false }] = answer.value;
  const places = new Map(fields.map((field, at) => [field, `f${at}`]));
  const records = rows.map((row) => ({ value: (field: string) => row[places.get(field) ?? ''] ?? undefined }));
  return { ok: true, records, cut, odd: 0, form: `SQLite table ${table}` };
}
