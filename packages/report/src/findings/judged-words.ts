import type { Reading } from '@sar/baseline';
import { countOf, groupedNumber, unitOf } from './count-words.js';
import { judgedCounts } from './unjudged-groups.js';

/** `Judged: 36 of 39 jobs, 120 references; 1 of 3 sensors unknown`; empty when no sensor ran. Not yet escaped. */
export function judgedWords(readings: readonly Reading[]): string {
  const scopes = judgedCounts(readings).map(({ unit, judged, unjudged }) => {
    const all = unjudged === 0 ? '' : ` of ${groupedNumber(judged + unjudged)}`;
    return `${groupedNumber(judged)}${all} ${unitOf(judged + unjudged, unit)}`;
  });
  const silent = readings.filter(({ outcome }) => outcome === 'unknown').length;
  const unknown = silent === 0 ? [] : [`${silent} of ${countOf(readings.length, 'sensor')} unknown`];
  return [...(scopes.length === 0 ? [] : [`Judged: ${scopes.join(', ')}`]), ...unknown].join('; ');
}
