import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from './nearest-word.js';
import { quoteUntrusted } from './quote-untrusted.js';

describe('nearestWord', () => {
  it.each([
    ['minimun-version', ['minimum-version', 'version'], 'minimum-version'],
    ['waivres', ['waivers', 'version'], 'waivers'],
    ['P2 ', ['P0', 'P2'], 'P2'],
    ['p2', ['P0', 'P2'], 'P2'],
    ['cahce', ['cache', 'state'], 'cache'],
    ['completely-else', ['cache', 'state'], undefined],
    ['', ['cache'], undefined],
    ['x'.repeat(65), ['x'.repeat(64)], undefined],
    ['anything', [], undefined],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(nearestWord(word, candidates)).toBe(expected);
  });
});

describe('editDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abcd', 'abdc', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  it('is symmetric, zero only for equal words, and bounded by the longer one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('quoteUntrusted', () => {
  it.each([
    ['plain', '"plain"'],
    ['a\n::error::b', '"a\\u000a::error::b"'],
    ['say "x" \\ y', '"say \\"x\\" \\\\ y"'],
    ['\u202eabc', '"\\u202eabc"'],
  ])('%j becomes %s', (text, expected) => {
    expect(quoteUntrusted(text)).toBe(expected);
  });

  it('cuts long text and says so', () => {
    expect(quoteUntrusted('a'.repeat(100), 10)).toBe(`"${'a'.repeat(10)}…"`);
  });
});
