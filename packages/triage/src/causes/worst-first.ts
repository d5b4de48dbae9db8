import { compareSeverity, type Finding } from '@sar/baseline';

/** Orders findings: the most severe first, then the earliest deadline, then by id. */
export function worstFirst(a: Finding, b: Finding): number {
  return compareSeverity(a.severity, b.severity) || compareText(a.sla.dueAt, b.sla.dueAt) || compareText(a.signal.id, b.signal.id);
}

/** By UTF-16 units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
