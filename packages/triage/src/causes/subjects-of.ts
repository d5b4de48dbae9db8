import { compareSeverity, type CauseGroup, type Finding, type Severity, type Subject } from '@sar/baseline';
import { compareText } from './compare-text.js';
import { worstFirst } from './worst-first.js';

/**
 * What issues, rows and gaps are about: a subject for each group, and one for each finding outside of groups. Waived findings are in none;
 * a group of which fewer than two are left is none any more. The worst severity first, then the earliest deadline, then by id.
 */
export function subjectsOf(findings: readonly Finding[], groups: readonly CauseGroup[]): readonly Subject[] {
  const open = new Map(findings.filter(({ waived }) => waived === undefined).map((finding) => [finding.signal.id, finding]));
  const subjects: { readonly subject: Subject; readonly severity: Severity; readonly dueAt: string }[] = [];
  const add = (subject: Subject): void => {
    for (const { signal } of subject.members) open.delete(signal.id);
    subjects.push({ subject, severity: severityOf(subject), dueAt: dueAtOf(subject) });
  };
  for (const group of groups) {
    const [root, ...others] = group.members.flatMap((id) => open.get(id) ?? []);
    if (root !== undefined && others.length > 0) add({ id: group.id, group, root, members: [root, ...others] });
  }
  for (const finding of open.values()) add({ id: finding.signal.id, root: finding, members: [finding] });
  return subjects
    .toSorted((a, b) => compareSeverity(a.severity, b.severity) || compareText(a.dueAt, b.dueAt) || compareText(a.subject.id, b.subject.id))
    .map(({ subject }) => subject);
}

/** The worst severity among the findings of a subject. */
export function severityOf({ root, members }: Subject): Severity {
  return (members.toSorted(worstFirst)[0] ?? root).severity;
}

/** The earliest deadline among the findings of a subject (ISO 8601). */
export function dueAtOf({ root, members }: Subject): string {
  return members.reduce((earliest, { sla }) => (sla.dueAt < earliest ? sla.dueAt : earliest), root.sla.dueAt);
}
