import type { SearchedSubjects } from './search-subjects.js';

/** Sensors without an answer that are named, of a search for everything. */
const MAX_UNKNOWN = 10;

/**
 * What is not known, a sentence each: sensors that said nothing, and what others could not judge. Of a search for everything only what is news is
 * told: not what has nothing to read here, nor single places.
 *
 * @param areAsked whether the sensors were asked for: by a playbook that was named, or by findings
 */
export function unknownNotes({ unknown, unjudged }: Pick<SearchedSubjects, 'unknown' | 'unjudged'>, areAsked: boolean): readonly string[] {
  const told = areAsked ? unknown : unknown.filter(({ reason }) => reason !== 'not-configured');
  const notes = [
    ...told.map(({ sensor, detail }) => `Nothing is known of ${sensor}: ${detail}.`),
    ...(areAsked ? unjudged : []).map(
      ({ sensor, count, reason }) => `${sensor} could not judge ${count === 1 ? 'one place' : `${count} places`}: ${reason}.`,
    ),
  ];
  const left = notes.length - MAX_UNKNOWN;
  return left <= 0 ? notes : [...notes.slice(0, MAX_UNKNOWN), `Nothing is known of ${left} more.`];
}
