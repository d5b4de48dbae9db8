import type { Reading } from '@sar/baseline';
import { expect, it } from 'vitest';
import type { FindingCounts } from '../../findings/count-findings.js';
import { verdictOf } from './verdict.js';

const clear: Reading = { sensor: 'a', layer: 'L1', outcome: 'clear', scope: { unit: 'files', judged: 1, unjudged: [] } };
const partly: Reading = { ...clear, scope: { unit: 'files', judged: 1, unjudged: [{ path: 'a', reason: 'b' }] } };
const silent: Reading = { sensor: 'b', layer: 'L1', outcome: 'unknown', reason: 'failed', detail: 'x' };
const counts = (by: Partial<FindingCounts['bySeverity']>, waived = 0): FindingCounts => {
  const bySeverity = { P0: 0, P1: 0, P2: 0, P3: 0, ...by };
  return { bySeverity, total: Object.values(bySeverity).reduce((sum, count) => sum + count, 0), waived, fixable: 0 };
};

it.each([
  ['P0', '1 critical finding is open. 1 of 3 is overdue.', counts({ P0: 1, P3: 2 }), [clear], 1],
  ['P1', '2 blockers are open.', counts({ P1: 2 }), [clear], 0],
  ['P1', '1 blocker is open. It is overdue.', counts({ P1: 1 }), [clear], 1],
  ['P2', '1 finding degrades performance or reliability; none that blocks.', counts({ P2: 1 }), [clear], 0],
  ['P3', 'Advice only: 3 findings. 2 of 3 are overdue. 1 of 2 sensors gave no answer.', counts({ P3: 3 }), [clear, silent], 2],
  ['good', 'Nothing open: all of 1 sensor answered.', counts({}), [clear], 0],
  ['good', 'Nothing open: all of 2 sensors answered. 1 finding is waived.', counts({}, 1), [clear, clear], 0],
  ['unknown', 'Nothing open where it was looked; 1 of 2 sensors gave no answer.', counts({}), [clear, silent], 0],
  ['unknown', 'Nothing open where it was looked; parts could not be judged.', counts({}), [partly], 0],
  ['unknown', 'Nothing is known: none of 1 sensor gave an answer.', counts({}), [silent], 0],
  ['unknown', 'Nothing was judged: no sensor ran.', counts({}), [], 0],
] as const)('%s: %s', (tone, words, found, readings, overdue) => {
  expect(verdictOf(found, readings, overdue)).toEqual({ tone, words });
});
