import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../sensor-input.fixture.js';
import { readJsonRecords } from './read-json-records.js';

const read = (text: string, table?: string, path = 'store.json') =>
  readJsonRecords(sensorInput({ files: { [path]: text } }), { path, table });

/** `value:line` of the field `a` of every record, or why there are none. */
function told(text: string, table?: string, path?: string): readonly string[] | string {
  const records = read(text, table, path);
  return records.ok ? records.records.map(({ value, line }) => `${String(value('a'))}:${line}`) : records.reason;
}

describe('readJsonRecords', () => {
  it.each<readonly [string, string, string | undefined, readonly string[] | string]>([
    ['a list', '[{"a": 1},\n {"a": 2}]', undefined, ['1:1', '2:2']],
    ['a list below a key', '{"v": 1,\n "rows": [\n{"a": 1}]}', 'rows', ['1:3']],
    ['a list below a path', '{"x": {"rows": [{"a": 1}]}}', 'x.rows', ['1:1']],
    ['a key with a dot', '{"x.rows": [{"a": 1}]}', 'x.rows', ['1:1']],
    ['a map', '{"p": {"a": 1},\n"q": {"a": 2}}', undefined, ['1:1', '2:2']],
    ['NDJSON', '{"a": 1}\n\n{"a": 2}\nno\n', undefined, ['1:1', '2:3']],
    ['a byte order mark', '\uFEFF[{"a": 1}]', undefined, ['1:1']],
    ['null is no value', '[{"a": null}]', undefined, ['undefined:1']],
    ['a list of no records', '[1, 2]', undefined, []],
    ['no such key', '[{"a": 1}]', 'rows', 'not-configured'],
    ['a key is missing', '{"rows": [{"a": 1}]}', undefined, 'not-configured'],
    ['a number', '7', undefined, 'failed'],
    ['no JSON', 'hello', undefined, 'failed'],
    ['a prototype is no record', '{"__proto__": {"a": 1}}', undefined, ['1:1']],
  ])('%s', (_what, text, table, expected) => {
    expect(told(text, table)).toEqual(expected);
  });

  it('one line of NDJSON is one record', () => {
    expect(told('{"a": 1}\n', undefined, 'store.ndjson')).toEqual(['1:1']);
  });

  it('reads a document that is nested very deeply without its lines', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const records = read(`[{"a": ${deep}}]`);
    expect(records.ok && [records.records.length, records.records[0]?.line]).toEqual([1, undefined]);
  });

  it('gives back what was written, as a list and as lines', () => {
    const rows = fc.array(fc.record({ a: fc.oneof(fc.string(), fc.integer(), fc.boolean()) }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(rows, (written) => {
        for (const text of [JSON.stringify(written), written.map((row) => JSON.stringify(row)).join('\n')]) {
          const records = read(text);
          expect(records.ok && records.records.map(({ value }) => value('a'))).toEqual(written.map(({ a }) => a));
        }
      }),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' })),
        (text) => typeof read(text).ok === 'boolean',
      ),
      { numRuns: 100 },
    );
  });
});
