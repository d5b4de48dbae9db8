import type { PlaceLink } from '../../markdown/markdown-options.js';
import { beginningOf } from '../../ci-health/beginning-of.js';
import { placeWords } from '../../findings/place-words.js';
import { safeAddress } from './address.js';
import { html, type Markup } from './markup.js';

const MAX_PATH = 400;

/** A path with its line, linked where it can be seen. */
export function placeMarkup(place: { readonly path: string; readonly line?: number }, placeLink: PlaceLink | undefined): Markup {
  const { path, line } = place;
  const words = html`<code>${beginningOf(path, MAX_PATH)}${line === undefined ? '' : `:${line}`}</code>`;
  return linked(words, placeLink?.(place));
}

/** The words as a link, where the address is one that a page may lead to; the words alone otherwise. */
export function linked(words: Markup, url: string | undefined): Markup {
  const address = safeAddress(url);
  return address === undefined ? words : html`<a href="${address}" rel="noopener noreferrer nofollow">${words}</a>`;
}

/** The path with its line in plain words, bounded. */
export function placeText(place: { readonly path: string; readonly line?: number }): string {
  return beginningOf(placeWords(place), MAX_PATH);
}
