import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedOutput } from './bounded-output.js';

const pieces = fc.array(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => Buffer.from(text)),
  { maxLength: 400 },
);

describe('the end of an output', () => {
  it('is the last bytes, however they came, but for a character that would be cut', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 4, max: 300 }), (given, most) => {
        const output = new BoundedOutput(most, 'end');
        for (const piece of given) output.add(piece);
        const whole = Buffer.concat(given);
        const text = output.text();
        expect(whole.toString('utf8').endsWith(text)).toBe(true);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
        expect(Buffer.byteLength(text)).toBeGreaterThan(Math.min(whole.length, most) - 4);
        expect(output.isCut).toBe(whole.length > most);
      }),
    );
  });

  it('costs no more than what it keeps, of a program that prints byte by byte', async () => {
    const output = new BoundedOutput(1000, 'end');
    await withinProcessorTime(1500, () => {
      for (let index = 0; index < 300_000; index += 1) output.add(Buffer.from([97 + (index % 26)]));
      expect(output.text()).toHaveLength(1000);
    });
  });

  it('keeps bytes that are no UTF-8', () => {
    const output = new BoundedOutput(2, 'end');
    output.add(Buffer.from([0x80, 0x80, 0x80, 0x80]));
    expect(output.text()).toBe('\ufffd\ufffd');
  });
});
