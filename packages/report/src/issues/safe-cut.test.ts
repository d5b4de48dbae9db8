import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { safeCode, safeCodeEnd, safeText } from './safe-cut.js';

describe('safeText', () => {
  it.each([
    ['Add `npm` to it', 'Add `npm` to it'],
    ['`a`, `b|c`', '`a`, <code>b&#124;c</code>'],
    ['one ` alone', 'one \\` alone'],
    ['`` x ``', '\\`<code> x </code>\\`'],
    ['@`x` [`y`](z)', '@`x` \\[`y`\\](z)'],
    ['', ''],
    ['` `', '<code> </code>'],
    ['a'.repeat(30), `${'a'.repeat(19)}…`],
  ])('%j', (text, safe) => {
    expect(safeText(text, 20)).toBe(safe);
  });

  it('is one line, with nothing live outside of code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = safeText(text, 100);
        expect(safe).not.toMatch(/[\r\n]/);
        const live = safe.replaceAll(/\\[\\`*_~[\]|$]/g, '').replaceAll(/`[^`\n]*`|<code>[^<\n]*<\/code>/g, '');
        expect(live).not.toMatch(/[`*_~[\]|$<>]|@[A-Za-z0-9]|:\/\//);
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  [safeText, '\u202e'],
  [safeText, '&'],
  [safeCode, '|'],
  [safeCode, '\u{e0041}'],
  [safeCodeEnd, '<'],
  [safeCodeEnd, '😀'],
])('%o of many %j is at most twice as long as asked', (cut, char) => {
  for (const most of [20, 300]) {
    const safe = cut(char.repeat(1000), most);
    expect(safe.length).toBeLessThanOrEqual(2 * most + 20);
    expect(safe.length).toBeGreaterThan(most === 20 ? 0 : most / 4);
    expect(Buffer.from(safe, 'utf8').toString('utf8')).toBe(safe);
  }
});
