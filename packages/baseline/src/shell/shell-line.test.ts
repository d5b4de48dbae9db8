import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellLine } from './shell-word.js';

describe('a line for a shell', () => {
  it.each([
    [['ruff', 'check', '.'], 'ruff check .'],
    [['pytest', '--cov-fail-under=80'], 'pytest --cov-fail-under=80'],
    [['a b', '$(x)', "it's"], String.raw`'a b' '$(x)' 'it'\''s'`],
    [['A=1', 'b'], "'A=1' b"],
    [['x', ''], "x ''"],
    [['~/x', '*'], "'~/x' '*'"],
    [['a\nb'], undefined],
    [['a', '\u202e'], undefined],
    [[], undefined],
  ])('of %j is %j', (words, line) => {
    expect(shellLine(words)).toBe(line);
  });

  it('gives a shell exactly its words', () => {
    const printable = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(fc.array(printable, { maxLength: 6 }), (words) => {
        const line = shellLine(['printf', '%s\\n', ...words]);
        fc.pre(line !== undefined);
        const out = execFileSync('/bin/sh', ['-c', line ?? ''], { encoding: 'utf8' });
        expect(out).toBe(words.length === 0 ? '\n' : words.map((word) => `${word}\n`).join(''));
      }),
      { numRuns: 40 },
    );
  });
});
