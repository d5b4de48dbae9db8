import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { isObject } from '../reports/json-value.js';
import { MAX_REPORT_BYTES } from '../reports/report-source.js';
import type { SensorInput } from '../sensor.js';
import { MAX_RECORDS, noRecords, type Records, type RecordStore, type StoredRecord } from './record.js';
import { valueAt } from './value-at.js';
import { whatIsThere } from './what-is-there.js';

/** Documents up to this length have the lines of their records told; larger ones would take too much memory, in UTF-16 units. */
const MAX_LOCATED = 4_000_000;
/** The field that holds the key of a record of a JSON map. */
export const KEY_FIELD = '$key';

/** The records of a JSON or NDJSON file. */
export function readJsonRecords({ files }: SensorInput, { path, table }: RecordStore): Records {
  const content = files.read(path, MAX_REPORT_BYTES);
  if (content.kind === 'too-large')
    return noRecords('unsupported', `it has more than ${MAX_REPORT_BYTES / 1_048_576} MB, the most that is read`);
  if (content.kind !== 'text')
    return noRecords('failed', content.kind === 'binary' ? 'it is neither SQLite nor JSON' : whatIsThere(content));
  const text = content.text.replace(/^\uFEFF/, '');
  const whole = parse(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  // One object on one line is a store with one record of NDJSON, unless a key of it is asked for.
  if (whole.ok && !(lines === 1 && /\.(?:ndjson|jsonl)$/i.test(path))) return ofDocument(whole.value, text, table);
  if (lines < 2 && !whole.ok) return noRecords('failed', `it is no JSON: ${whole.why}`);
  const read = ofLines(text);
  return read.records.length === 0
    ? noRecords('failed', `it is neither JSON nor NDJSON: ${whole.ok ? 'no line is an object' : whole.why}`)
    : read;
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, why: (error as Error).message.slice(0, 200) };
  }
}

function ofDocument(document: unknown, text: string, table: string | undefined): Records {
  const held = table === undefined ? document : valueAt(document, table);
  if (table !== undefined && held === undefined) return noRecords('not-configured', `it has no key ${table}`);
  if (Array.isArray(held)) {
    const list: readonly unknown[] = held;
    const lineOf = locator(text, table === undefined ? [] : keysTo(document, table));
    return gather(
      list.map((value, at) => ({ value, line: () => lineOf(at) })),
      list.length,
      'JSON list',
    );
  }
  if (!isObject(held)) return noRecords('failed', 'it holds neither a list nor a map of records');
  const entries = Object.entries(held);
  if (entries.length > 0 && !entries.some(([, value]) => isObject(value))) {
    const lists = entries.filter(([, value]) => Array.isArray(value)).map(([key]) => key);
    const hint = lists.length > 0 ? `; name the key that holds them with \`table\`: ${lists.slice(0, 5).join(', ')}` : '';
    return noRecords('not-configured', `it is a JSON object without records${hint}`);
  }
  const lineOf = locator(text, table === undefined ? [] : keysTo(document, table));
  return gather(
    entries.map(([key, value]) => ({ value, key, line: () => lineOf(key) })),
    entries.length,
    'JSON map',
  );
}

interface Held {
  readonly value: unknown;
  readonly key?: string;
  readonly line: () => number | undefined;
}

function gather(held: readonly Held[], count: number, form: string): Records {
  const kept = held.slice(0, MAX_RECORDS);
  const records = kept.filter(({ value }) => isObject(value)).map(recordOf);
  return { ok: true, records, cut: count > MAX_RECORDS, odd: kept.length - records.length, form };
}

function recordOf({ value, key, line }: Held): StoredRecord {
  return {
    value: (field) => (field === KEY_FIELD && key !== undefined ? key : (valueAt(value, field) ?? undefined)),
    get line() {
      return line();
    },
  };
}

/** Tells the lines of records, when the first one is asked for. */
function locator(text: string, path: readonly string[]): (at: string | number) => number | undefined {
  let root: Node | undefined | null = null;
  let starts: readonly number[] = [];
  return (at) => {
    if (text.length > MAX_LOCATED) return undefined;
    if (root === null) {
      root = treeOf(text);
      starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
    }
    const node = root === undefined ? undefined : findNodeAtLocation(root, [...path, at]);
    return node === undefined ? undefined : 1 + countBelow(starts, node.offset);
  };
}

/** Undefined for a document that is nested too deeply to be walked. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

/** The keys that `valueAt` follows. */
function keysTo(document: unknown, table: string): readonly string[] {
  return isObject(document) && Object.hasOwn(document, table) ? [table] : table.split('.');
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ofLines(text: string): Extract<Records, { readonly ok: true }> {
  const records: StoredRecord[] = [];
  let odd = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    at += 1;
    if (line.trim() === '') continue;
    if (records.length === MAX_RECORDS) return { ok: true, records, cut: true, odd, form: 'NDJSON' };
    const parsed = parse(line);
    if (parsed.ok && isObject(parsed.value)) {
      const { value } = parsed;
      records.push({ value: (field) => valueAt(value, field) ?? undefined, line: at });
    } else odd += 1;
  }
  return { ok: true, records, cut: false, odd, form: 'NDJSON' };
}
