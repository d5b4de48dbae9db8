import { UserError, type Subject } from '@sar/baseline';

/**
 * The subjects that are asked for, and the ids that nothing has.
 *
 * @throws UserError for the beginning of an id that several causes have: which one is meant cannot be told
 */
export function onlyThese(
  subjects: readonly Subject[],
  only: readonly string[],
): { readonly chosen: readonly Subject[]; readonly missing: readonly string[] } {
  if (only.length === 0) return { chosen: subjects, missing: [] };
  const begins = (subject: Subject, id: string) =>
    subject.id.startsWith(id) || subject.members.some(({ signal }) => signal.id.startsWith(id));
  const found = only.map((id) => ({ id, meant: subjects.filter((subject) => begins(subject, id)) }));
  const vague = found.find(({ id, meant }) => meant.length > 1 && id.length < WHOLE);
  if (vague !== undefined)
    throw new UserError(
      `${vague.id} is the beginning of the ids of ${vague.meant.length} causes; give more digits of the one that is meant`,
    );
  const chosen = new Set(found.flatMap(({ meant }) => meant));
  return {
    chosen: subjects.filter((subject) => chosen.has(subject)),
    missing: found.flatMap(({ id, meant }) => (meant.length === 0 ? [id] : [])),
  };
}

/** Digits of a whole id. */
const WHOLE = 16;
