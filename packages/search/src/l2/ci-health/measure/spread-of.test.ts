import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread-of.js';

describe('median and p95 by nearest rank', () => {
  it.each([
    ['no values', [], undefined, undefined],
    ['one', [7], 7, 7],
    ['two', [9, 1], 1, 9],
    ['three', [3, 1, 2], 2, 3],
    ['numbers, not texts', [10, 9, 100], 10, 100],
    ['1 to 20', Array.from({ length: 20 }, (_, index) => 20 - index), 10, 19],
    ['1 to 100', Array.from({ length: 100 }, (_, index) => index + 1), 50, 95],
    ['1 to 101', Array.from({ length: 101 }, (_, index) => index + 1), 51, 96],
  ])('of %s', (_, values, median, p95) => {
    expect(spreadOf(values)).toEqual({ median, p95, sample: values.length });
  });
});
