import { recommendedBaseline, type CiState } from '@sar/baseline';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAlert } from './decide-alert.js';
import { evaluationsOf } from './evaluations.js';

const { thresholds } = recommendedBaseline().ci;

/** `x` failed, `o` passed, `-` was cancelled; the last is the newest. */
function outcomes(text: string): { readonly outcome: 'failure' | 'success' | 'ignored' }[] {
  return [...text].map((mark) => ({ outcome: mark === 'x' ? 'failure' : mark === 'o' ? 'success' : 'ignored' }));
}

function decide(text: string, alertingAt: CiState = 'ok', changes: Partial<typeof thresholds> = {}) {
  const settings = { ...thresholds, ...changes };
  const evaluations = evaluationsOf(outcomes(text), Math.max(settings['alert-after'], settings['clear-after']));
  return decideAlert({ evaluations, alertingAt, thresholds: settings });
}

describe('evaluations', () => {
  it.each([
    ['', ['0/0']],
    ['--', ['0/0']],
    ['x', ['1/1']],
    ['oxx', ['2/3', '1/2', '0/1']],
    ['xo-ox-', ['2/4', '1/3', '1/2', '1/1']],
    ['oooooox', ['1/7', '0/6', '0/5', '0/4', '0/3']],
  ])('of %s', (text, rates) => {
    expect(evaluationsOf(outcomes(text), 5).map(({ failed, concluded }) => `${failed}/${concluded}`)).toEqual(rates);
  });
});

describe('an alert is raised', () => {
  const half = 'xo'.repeat(20);
  it.each([
    ['nothing ran', '', 'ok', /^nothing concluded/],
    ['one red of two', 'ox', 'ok', /^1 of 2 failed \(50\.0 %\); above 10 %, but fewer than 20 results are no evidence$/],
    ['all of nineteen', 'x'.repeat(19), 'ok', /fewer than 20/],
    ['all of twenty, too few before them', 'x'.repeat(20), 'ok', /only after the last 1 of 3 results$/],
    [
      'all of twenty-two',
      'x'.repeat(22),
      'critical',
      /^22 of 22 failed \(100\.0 %\); the whole 95 % interval \(85\.1 % to 100\.0 %\) is above 25 %/,
    ],
    ['at the threshold', 'o'.repeat(27) + 'xxx', 'ok', /^3 of 30 failed \(10\.0 %\); not above 10 %$/],
    ['above it, but by chance perhaps', 'o'.repeat(26) + 'xxxx', 'ok', /\(5\.3 % to 29\.7 %\) is not above it as a whole$/],
    ['half of forty', half, 'critical', /above 25 %/],
    ['a quarter of sixty', 'xooo'.repeat(15), 'degraded', /^15 of 60 failed .* is above 10 %, after each of the last 3 results$/],
    ['cancelled results are none', `${half}${'-'.repeat(200)}`, 'critical', /^20 of 40/],
  ] as const)('%s: %s', (_, text, level, why) => {
    expect(decide(text)).toEqual({ isRequired: level !== 'ok', level, why: expect.stringMatching(why) });
  });

  it('only when the newest evaluations agree, though one is evidence', () => {
    // 13 of 70 are above 10 % as a whole; without the two newest they are 11 of 68, which is not.
    const text = `${'o'.repeat(57)}${'x'.repeat(13)}`;
    expect(decide(text)).toMatchObject({ level: 'ok' });
    expect(decide(text, 'ok', { 'alert-after': 1 })).toMatchObject({
      level: 'degraded',
      why: expect.stringMatching(/, after the last result$/),
    });
  });

  it('never by one red of two, whatever the baseline asks for', () => {
    const percent = fc.integer({ min: 10, max: 100 });
    fc.assert(
      fc.property(
        percent,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('ox', 'xo'),
        (degraded, runs, after, text) => {
          const { isRequired } = decide(text, 'ok', { degraded, critical: 100, 'minimum-runs': runs, 'alert-after': after });
          expect(isRequired).toBe(false);
        },
      ),
    );
  });
});

describe('an alert that is open', () => {
  /** Five failures, and so many passes after them. */
  const red = (passes: number): string => `xxxxx${'o'.repeat(passes)}`;
  it.each([
    ['stays without results', '', 'degraded', 'degraded'],
    ['stays when the rate is down for the first time', red(45), 'degraded', 'degraded'],
    ['stays when it is down for the fourth time', `${red(48)}-`, 'degraded', 'degraded'],
    ['is cleared when it is down for the fifth time', red(49), 'degraded', 'ok'],
    ['is cleared from critical too', red(49), 'critical', 'ok'],
    ['at critical stays while the rate is above 25 %', `${'xooo'.repeat(10)}xxx`, 'critical', 'critical'],
    ['at critical becomes degraded at or below 25 %', 'xoooo'.repeat(10), 'critical', 'degraded'],
    ['at degraded becomes critical by evidence', 'xo'.repeat(20), 'degraded', 'critical'],
    ['at degraded does not become critical by a share alone', 'xoo'.repeat(8), 'degraded', 'degraded'],
    ['of few results is cleared when they are calm', 'ooooo', 'degraded', 'ok'],
    ['of fewer results than evaluations stays', 'oooo', 'degraded', 'degraded'],
  ] as const)('%s', (_, text, alertingAt, level) => {
    expect(decide(text, alertingAt)).toMatchObject({ isRequired: level !== 'ok', level });
  });

  it('says how far it is from being cleared', () => {
    expect(decide(red(47), 'degraded').why).toBe(
      '5 of 52 failed (9.6 %); the alert stays until the rate is not above 10 % after each of the last 5 results, so far 3',
    );
    expect(decide('ooooo', 'critical').why).toBe(
      '0 of 5 failed (0.0 %); not above 10 % after each of the last 5 results, which clears the alert',
    );
  });

  it('is never raised and cleared by the same results', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', 'o', 'o', 'o', '-'), { maxLength: 120 }), (marks) => {
        const text = marks.join('');
        const raised = decide(text).level;
        if (raised !== 'ok') expect(decide(text, raised).level).toBe(raised);
        const open = decide(text, 'degraded');
        if (!open.isRequired) expect(decide(text).isRequired).toBe(false);
      }),
    );
  });
});
