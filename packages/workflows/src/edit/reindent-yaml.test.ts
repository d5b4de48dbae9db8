import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { reindentYaml } from './reindent-yaml.js';

describe('a file that is indented in more than one way', () => {
  it.each<[string, string, string]>([
    ['mappings', 'a:\n  b: 1\nc:\n    d: 2\n    e:\n      f: 3\n', 'a:\n  b: 1\nc:\n  d: 2\n  e:\n    f: 3\n'],
    ['mostly by four', 'a:\n    b: 1\nc:\n  d:\n      e: 1\n', 'a:\n    b: 1\nc:\n    d:\n        e: 1\n'],
    ['sequences', 'a:\n  - 1\n  - 2\nb:\n- 3\nc:\n  - x: 1\n    y: 2\n', 'a:\n  - 1\n  - 2\nb:\n  - 3\nc:\n  - x: 1\n    y: 2\n'],
    [
      'comments',
      'a:\n  b: 1\nb:\n  c: 1\n# top\nc:\n   # of d\n   d: 2 # why\n',
      'a:\n  b: 1\nb:\n  c: 1\n# top\nc:\n  # of d\n  d: 2 # why\n',
    ],
    [
      'scripts',
      'a:\n  b: 1\nb:\n  c: 2\nc:\n    run: |\n      if x\n        y\n\n      fi\n    d: >-\n      folded\n      text\n',
      'a:\n  b: 1\nb:\n  c: 2\nc:\n  run: |\n    if x\n      y\n\n    fi\n  d: >-\n    folded\n    text\n',
    ],
    ['windows', 'a:\r\n  b: 1\r\nb:\r\n  c: 2\r\nc:\r\n    d: 1\r\n', 'a:\r\n  b: 1\r\nb:\r\n  c: 2\r\nc:\r\n  d: 1\r\n'],
    [
      'lists in lists',
      'a:\n  - - 1\n    - 2\n  -   k: 1\n      l: 2\nb:\n    - 3\nc:\n  - 4\n',
      'a:\n  - - 1\n    - 2\n  -   k: 1\n      l: 2\nb:\n  - 3\nc:\n  - 4\n',
    ],
    [
      'flow and several lines',
      'a:\n  b: [1,\n      2]\nb:\n  c: 1\nc:\n     d: "x\n       y"\n     e: {a: 1,\n       b: 2}\n',
      'a:\n  b: [1,\n      2]\nb:\n  c: 1\nc:\n  d: "x\n    y"\n  e: {a: 1,\n    b: 2}\n',
    ],
  ])('has its %s indented as most of it is', (_what, before, after) => {
    expect(reindentYaml(before)).toBe(after);
    expect(parse(after)).toEqual(parse(before));
    expect(reindentYaml(after)).toBeUndefined();
  });
});

it.each([
  ['consistent', 'a:\n  b: 1\nc:\n  d:\n    e: 1\n'],
  ['consistent by four with dashes below the key', 'a:\n    b:\n    - 1\n'],
  ['no YAML', 'a: b: c\n'],
  ['a tab', 'a:\n\tb: 1\n'],
  ['two documents', 'a:\n  b: 1\nc:\n    d: 1\n---\na: 1\n'],
  ['keys with question marks', '? a\n: b:\n    c: 1\n  d:\n      e: 1\n'],
  ['empty', ''],
  ['a scalar', 'text\n'],
  ['an alias bomb', `a: &a [x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a, *a]\n`).join('')}`],
  ['no anchor', 'a: *b\nc:\n  d: 1\ne:\n    f: 1\n'],
])('a file with %s stays', (_what, text) => expect(reindentYaml(text)).toBeUndefined());

describe('whatever the file', () => {
  const value = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('x', 'two\nlines\n', 'a: b', '# no comment', 1, true, null, ' lead', 'long '.repeat(30)),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b c', 'd', '1', 'on'), tie('node'), { maxKeys: 3 }),
    ),
  })).node;
  /** Parts of one document, each indented in its own way. */
  const mixed = fc
    .array(fc.record({ value, indent: fc.integer({ min: 1, max: 5 }), indentSeq: fc.boolean() }), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(({ value: each, indent, indentSeq }, at) => stringify({ [`k${at}`]: each }, { indent, indentSeq })).join(''));

  it('means the same afterwards, and is consistent or left', () => {
    let changed = 0;
    fc.assert(
      fc.property(mixed, (text) => {
        const after = reindentYaml(text);
        if (after === undefined) return;
        changed += 1;
        expect(parse(after)).toEqual(parse(text));
        expect(after.replaceAll(/^ +/gm, '')).toBe(text.replaceAll(/^ +/gm, ''));
        expect(reindentYaml(after)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(50);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', '\n', '-', ':', 'a', '#', '"', '|', '&', '*', '[', '{', '\t', '?') }),
        (text) => void reindentYaml(text),
      ),
      {
        numRuns: 1000,
      },
    );
  });
});
