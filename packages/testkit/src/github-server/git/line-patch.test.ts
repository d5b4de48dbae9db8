import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePatch } from './line-patch.js';

describe('linePatch', () => {
  it.each([
    ['nothing', 'a\n', 'a\n', 0, 0, ''],
    ['a new file', '', 'a\nb\n', 2, 0, '@@ -0,0 +1,2 @@\n+a\n+b'],
    ['a removed file', 'a\n', '', 0, 1, '@@ -1,1 +0,0 @@\n-a'],
    [
      'a line in the middle',
      '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
      '1\n2\n3\n4\nX\n6\n7\n8\n9\n',
      1,
      1,
      '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+X\n 6\n 7\n 8',
    ],
  ])('shows %s', (_what, before, after, additions, deletions, patch) => {
    expect(linePatch(before, after)).toEqual({ additions, deletions, patch });
  });

  it('has in its hunk the lines of both sides', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { patch, additions, deletions } = linePatch(before, after);
        const lines = patch.split('\n').slice(1);
        const side = (marks: string): string =>
          lines
            .filter((line) => marks.includes(line[0] ?? ''))
            .map((line) => `${line.slice(1)}\n`)
            .join('');
        expect(patch === '').toBe(before === after);
        expect(before.includes(side(' -'))).toBe(true);
        expect(after.includes(side(' +'))).toBe(true);
        expect(additions - deletions).toBe(after.length / 2 - before.length / 2);
      }),
    );
  });
});
