import { daysBefore } from '../day.js';
import { lookUp, newestMajor, tagOf } from '../known-action.js';
import type { Reference } from '../reference.js';
import type { DriftContext } from '../verdict.js';

/** How far a reference is behind the newest major that was known before the days of grace. */
export interface Behind {
  readonly majors: number;
  readonly newest: number;
  /** A tag of the newest major. */
  readonly tag: string;
  readonly since: string;
  /** What changes for users in the majors between, oldest first: `v6: …`. */
  readonly notes: readonly string[];
}

/** Undefined when the action or the version is not known, or nothing newer was. */
export function majorsBehind({ action, version }: Reference, { asOf, graceDays }: DriftContext): Behind | undefined {
  const entry = lookUp(action)?.entry;
  const current = version?.numbers[0];
  if (entry === undefined || current === undefined) return undefined;
  const newest = newestMajor(entry, daysBefore(asOf, graceDays));
  if (newest === undefined || newest.major <= current) return undefined;
  const notes = (entry.notes ?? []).filter(({ major }) => major > current && major <= newest.major);
  return {
    majors: newest.major - current,
    newest: newest.major,
    tag: tagOf(entry, [newest.major, 0, 0]),
    since: newest.since,
    notes: notes.map(({ major, text }) => `v${major}: ${text}`),
  };
}

/** `1 major behind v7`, `3 majors behind v7`. */
export function behindInWords({ majors, newest }: Behind): string {
  return `${majors} major${majors === 1 ? '' : 's'} behind v${newest}`;
}

/** ` Mind on the way: v6: …; v7: ….`, or nothing when no change is known. */
export function mindNotes(notes: readonly string[]): string {
  return notes.length === 0 ? '' : ` Mind on the way: ${notes.join('; ')}.`;
}
