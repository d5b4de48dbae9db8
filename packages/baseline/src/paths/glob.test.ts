import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, globProblem, isGlob } from './glob.js';

describe('compileGlob', () => {
  it.each([
    ['a.yml', 'a.yml', true],
    ['a.yml', 'axyml', false],
    ['*.yml', 'ci.yml', true],
    ['*.yml', '.hidden.yml', true],
    ['*.yml', 'dir/ci.yml', false],
    ['**/*.yml', 'ci.yml', true],
    ['**/*.yml', 'a/b/ci.yml', true],
    ['.github/workflows/**', '.github/workflows/a/b.yml', true],
    ['.github/workflows/**', '.github/other.yml', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'ab', false],
    ['**', 'any/thing', true],
    ['x**y', 'xa/by', true],
    ['x**/y', 'xa/y', true],
    ['x**/y', 'xy', false],
    ['?.yml', 'a.yml', true],
    ['?.yml', '/.yml', false],
    ['?.yml', 'ab.yml', false],
    ['release*.{yml,yaml}', 'release-x.yaml', true],
    ['release*.{yml,yaml}', 'release-x.yam', false],
    ['{a,b/{c,d*}}/e', 'b/dd/e', true],
    ['{a,b/{c,d*}}/e', 'b/e', false],
    ['a{,b}c', 'ac', true],
    ['a{**/,x}b', 'a1/2/b', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['{a\\,b,c}', 'a,b', true],
    ['[ab]', '[ab]', true],
    ['[ab]', 'a', false],
    ['(a+)+$', '(a+)+$', true],
    ['a', 'A', false],
    ['a', '', false],
    ['*', '', true],
  ])('%s on %s is %s', (pattern, text, expected) => {
    expect(compileGlob(pattern).matches(text)).toBe(expected);
  });

  it('stays linear on patterns that make backtracking matchers explode', async () => {
    await withinProcessorTime(3000, () => {
      expect(compileGlob(`${'*a'.repeat(100)}b`).matches('a'.repeat(2000))).toBe(false);
      expect(compileGlob('{a,{a,{a,{a,a}}}}'.repeat(25)).matches('a'.repeat(26))).toBe(false);
    });
  });

  it('means the same where nothing can be told from its end', () => {
    const unit = fc.constantFrom('a', 'b', '/', '*', '?', '{a,b}', '{,b}', '{*,a{b,}}', '{**/,x}', '\\\\*');
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 }),
        (pattern, text) => {
          expect(compileGlob(pattern).matches(text)).toBe(compileGlob(`${pattern}{,\0*}`).matches(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('passes by what ends otherwise without a walk', async () => {
    const glob = compileGlob('**/*{_,-}{ltm,memory,memories}.{db,sqlite,sqlite3}');
    const text = `${'a/'.repeat(100)}-memory.txt`;
    await withinProcessorTime(1000, () => {
      let found = 0;
      for (let count = 0; count < 20_000; count += 1) if (glob.matches(text)) found += 1;
      expect(found).toBe(0);
    });
  });

  it('matches every text when the text is escaped, and nothing else of the same length', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.string({ minLength: 1, maxLength: 40 }), (text, other) => {
        const glob = compileGlob(text.replace(/[*?{}\\]/g, (char) => `\\${char}`));
        expect(glob.matches(text)).toBe(true);
        expect(glob.matches(other)).toBe(other === text);
      }),
    );
  });
});

describe('globProblem', () => {
  it.each([
    ['', 'empty'],
    ['a{b', '`{` without `}`'],
    ['a}b', '`}` without `{`'],
    ['a\\', 'backslash'],
    ['{'.repeat(9) + '}'.repeat(9), 'nested'],
    ['a'.repeat(501), 'longer'],
  ])('%s: %s', (pattern, words) => {
    expect(globProblem(pattern)).toContain(words);
    expect(() => compileGlob(pattern)).toThrow(RangeError);
  });

  it('never throws, and agrees with compileGlob', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '/', '*', '?', '{', '}', ',', '\\'), maxLength: 30 }),
        fc.string({ maxLength: 20 }),
        (pattern, text) => {
          if (globProblem(pattern) === undefined) expect(typeof compileGlob(pattern).matches(text)).toBe('boolean');
          else expect(() => compileGlob(pattern)).toThrow(RangeError);
        },
      ),
    );
  });
});

it.each([
  ['missing-cache', false],
  ['*-key', true],
  ['{a,b}', true],
])('isGlob(%s) is %s', (text, expected) => {
  expect(isGlob(text)).toBe(expected);
});
