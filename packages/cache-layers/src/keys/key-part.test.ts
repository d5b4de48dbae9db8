import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyPart } from './key-part.js';

it.each([
  ['torch-2.9+cpu', 'torch_2d2.9+cpu'],
  ['a_b', 'a_5fb'],
  ['ä,', '_c3_a4_2c'],
  ['😀', '_f0_9f_98_80'],
])('%s is %s', (text, part) => {
  expect(keyPart(text, 'it')).toBe(part);
});

it('is never the same for two texts', () => {
  const short = fc.string({ minLength: 1, maxLength: 4 });
  fc.assert(fc.property(short, short, (one, other) => (keyPart(one, 'it') === keyPart(other, 'it')) === (toBytes(one) === toBytes(other))));
});

/** Halves of surrogate pairs all become the same character in UTF-8. */
function toBytes(text: string): string {
  return Buffer.from(text).toString('hex');
}
