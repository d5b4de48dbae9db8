import type { Subject } from './cause.js';
import type { Sla } from './finding.js';
import { compareSeverity, type Severity } from './severity.js';

/** The worst severity among the findings of a subject. */
export function severityOf({ root, members }: Subject): Severity {
  return members.reduce<Severity>((worst, { severity }) => (compareSeverity(severity, worst) < 0 ? severity : worst), root.severity);
}

/** The clock of the finding of a subject that is due first. */
export function slaOf({ root, members }: Subject): Sla {
  return members.reduce((first, { sla }) => (Date.parse(sla.dueAt) < Date.parse(first.dueAt) ? sla : first), root.sla);
}
