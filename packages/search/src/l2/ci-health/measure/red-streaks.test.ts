import { describe, expect, it } from 'vitest';
import { redStreaks, type BranchResult } from './red-streaks.js';

/** One result a minute: `x` failed, `o` passed, `-` neither, `c` concluded without passing; capitals are those of another branch. */
function results(text: string): BranchResult[] {
  return [...text].map((mark, index) => {
    const kind = mark.toLowerCase();
    return {
      branch: mark === kind ? 'main' : 'next',
      outcome: kind === 'x' ? 'failure' : kind === '-' ? 'ignored' : 'success',
      isPass: kind === 'o',
      at: index * 60_000,
    };
  });
}

describe('red streaks', () => {
  it.each([
    ['', 0, 0, []],
    ['ooo', 0, 0, []],
    ['x', 1, 1, []],
    ['xxo', 2, 0, [120]],
    ['oxoxx', 2, 2, [60]],
    ['xxxoxo', 3, 0, [180, 60]],
    ['x-xo', 2, 0, [180]],
    ['xcxo', 2, 0, [180]],
    ['xXxOo', 2, 0, [120, 240]],
    ['xOX', 1, 1, []],
    ['xxOXXX', 3, 3, []],
  ])('of %s', (text, longest, current, recoverySeconds) => {
    expect(redStreaks(results(text))).toEqual({ longest, current, recoverySeconds });
  });
});
