import type { Unjudged } from '@sar/baseline';
import { countWords } from '../../records/age-words.js';
import { instantOf } from '../../records/instant-of.js';
import { readRecords } from '../../records/read-records.js';
import { MAX_RECORDS, type StoredRecord } from '../../records/record.js';
import type { SensorInput } from '../../sensor.js';
import { normalPattern, type PatternStore, type StoredPattern } from './pattern-store.js';

/** Longest text of a pattern that is compared, in UTF-16 units. */
const MAX_COMPARED = 20_000;

/** A store as a baseline declares it; each sensor declares the fields that it reads. */
export interface PatternStoreSettings {
  readonly name?: string | undefined;
  readonly path: string;
  readonly table?: string | undefined;
  readonly fields: {
    readonly id: string;
    readonly confidence?: string | undefined;
    readonly 'last-used'?: string | undefined;
    readonly created?: string | undefined;
    readonly 'reuse-count'?: string | undefined;
    readonly pattern?: string | undefined;
    readonly resolution?: string | undefined;
  };
}

/** Reads a declared store. Records without an id, and times that cannot be read, are named as not judged. */
export async function readPatternStore(input: SensorInput, store: PatternStoreSettings): Promise<PatternStore> {
  const { path, fields } = store;
  const names = Object.values(fields).flatMap((name: string | undefined) => name ?? []);
  const read = await readRecords(input, store, [...new Set(names)]);
  if (!read.ok) return { ok: false, path, reason: read.reason, why: read.why };
  const patterns: StoredPattern[] = [];
  const undated: string[] = [];
  let nameless = read.odd;
  for (const record of read.records) {
    await input.pace.step();
    const id = textOf(record.value(fields.id));
    if (id === undefined) nameless += 1;
    else {
      const { pattern, isUndated } = patternOf(id, record, fields);
      patterns.push(pattern);
      if (isUndated) undated.push(id);
    }
  }
  const unjudged: Unjudged[] = [
    ...(nameless > 0
      ? [{ path, reason: `${countWords(nameless, 'record')} without ${fields.id}, by which a pattern is told from others` }]
      : []),
    ...(undated.length > 0
      ? [
          {
            path,
            reason: `when ${countWords(undated.length, 'pattern')} (${undated.slice(0, 5).join(', ')}${undated.length > 5 ? ' …' : ''}) was used: no time that can be read`,
          },
        ]
      : []),
    ...(read.cut ? [{ path, reason: `only the first ${MAX_RECORDS} records are read` }] : []),
  ];
  // A store of records none of which has the declared field was declared wrongly.
  if (patterns.length === 0 && nameless > 0)
    return { ok: false, path, reason: 'not-configured', why: `no record has the field ${fields.id}; correct \`fields.id\` of the store` };
  return {
    ok: true,
    name: store.name ?? path,
    path,
    patterns,
    unjudged,
    detail: `${read.form}, ${countWords(patterns.length, 'pattern')}`,
  };
}

function patternOf(
  id: string,
  record: StoredRecord,
  fields: PatternStoreSettings['fields'],
): { readonly pattern: StoredPattern; readonly isUndated: boolean } {
  const value = (name: string | undefined): unknown => (name === undefined ? undefined : record.value(name));
  const used = value(fields['last-used']);
  const count = value(fields['reuse-count']);
  const lastUsed = instantOf(used);
  // Without a time of use, a count of none says that there was none.
  const isNever =
    isEmpty(used) && (fields['reuse-count'] === undefined ? fields['last-used'] !== undefined : Number(count ?? Number.NaN) === 0);
  const created = instantOf(value(fields.created));
  const pattern = comparable(value(fields.pattern));
  const resolution = comparable(value(fields.resolution));
  const { line } = record;
  return {
    isUndated: !isEmpty(used) && lastUsed === undefined,
    pattern: {
      id,
      ...(pattern !== undefined && { pattern }),
      ...(resolution !== undefined && { resolution }),
      ...(fields.confidence !== undefined && { confidence: record.value(fields.confidence) }),
      ...(lastUsed !== undefined ? { lastUsed } : isNever && { lastUsed: 'never' as const }),
      ...(created !== undefined && { created }),
      ...(line !== undefined && { line }),
    },
  };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : undefined;
}

/** Text, or what JSON holds in place of it, such as a list of expressions. */
function comparable(value: unknown): string | undefined {
  if (isEmpty(value)) return undefined;
  if (typeof value === 'string') return value.length > MAX_COMPARED ? undefined : normalPattern(value) || undefined;
  if (typeof value === 'bigint' || value instanceof Uint8Array) return undefined;
  const text = JSON.stringify(value);
  return text.length > MAX_COMPARED ? undefined : text;
}
