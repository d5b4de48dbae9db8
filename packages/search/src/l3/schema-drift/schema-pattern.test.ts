import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaPattern } from './schema-pattern.js';

describe('schemaPattern', () => {
  it.each([
    '^[a-z]+$',
    'b',
    '^(?!/)[^\\\\:]+$',
    '^(?!a|b)[a-c]+$',
    '^(?=.*1)(?!.*2).{2,5}$',
    '^(?!\\(x[)]\\))\\(',
    '^(?!)a',
    '^(?!a)(b|c)$',
    '^\\u0061',
    '(?:a|b)$',
  ])('%s matches as it does elsewhere', (pattern) => {
    const compiled = schemaPattern(pattern);
    const plain = new RegExp(pattern, 'u');
    const chars = fc.constantFrom('a', 'b', 'c', '1', '2', '/', '\\', ':', '(', ')', 'x');
    fc.assert(
      fc.property(fc.string({ unit: chars, maxLength: 8 }), (text) => {
        expect(compiled?.test(text)).toBe(plain.test(text));
      }),
    );
  });

  it.each(['a(?!b)', '^(?!a)b|c', '^(?!a(?=b))c', '(?<=a)b', '^a{1,2000}$', '(', '^(?!a', '(a)\\1'])('does not know %s', (pattern) => {
    expect(schemaPattern(pattern)).toBeUndefined();
  });

  it('is done soon with what makes others slow', () => {
    expect(schemaPattern('^(?!(a+)+$)(a|a)*$')?.test(`${'a'.repeat(20_000)}!`)).toBe(false);
  });
});
