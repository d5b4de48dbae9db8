import { bounded } from './bounded-text.js';
import { html, joined, type Markup } from './markup.js';

/** A text in which pairs of backticks mark code, as code is shown; a backtick without a partner stays as it is. */
export function prose(text: string): Markup {
  const parts = bounded(text).split('`');
  const isPaired = parts.length % 2 === 1;
  return joined(
    parts.map((part, index) => {
      if (index % 2 === 0) return html`${part}`;
      return isPaired || index < parts.length - 1 ? html`<code>${part}</code>` : html`${`\`${part}`}`;
    }),
  );
}
