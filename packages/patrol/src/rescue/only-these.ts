import type { Subject } from '@sar/baseline';

/** The subjects that are asked for, and the ids that nothing has. */
export function onlyThese(
  subjects: readonly Subject[],
  only: readonly string[],
): { readonly chosen: readonly Subject[]; readonly missing: readonly string[] } {
  if (only.length === 0) return { chosen: subjects, missing: [] };
  const begins = (subject: Subject, id: string) =>
    subject.id.startsWith(id) || subject.members.some(({ signal }) => signal.id.startsWith(id));
  return {
    chosen: subjects.filter((subject) => only.some((id) => begins(subject, id))),
    missing: only.filter((id) => !subjects.some((subject) => begins(subject, id))),
  };
}
