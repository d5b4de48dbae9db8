import { compareSeverity, compareText, severityOf, slaOf, type CauseGroup, type Finding, type Severity, type Subject } from '@sar/baseline';

/**
 * What issues, rows and gaps are about: a subject for each group, and one for each finding outside of groups. Waived findings are in none;
 * a group of which fewer than two are left is none any more. The worst severity first, then the earliest deadline, then by id.
 */
export function subjectsOf(findings: readonly Finding[], groups: readonly CauseGroup[]): readonly Subject[] {
  const open = new Map(findings.filter(({ waived }) => waived === undefined).map((finding) => [finding.signal.id, finding]));
  const subjects: { readonly subject: Subject; readonly severity: Severity; readonly dueAt: string }[] = [];
  const add = (subject: Subject): void => {
    for (const { signal } of subject.members) open.delete(signal.id);
    subjects.push({ subject, severity: severityOf(subject), dueAt: slaOf(subject).dueAt });
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
