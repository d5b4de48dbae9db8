import { type Reading, unitOf } from '@sar/baseline';
import { countOf, groupedNumber } from './count-words.js';
import { judgedCounts } from './unjudged-groups.js';

/** Of more sensors than this, sums say little: several look at the same files. */
const FEW = 8;

/**
 * What was judged: `Judged: 36 of 39 jobs, 120 references; 1 of 3 sensors unknown`, and of many sensors `19 of 32 sensors answered`. Empty
 * when no sensor ran. Not yet escaped.
 */
export function judgedWords(readings: readonly Reading[]): string {
  const silent = readings.filter(({ outcome }) => outcome === 'unknown').length;
  if (readings.length > FEW) return `${readings.length - silent} of ${countOf(readings.length, 'sensor')} answered`;
  const scopes = judgedCounts(readings).map(({ unit, judged, unjudged }) => {
    const all = unjudged === 0 ? '' : ` of ${groupedNumber(judged + unjudged)}`;
    return `${groupedNumber(judged)}${all} ${unitOf(judged + unjudged, unit)}`;
  });
  const unknown = silent === 0 ? [] : [`${silent} of ${countOf(readings.length, 'sensor')} unknown`];
  return [...(scopes.length === 0 ? [] : [`Judged: ${scopes.join(', ')}`]), ...unknown].join('; ');
}
