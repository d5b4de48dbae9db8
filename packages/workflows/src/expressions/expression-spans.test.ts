import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionSpans } from './expression-spans.js';

describe('expressionSpans', () => {
  it.each([
    ['no expression', []],
    ['${{ a }}', ['a']],
    ['x ${{ a }} y ${{b}}z', ['a', 'b']],
    ['${{ a }}${{ b }}', ['a', 'b']],
    ["${{ '}}' }}", ["'}}'"]],
    ["${{ 'it''s }} here' }} x", ["'it''s }} here'"]],
    ["${{ format('{0}', x) }}", ["format('{0}', x)"]],
    ['${{ fromJSON(\'{"a": {"b": 1}}\') }}', ['fromJSON(\'{"a": {"b": 1}}\')']],
    ['${{ a }} }}', ['a']],
    ['${{ ${{ a }}', ['${{ a']],
    ['${{\n  a ||\n  b\n}}', ['a ||\n  b']],
    ['${{ "}}" }}', ['"']],
    ['${{ a', []],
    ["${{ 'a }}", []],
    ['${{', []],
    ['$ {{ a }} $${{ b }}', ['b']],
    ['${{}}', ['']],
  ])('%j', (text, inners) => {
    expect(expressionSpans(text).map(({ inner }) => inner)).toEqual(inners);
  });

  it('names places that slice back to the expressions, in order and apart', () => {
    const piece = fc.constantFrom('${{', '}}', "'", ' ', 'a', '{', '}', '🦀', '\n', '$', "''");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end, inner } of expressionSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toMatch(/^\$\{\{[\s\S]*\}\}$/);
          expect(text.slice(start + 3, end - 2).trim()).toBe(inner);
          from = end;
        }
      }),
    );
  });

  it('takes time in proportion to the text', async () => {
    for (const piece of ['${{', '${{ }}', "${{ ' }} ", '}}', "'"]) {
      await withinProcessorTime(2000, () => {
        expressionSpans(piece.repeat(500_000 / piece.length));
      });
    }
  });
});
