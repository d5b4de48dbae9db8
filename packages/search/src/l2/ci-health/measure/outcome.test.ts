import { recommendedBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { countByConclusion, isPass, outcomeOf } from './outcome.js';

const { ci } = recommendedBaseline();

describe('an outcome', () => {
  it.each([
    ['success', 'success', true],
    ['neutral', 'success', true],
    ['failure', 'failure', false],
    ['timed_out', 'failure', false],
    ['startup_failure', 'failure', false],
    ['cancelled', 'ignored', false],
    ['skipped', 'ignored', false],
    ['action_required', 'ignored', false],
    ['stale', 'ignored', false],
    ['a_word_of_the_future', 'ignored', false],
    [undefined, 'ignored', false],
  ])('of %s is %s by default', (conclusion, outcome, passed) => {
    expect(outcomeOf(ci)({ status: 'completed', conclusion })).toBe(outcome);
    expect(isPass({ status: 'completed', conclusion })).toBe(passed);
  });

  it.each(['queued', 'in_progress', 'waiting', 'pending', 'requested', 'a_word_of_the_future'])('is pending while %s', (status) => {
    expect(outcomeOf(ci)({ status, conclusion: undefined })).toBe('pending');
  });

  it('follows the settings', () => {
    const outcome = outcomeOf({ 'failure-conclusions': ['failure', 'cancelled'], 'ignored-conclusions': ['neutral', 'failure'] });
    const of = (conclusion: string) => outcome({ status: 'completed', conclusion });
    expect(['failure', 'cancelled', 'timed_out', 'skipped', 'neutral', 'new'].map(of)).toEqual([
      'failure',
      'failure',
      'success',
      'success',
      'ignored',
      'ignored',
    ]);
  });

  it('is counted by conclusion, whatever that is', () => {
    const counts = countByConclusion(['skipped', '__proto__', undefined, 'skipped'].map((conclusion) => ({ status: '', conclusion })));
    expect(Object.entries(counts)).toEqual([
      ['__proto__', 1],
      ['none', 1],
      ['skipped', 2],
    ]);
  });
});
