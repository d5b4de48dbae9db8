import { describe, expect, it } from 'vitest';
import { interleave, median, ratio, ratioText } from './measure.mjs';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[10, 2, 4, 100], 7],
    [[5], 5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('interleave', () => {
  it('runs every candidate once a round, none always first, and leaves the warm-up out', () => {
    const order: string[] = [];
    const candidate = (name: string, took: number) => () => (order.push(name), took + order.length / 1000);
    const times = interleave({ a: candidate('a', 1), b: candidate('b', 2) }, 2, 1);
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(times).toEqual({ a: [1.004, 1.005], b: [2.003, 2.006] });
  });
});

describe('ratio', () => {
  it('compares round by round, so that a slow round of the machine counts on both sides', () => {
    const slow = ratio([2, 20, 4, 2, 2], [1, 10, 2, 1, 1]);
    expect(slow).toEqual({ median: 2, from: 2, to: 2 });
    expect(ratioText(ratio([1, 2, 3, 4, 5], [1, 1, 1, 1, 1]))).toBe('3.00 (2.00 to 4.00)');
  });
});
