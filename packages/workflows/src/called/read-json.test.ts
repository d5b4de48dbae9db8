import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonAt, readJson, type JsonNode } from './read-json.js';

describe('readJson', () => {
  it('gives the lines of values', () => {
    expect(jsonAt(readJson('{\n  "a": {\n    "b": "x"}}'), 'a', 'b')).toEqual({ kind: 'string', value: 'x', line: 3 });
  });

  it.each<[string, boolean, boolean]>([
    ['{"a": 1,}', false, false],
    ['{"a": 1,}', true, true],
    ['[1, 2, ] // end', true, true],
    ['/* a\n b */ {"a" /* c */ : "b"}', true, true],
    ['// a', true, false],
    ['{} {}', false, false],
    ['{"a"}', false, false],
    ['"a\nb"', false, false],
    ['', false, false],
    ['['.repeat(200_000), true, false],
    [`${'['.repeat(200)}${']'.repeat(200)}`, false, false],
  ])('%s (lenient: %s) is read: %s', (text, lenient, readable) => {
    expect(readJson(text, lenient).kind !== 'not-json').toBe(readable);
  });

  it('agrees with JSON.parse on every JSON text', () => {
    const plain = (node: JsonNode): unknown => {
      if (node.kind === 'string') return node.value;
      if (node.kind === 'array') return node.items.map(plain);
      if (node.kind === 'object') return new Map([...node.entries].map(([key, value]) => [key, plain(value)]));
      return 'other';
    };
    const same = (value: unknown): unknown => {
      if (typeof value === 'string') return value;
      if (Array.isArray(value)) return value.map(same);
      if (typeof value === 'object' && value !== null) return new Map(Object.entries(value).map(([key, inner]) => [key, same(inner)]));
      return 'other';
    };
    fc.assert(
      fc.property(fc.json(), fc.boolean(), fc.constantFrom(undefined, 2), (json, lenient, space) => {
        const value: unknown = JSON.parse(json);
        const node = readJson(JSON.stringify(value, undefined, space), lenient);
        expect(node.kind === 'not-json' ? node : plain(node)).toEqual(same(value));
      }),
    );
  });
});
