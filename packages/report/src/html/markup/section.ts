import { html, type Markup, type Piece } from './markup.js';

/** A section of the page, which the contents at its top name. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Behind the title in the contents: how many. */
  readonly count?: string;
  readonly body: Markup;
}

export function sectionMarkup({ id, title, body }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-h">
    <h2 id="${id}-h">${title}</h2>
    ${body}
  </section> `;
}

/** Something folded away behind its name. */
export function folded(name: Piece, body: Markup): Markup {
  return html`<details class="fold">
    <summary>${name}</summary>
    ${body}
  </details>`;
}
