import { severityOf, type Finding, type Subject } from '@sar/baseline';

/** The finding that the severity comes from: the root if it is as severe as any. */
export function decidingMember(subject: Subject): Finding {
  const severity = severityOf(subject);
  return [subject.root, ...subject.members].find((member) => member.severity === severity) ?? subject.root;
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
