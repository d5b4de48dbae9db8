import type { UnknownReason } from '@sar/baseline';
import { expect, it } from 'vitest';
import { plannedReport, unansweredReport } from './unanswered-report.js';

it.each<[UnknownReason, boolean, string, string]>([
  ['unreachable', true, 'not-now', 'it is not there: why'],
  ['rate-limited', true, 'not-now', 'it is not there: why'],
  ['no-token', true, 'not-possible', 'it is not there: why'],
  ['forbidden', true, 'not-possible', 'it is not there: why'],
  ['not-configured', true, 'not-possible', 'it is not there: why'],
  ['unsupported', true, 'not-possible', 'it is not there: why'],
  ['failed', true, 'failed', 'it is not there: why'],
  ['failed', false, 'not-now', 'halted by issue #9'],
])('%s, allowed to write %s: %s', async (reason, isAllowed, outcome, words) => {
  const guard = {
    check: async () => (isAllowed ? ({ isAllowed } as const) : ({ isAllowed: false, reason: 'halted by issue #9' } as const)),
  };
  expect(await unansweredReport('it is not there', { reason, detail: 'why' }, { guard })).toEqual({ outcome, words });
});

it('a plan looks again later at what passes, and is stopped by everything else', () => {
  expect(plannedReport({ outcome: 'not-now', words: 'x' })).toEqual({ outcome: 'would-do', words: 'x' });
  expect(plannedReport({ outcome: 'not-possible', words: 'x' })).toEqual({ outcome: 'not-possible', words: 'x' });
});
