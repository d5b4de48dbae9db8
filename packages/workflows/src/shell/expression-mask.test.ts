import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { maskExpressions } from './expression-mask.js';

/** Strings that are rich in the characters that matter. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom('${{', '}}', "'", '{', '}', ' a ', '\n', '\uE000', '\uE800', '\uE7FF', '$', '\u{1F600}'),
      fc.string({ maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('masking expressions', () => {
  it('keeps the length and restores the text', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const masked = maskExpressions(text);
        expect(masked.text.length).toBe(text.length);
        expect(masked.mask.restore(masked.text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a ${{ b }} c', ['${{ b }}']],
    ["${{ format('}}') }} x", ["${{ format('}}') }}"]],
    ["${{ 'it''s }}' }} x", ["${{ 'it''s }}' }}"]],
    ['${{ fromJSON(\'{"a":{"b":1}}\').a }} x', ['${{ fromJSON(\'{"a":{"b":1}}\').a }}']],
    ['${{}}${{a}}', ['${{}}', '${{a}}']],
    ['${{ never ends', []],
    ['$ {{ a }}', []],
  ])('%j', (text, expressions) => {
    const { text: masked, mask } = maskExpressions(text);
    let rest = text;
    for (const expression of expressions) rest = rest.replace(expression, '');
    const kept = [...masked].filter((character) => !(character >= '\uE000' && character <= '\uF8FF')).join('');
    expect(kept).toBe(rest);
    expect(mask.has(masked)).toBe(expressions.length > 0);
  });

  it('leaves a text alone that uses every character it could mask with', () => {
    const all = Array.from({ length: 0x800 }, (_, index) => String.fromCharCode(0xe000 + index)).join('');
    const masked = maskExpressions(`${all}\${{ a }}`);
    expect(masked.mask.restore(masked.text)).toBe(`${all}\${{ a }}`);
  });
});
