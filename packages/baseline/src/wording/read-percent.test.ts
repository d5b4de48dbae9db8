import { describe, expect, it } from 'vitest';
import { readPercent } from './read-percent.js';

describe('readPercent', () => {
  it.each([
    ['0', 0],
    ['12.5', 12.5],
    ['7.25', 7.25],
    ['100', 100],
    ['100.00', 100],
  ])('takes %s', (text, percent) => {
    expect(readPercent(text)).toBe(percent);
  });

  it.each(['', ' 5', '5 %', '-1', '+5', '1e1', '.5', '5.', '1.234', '100.01', '999', '0x10', 'ten', '\u0665'])('refuses %j', (text) => {
    expect(readPercent(text)).toBeUndefined();
  });
});
