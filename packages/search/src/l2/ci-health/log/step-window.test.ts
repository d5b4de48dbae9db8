import type { CiStep } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { timeOf, secondOf } from './runner-log.fixture.js';
import { stepWindow } from './step-window.js';

function step(number: number, from: number | undefined, to: number | undefined, conclusion = 'success'): CiStep {
  return {
    name: `step ${number}`,
    number,
    status: 'completed',
    conclusion,
    startedAt: from === undefined ? undefined : timeOf(from),
    completedAt: to === undefined ? undefined : timeOf(to),
  };
}

describe('stepWindow', () => {
  const steps = [step(1, 0, 2), step(2, 2, 2), step(3, 2, 2, 'skipped'), step(4, 2, 9, 'failure'), step(5, 9, 9), step(6, 9, 11)];

  it('counts the steps that share its first and its last second', () => {
    expect(stepWindow(steps, steps[3] ?? step(0, 0, 0))).toEqual({
      from: secondOf(2),
      to: secondOf(9),
      isFirst: false,
      before: 1,
      after: 2,
    });
    expect(stepWindow(steps, steps[0] ?? step(0, 0, 0))).toMatchObject({ isFirst: true, before: 0, after: 2 });
  });

  it.each([
    ['no start', step(9, undefined, 3)],
    ['no end', step(9, 3, undefined)],
    ['an end before the start', step(9, 5, 3)],
    ['no time', { ...step(9, 1, 2), startedAt: 'soon' }],
  ])('gives none with %s', (_name, odd) => {
    expect(stepWindow([odd], odd)).toBeUndefined();
  });
});
