import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify as tomlOf } from 'smol-toml';
import { stringify as yamlOf } from 'yaml';
import { DOCUMENT_FORMATS, formatOf, parseDocument, type DocumentFormat } from './parse-document.js';
import type { ValuePath } from './parsed-document.js';

const YAML = 'a:\n  - b: 1\n  - &x\n    c: 2\nd: *x\n';
const JSONC = '{\n  // one\n  "a": [\n    { "b": 1 },\n    { "c": 2 },\n  ],\n}\n';
const TOML =
  '[tool.a]\nb = 1\n"c.d" = """\n[no]\nb = 2\n"""\ne.f = [\n  1,\n  2,\n]\ng = 3\n\n[[h]]\ni = 1\n\n[[h]]\ni = 2\n[h.j]\nk = { l = 1 }\n';

describe('parseDocument', () => {
  it.each<[DocumentFormat, string, ValuePath, number, number | undefined]>([
    ['yaml', YAML, ['a', 0, 'b'], 2, 5],
    ['yaml', YAML, ['a', 1, 'c'], 4, 5],
    ['yaml', YAML, ['d', 'c'], 4, 5],
    ['yaml', YAML, ['a', 1, 'gone'], 4, 5],
    ['jsonc', JSONC, ['a', 1, 'c'], 5, 7],
    ['jsonc', JSONC, ['a', 7], 3, 3],
    ['json', '{\n  "x": {"y": []}\n}', ['x', 'y'], 2, 9],
    ['toml', TOML, ['tool', 'a', 'b'], 2, undefined],
    ['toml', TOML, ['tool', 'a', 'c.d'], 3, undefined],
    ['toml', TOML, ['tool', 'a', 'e', 'f', 1], 7, undefined],
    ['toml', TOML, ['tool', 'a', 'g'], 11, undefined],
    ['toml', TOML, ['h', 1, 'i'], 17, undefined],
    ['toml', TOML, ['h', 1, 'j', 'k', 'l'], 19, undefined],
    ['toml', TOML, ['gone'], 1, undefined],
  ])('%s: places %#', (format, text, path, line, column) => {
    const parsed = parseDocument(text, format);
    expect(parsed.ok && parsed.documents[0]?.place(path)).toEqual({ line, ...(column !== undefined && { column }) });
  });

  it.each<[DocumentFormat, string, 'syntax' | 'limit', number | undefined]>([
    ['json', '{\n  "a": 1,\n}', 'syntax', 3],
    ['json', '{\n  // c\n  "a": 1\n}', 'syntax', 2],
    ['jsonc', '{"a": }', 'syntax', 1],
    ['jsonc', '', 'syntax', 1],
    ['yaml', 'a: 1\nb: [\nc: ]\n', 'syntax', 3],
    ['toml', 'a = 1\na = 2\n', 'syntax', 2],
    ['json', '['.repeat(100_000), 'limit', undefined],
    ['jsonc', '{"a":'.repeat(100_000), 'limit', undefined],
    ['yaml', '['.repeat(100_000), 'limit', undefined],
    [
      'yaml',
      `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`}, *${at === 0 ? 'a' : `b${at - 1}`}]`).join('\n')}`,
      'limit',
      undefined,
    ],
    ['toml', `a = ${'['.repeat(5000)}`, 'syntax', 1],
  ])('%s: refuses %#', (format, text, why, line) => {
    const parsed = parseDocument(text, format);
    expect(parsed).toMatchObject({ ok: false, why });
    expect(!parsed.ok && parsed.place?.line).toBe(line);
  });

  it('is done soon with a line of quotes', () => {
    expect(parseDocument('"'.repeat(20_000), 'yaml')).toMatchObject({ ok: false, why: 'syntax' });
  }, 1500);

  it('takes what readers take', () => {
    expect(parseDocument('\uFEFF{"a":1}', 'json')).toMatchObject({ ok: true, documents: [{ value: { a: 1 } }] });
    expect(parseDocument('\uFEFF{"a":1,}', 'jsonc')).toMatchObject({ ok: true, documents: [{ value: { a: 1 } }] });
    expect(parseDocument('\uFEFF{"a":1,\n}', 'json')).toMatchObject({ ok: false, place: { line: 2, column: 1 } });
    expect(parseDocument('a: 1\na: 2\n---\nb: !x 3\n', 'yaml')).toMatchObject({
      ok: true,
      documents: [{ value: { a: 2 } }, { value: { b: '3' }, tagged: true }],
    });
    expect(parseDocument('d = 2026-01-02\n', 'toml')).toMatchObject({ ok: true, documents: [{ value: { d: '2026-01-02' } }] });
    expect(
      Object.hasOwn(
        (parseDocument('{"__proto__":1,}', 'jsonc') as never as { documents: [{ value: object }] }).documents[0].value,
        '__proto__',
      ),
    ).toBe(true);
  });

  it('gives back what was written', () => {
    const key = fc.string({ minLength: 1, maxLength: 6 }).filter((name) => name !== '__proto__' && name !== '<<');
    const leaf = fc.oneof(fc.string({ maxLength: 20 }), fc.integer(), fc.boolean());
    const value = fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf, { maxKeys: 3 }), fc.array(leaf, { maxLength: 3 })), {
      maxKeys: 5,
    });
    const written: Record<DocumentFormat, (data: object) => string> = {
      json: JSON.stringify,
      jsonc: JSON.stringify,
      yaml: (data) => yamlOf(data),
      toml: (data) => tomlOf(data),
    };
    fc.assert(
      fc.property(value, fc.constantFrom(...DOCUMENT_FORMATS), (data, format) => {
        const parsed = parseDocument(written[format](data), format);
        expect(parsed.ok && parsed.documents[0]?.value).toEqual({ ...data });
      }),
      { numRuns: 300 },
    );
  });

  it('never throws', () => {
    const chars = fc.constantFrom('[', ']', '{', '}', '"', "'", ':', ',', '\n', ' ', 'a', '=', '#', '&', '*', '-', '|', '.', '1');
    fc.assert(
      fc.property(fc.string({ unit: chars, maxLength: 60 }), fc.constantFrom(...DOCUMENT_FORMATS), (text, format) => {
        const parsed = parseDocument(text, format);
        if (parsed.ok) for (const document of parsed.documents) expect(document.place(['a', 0]).line).toBeGreaterThan(0);
        else if (parsed.place !== undefined) expect(parsed.place.line).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['a/b.yml', 'yaml'],
  ['x.YAML', 'yaml'],
  ['p.toml', 'toml'],
  ['t.jsonc', 'jsonc'],
  ['README.md', undefined],
  ['noending', undefined],
])('formatOf(%s)', (path, format) => {
  expect(formatOf(path)).toBe(format);
});
