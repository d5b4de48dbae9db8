import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, cutText, lastLines } from './bounded-text.js';

/** True when no half of a pair of surrogates stands alone. */
function isWellFormed(text: string): boolean {
  return Buffer.from(text, 'utf8').toString('utf8') === text;
}

describe('texts that are bounded', () => {
  it('never exceed their bound, nor end in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 2, max: 30 }), (text, most) => {
        const cut = cutText(text, most);
        expect(cut.length).toBeLessThanOrEqual(Math.max(most, 0));
        expect(text.length <= most ? cut === text : cut.endsWith('…')).toBe(true);
        if (isWellFormed(text)) expect(isWellFormed(cut)).toBe(true);
      }),
    );
  });

  it('the last lines of any output are at most so many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (output, most) => {
        expect(lastLines(output, most).split('\n').length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('takes no time for an output that only begins sequences', async () => {
    await withinProcessorTime(500, () => {
      lastLines('\u001b['.repeat(32_768), 40);
      lastLines(`\u001b[${'1;'.repeat(32_000)}`.repeat(2), 40);
      lastLines('\r'.repeat(65_536), 40);
    });
  });

  it('counts in words', () => {
    expect([counted(1, 'file'), counted(2, 'file'), counted(0, 'entry', 'entries')]).toEqual(['1 file', '2 files', '0 entries']);
  });
});
