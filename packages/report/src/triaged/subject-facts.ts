import { isAtLeast, type Finding, type Severity, type Sla, type Subject } from '@sar/baseline';
import { placeWords } from '../findings/place-words.js';

/** What a line about a subject shows. Untrusted text. */
export interface SubjectFacts {
  readonly severity: Severity;
  /** The clock that runs out first. */
  readonly sla: Sla;
  /** The cause, with the count of its findings where there are several. */
  readonly title: string;
  readonly place: string;
  readonly owner: string;
}

/** The facts of a subject: the worst severity and the earliest deadline among its findings. */
export function subjectFacts({ group, root, members }: Subject): SubjectFacts {
  const first = members.reduce((earliest: Finding, each) => (each.sla.dueAt < earliest.sla.dueAt ? each : earliest), root);
  const severity = members.reduce((worst: Severity, each) => (isAtLeast(each.severity, worst) ? each.severity : worst), root.severity);
  const count = members.length === 1 ? '' : ` (${members.length} findings)`;
  return {
    severity,
    sla: first.sla,
    title: `${group?.title ?? root.signal.message}${count}`,
    place: placeWords(root.signal.artefact),
    owner: root.owner ?? '',
  };
}
