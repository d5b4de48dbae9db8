import { compareSeverity, type Finding, type Severity, type Sla, type Subject } from '@sar/baseline';

/** The worst severity among the findings of a subject. */
export function subjectSeverity({ root, members }: Subject): Severity {
  return members.reduce<Severity>((worst, { severity }) => (compareSeverity(severity, worst) < 0 ? severity : worst), root.severity);
}

/** The finding that the severity comes from: the root if it is as severe as any. */
export function decidingMember(subject: Subject): Finding {
  const severity = subjectSeverity(subject);
  return [subject.root, ...subject.members].find((member) => member.severity === severity) ?? subject.root;
}

/** The deadline that is over first among them. */
export function subjectSla({ root, members }: Subject): Sla {
  return members.reduce((first, { sla }) => (Date.parse(sla.dueAt) < Date.parse(first.dueAt) ? sla : first), root.sla);
}

/** When the first of them was seen, ISO 8601. */
export function subjectSince({ root, members }: Subject): string {
  return members.reduce((first, { firstSeen }) => (Date.parse(firstSeen) < Date.parse(first) ? firstSeen : first), root.firstSeen);
}

/** What it is about in one line: the cause of a group, or the message. Untrusted text. */
export function subjectMessage({ group, root }: Pick<Subject, 'group' | 'root'>): string {
  return group?.title ?? root.signal.message;
}

/** The others besides the root. */
export function otherMembers({ root, members }: Subject): readonly Finding[] {
  return members.filter(({ signal }) => signal.id !== root.signal.id);
}
