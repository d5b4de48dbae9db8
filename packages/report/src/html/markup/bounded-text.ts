import { beginningOf } from '../../ci-health/beginning-of.js';

/** Most characters of a text in each kind of place; what is longer ends with `…`. */
const MOST = { line: 300, text: 1_500, cell: 600 } as const;

/** The text, held to what its place on the page bears. */
export function bounded(text: string, place: keyof typeof MOST = 'text'): string {
  return text.length <= MOST[place] ? text : beginningOf(text, MOST[place]);
}
