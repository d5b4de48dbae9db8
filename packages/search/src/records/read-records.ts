import type { SensorInput } from '../sensor.js';
import { whatIsThere } from './what-is-there.js';
import { noRecords, type Records, type RecordStore } from './record.js';
import { readJsonRecords } from './read-json-records.js';
import { readSqliteRecords } from './read-sqlite-records.js';

const SQLITE_MAGIC = 'SQLite format 3\0';

/**
 * The records of a store: rows of a SQLite table, objects of a JSON list, the members of a JSON map (the key is the field `$key`), or
 * lines of NDJSON. The file's first bytes tell SQLite from text.
 *
 * @param fields the fields that are asked for; the others are not read from a database
 */
export async function readRecords(input: SensorInput, store: RecordStore, fields: readonly string[]): Promise<Records> {
  const facts = input.files.facts(store.path);
  if (facts.kind === 'absent')
    return noRecords('not-configured', 'there is no such file here; give its path, or restore it before the sensor runs');
  if (facts.kind !== 'file') return noRecords('failed', whatIsThere(facts));
  if (facts.sizeBytes === 0) return noRecords('failed', 'it is empty');
  const start = input.files.slice(store.path, 0, SQLITE_MAGIC.length);
  if (!start.known) return noRecords(start.reason, start.detail);
  if (new TextDecoder('latin1').decode(start.value) === SQLITE_MAGIC) return readSqliteRecords(input, store, fields);
  return readJsonRecords(input, store);
}
