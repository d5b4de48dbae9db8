import type { SearchedSubjects } from './search-subjects.js';

type Unknown = SearchedSubjects['unknown'][number];

/** Sentences about what is not known, of one search. */
const MAX_NOTES = 10;

/**
 * What is not known: what sensors said nothing, those with the same reason together, and what others could not judge. Of a search for
 * everything only what is news is told: not what has nothing to read here, nor single places.
 *
 * @param areAsked whether the sensors were asked for: by a playbook that was named, or by findings
 */
export function unknownNotes({ unknown, unjudged }: Pick<SearchedSubjects, 'unknown' | 'unjudged'>, areAsked: boolean): readonly string[] {
  const told = areAsked ? unknown : unknown.filter(({ reason }) => reason !== 'not-configured');
  const notes = [
    ...sameReason(told, areAsked).map(silentNote),
    ...(areAsked ? unjudged : []).map(
      ({ sensor, count, reason }) => `${sensor} could not judge ${count === 1 ? 'one place' : `${count} places`}: ${reason}.`,
    ),
  ];
  const left = notes.length - MAX_NOTES;
  return left <= 0
    ? notes
    : [...notes.slice(0, MAX_NOTES), `${left} more of what is not known ${left === 1 ? 'is' : 'are'} left out here.`];
}

/** Sensors without an answer, by their reason; in a search for everything, one that lacks a token is as good as the other. */
function sameReason(unknown: readonly Unknown[], areAsked: boolean): readonly (readonly Unknown[])[] {
  const keyOf = ({ reason, detail }: Unknown) => (reason === 'no-token' && !areAsked ? reason : `${reason} ${detail}`);
  return [...new Set(unknown.map(keyOf))].map((key) => unknown.filter((each) => keyOf(each) === key));
}

function silentNote(unknown: readonly Unknown[]): string {
  const [first] = unknown.toSorted((a, b) => a.detail.length - b.detail.length);
  const [last = '', ...others] = unknown.map(({ sensor }) => sensor).reverse();
  const names = others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
  if (unknown.every(({ detail }) => detail === first?.detail)) return `Nothing is known of ${names}: ${first?.detail ?? ''}.`;
  return `Nothing is known of ${names}: they lack a token (${first?.sensor ?? ''}: ${first?.detail ?? ''}).`;
}
