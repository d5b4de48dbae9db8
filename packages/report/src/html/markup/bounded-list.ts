import { groupedNumber } from '../../findings/count-words.js';
import { html, type Markup } from './markup.js';

/** The first `most` items, and what says how many more there are: nothing when all are there. */
export function boundedList<Item>(
  items: readonly Item[],
  most: number,
  noun: string,
): { readonly shown: readonly Item[]; readonly rest: Markup | undefined } {
  const more = items.length - most;
  return {
    shown: items.slice(0, most),
    rest: more <= 0 ? undefined : html`<p class="more">${groupedNumber(more)} more ${noun} not shown here.</p>`,
  };
}
