import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fencedText } from './fenced-text.js';

const parts = fc.constantFrom('`', '``', '```', '````', '~~~', '\n', '\r', '\u2028', '\u202e', '<b>', '@x', '\ud800', ' ', 'a', '-->');
const hostileLine = fc.array(parts, { maxLength: 12 }).map((all) => all.join(''));

describe('a block of untrusted lines', () => {
  it('ends where it ends: no line closes it, and none becomes two', () => {
    fc.assert(
      fc.property(fc.array(hostileLine, { maxLength: 8 }), (lines) => {
        const shown = fencedText(lines, 5).split('\n');
        const fence = shown.at(-1) ?? '';
        expect(fence).toMatch(/^`{3,}$/);
        expect(shown[0]).toBe(`${fence}text`);
        expect(shown).toHaveLength(Math.min(lines.length, 5) + (lines.length > 5 ? 1 : 0) + 2);
        for (const line of shown.slice(1, -1)) {
          expect(line).not.toContain(fence);
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202e\p{Surrogate}]/u);
        }
      }),
    );
  });

  it('is bounded', () => {
    expect(fencedText(Array<string>(10_000).fill('`'.repeat(100_000)), 40).length).toBeLessThan(50_000);
  });
});
