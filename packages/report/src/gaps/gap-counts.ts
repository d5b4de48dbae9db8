import { SEVERITIES, type Gap } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { GAP_STATUS_NAMES } from './gap-words.js';

/** How many gaps there are, by status, and what is left by severity, in one line: `10 gaps: 3 open, 1 in progress, 5 resolved, 1 ok. Left: 1 P1, 2 P2, 1 P3.` */
export function gapCounts(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return 'No gaps are registered.';
  const statuses = (['open', 'in-progress', 'resolved', 'ok'] as const).flatMap((status) => {
    const count = gaps.filter((gap) => gap.status === status).length;
    return count === 0 ? [] : [`${count} ${GAP_STATUS_NAMES[status]}`];
  });
  const left = gaps.filter(({ status }) => status === 'open' || status === 'in-progress');
  const severities = SEVERITIES.flatMap((severity) => {
    const count = left.filter((gap) => gap.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const rest = severities.length === 0 ? 'Nothing is left.' : `Left: ${severities.join(', ')}.`;
  return `${countOf(gaps.length, 'gap')}: ${statuses.join(', ')}. ${rest}`;
}
