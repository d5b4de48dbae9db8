import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlComments } from './yaml-comments.js';

describe('yamlComments', () => {
  it.each([
    ['a comment alone', '# one\na: 1\n', [[1, 1, '# one', true]]],
    ['after a value', 'a: 1 # one\n', [[1, 6, '# one', false]]],
    ['no space before: part of the value', 'a: b#c\n', []],
    ['in quotes', 'a: "x # y"\nb: \'x # y\'\n', []],
    ['in a quoted text over lines', 'a: "x\n  # y\n  z"\n', []],
    ['in a block scalar', 'run: |\n  # no\n  echo # no\nb: 1 # yes\n', [[4, 6, '# yes', false]]],
    ['behind the header of a block scalar', 'run: | # yes\n  x\n', [[1, 8, '# yes', false]]],
    ['less indented than the block scalar', 'run: |\n  x\n# yes\n', [[3, 1, '# yes', true]]],
    ['between items of a flow list', 'a: [1, # yes\n  2]\n', [[1, 8, '# yes', false]]],
    ['a plain value over lines ends at a comment', 'a: x\n  # yes\nb: 1\n', [[2, 3, '# yes', true]]],
    [
      'CRLF and a BOM',
      '\ufeff# one\r\na: 1 # two\r\n',
      [
        [1, 2, '# one', true],
        [2, 6, '# two', false],
      ],
    ],
    [
      'marks of the lexer as text',
      'a: \u0002 # yes\nb: \u001f # also\n',
      [
        [1, 6, '# yes', false],
        [2, 6, '# also', false],
      ],
    ],
    ['text that is no YAML', 'a: [\n# yes\n}: "', [[2, 1, '# yes', true]]],
  ])('%s', (_, text, expected) => {
    expect(yamlComments(text).map(({ line, column, text: comment, alone }) => [line, column, comment, alone])).toEqual(expected);
  });

  it('places every comment where the text has it', () => {
    const chars = fc.constantFrom('#', ' ', '\n', 'a', ':', '-', '"', '|', '\t', '[', ']', '\u001f', '\u0002');
    fc.assert(
      fc.property(fc.string({ unit: chars, maxLength: 60 }), (text) => {
        const lines = text.split('\n');
        for (const comment of yamlComments(text)) {
          expect(lines[comment.line - 1]?.slice(comment.column - 1).trimEnd()).toBe(comment.text);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
