import { describe, expect, it } from 'vitest';
import { readVerdicts, tables, wilson } from './generate-accuracy.mjs';

const ROW = { repository: 'a/b', commit: 'c', file: 'f', outcome: 'job:wired', verdict: 'v', judgement: 'right', reason: 'r', reading: 1 };

describe('generate-accuracy', () => {
  it.each([
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [5, 10, 0.237, 0.763],
    [0, 0, 0, 1],
  ])('the interval of %i of %i', (hits, total, low, high) => {
    const [from, to] = wilson(hits, total) as [number, number];
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });

  it('counts by reading and outcome', () => {
    const [first, second] = tables([ROW, { ...ROW, judgement: 'wrong', mended: true }, { ...ROW, reading: 2 }]) as [string, string];
    expect(first).toContain('| `job:wired` | 2 | 1 | 1 | 0 | 1 | 50 % (9 %–91 %) |');
    expect(second).toContain('| **all** | 1 | 1 | 0 | 0 | 0 | 100 % (21 %–100 %) |');
  });

  it.each([
    [{ ...ROW, reason: '' }, 'no reason'],
    [{ ...ROW, judgement: 'fine' }, 'judgement is one of'],
    [{ ...ROW, reading: 3 }, 'reading is 1 or 2'],
  ])('refuses a line that is not sound', (row, message) => {
    expect(() => readVerdicts(JSON.stringify(row)) as unknown).toThrow(message);
  });
});
