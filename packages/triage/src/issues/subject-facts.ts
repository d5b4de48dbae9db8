import type { Severity, Subject } from '@sar/baseline';

/** Whether the deadline of one of the findings is over. */
export function isBreached({ root, members }: Subject): boolean {
  return root.sla.breached || members.some(({ sla }) => sla.breached);
}

/** Whether a severity gets an issue of its own: an incident for P0, a blocker for P1. */
export function hasOwnIssue(severity: Severity): boolean {
  return severity === 'P0' || severity === 'P1';
}
