import { SEVERITIES } from '@sar/baseline';
import type { FindingCounts } from './count-findings.js';

/** `7 findings: 1 P1, 6 P2 (2 more waived)`; `No findings` when there are none. */
export function findingCountWords(counts: FindingCounts): string {
  const parts = SEVERITIES.filter((severity) => counts.bySeverity[severity] > 0).map(
    (severity) => `${counts.bySeverity[severity]} ${severity}`,
  );
  const open = counts.total === 0 ? 'No findings' : `${countOf(counts.total, 'finding')}: ${parts.join(', ')}`;
  return counts.waived === 0 ? open : `${open} (${counts.waived}${counts.total === 0 ? '' : ' more'} waived)`;
}

/** `1 file`, `2 files`, `1,234 files`. */
export function countOf(count: number, noun: string): string {
  return `${groupedNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with a comma between groups of three digits. */
export function groupedNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
