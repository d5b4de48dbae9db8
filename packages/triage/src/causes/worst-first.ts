import { compareSeverity, compareText, type Finding } from '@sar/baseline';

/** Orders findings: the most severe first, then the earliest deadline, then by id. */
export function worstFirst(a: Finding, b: Finding): number {
  return compareSeverity(a.severity, b.severity) || compareText(a.sla.dueAt, b.sla.dueAt) || compareText(a.signal.id, b.signal.id);
}
