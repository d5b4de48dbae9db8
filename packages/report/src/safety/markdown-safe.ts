import { visibleText } from './visible-text.js';

/** Characters that mean something inside a line of GitHub's Markdown (`$` begins a formula, `|` ends a cell). */
const INLINE_SYNTAX = /[\\`*_~[\]<>|&$]/g;
/** What makes a line a heading, a quotation, a list or a rule. */
const BLOCK_START = /^([-+=#]|\d+(?=[.)]))/;
/** A zero-width space, written out: GitHub links mentions, issue numbers and addresses after Markdown, so a backslash does not stop it. */
const APART = '&#8203;';

/**
 * Text of a repository for a paragraph or a table cell of GitHub's Markdown: shown as it is, on one line. It makes no markup,
 * no HTML, no link, no cell border, mentions nobody (`@name`) and refers to no issue (`#1`, `GH-1`).
 */
export function markdownText(text: string): string {
  return visibleText(text)
    .trim()
    .replace(INLINE_SYNTAX, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`))
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${APART}`)
    .replace(/(?<!&)#(?=\d)/g, `#${APART}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${APART}`)
    .replace(/:(?=\/\/)/g, `:${APART}`)
    .replace(/\b(www)\./gi, `$1${APART}.`)
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}${APART}` : `\\${start}`));
}

/** Text that a code span in backticks shows unchanged, inside a table cell too. */
const PLAIN_CODE = /^(?! )(?!.* $)(?!.*##\[)[^`|\\]+$/u;

/**
 * Text of a repository in code type, for a paragraph or a table cell: a code span in backticks where that shows it
 * unchanged, else `<code>` with every special character as an entity. Empty text gives empty text.
 */
export function markdownCode(text: string): string {
  const visible = visibleText(text);
  if (visible === '') return '';
  if (PLAIN_CODE.test(visible)) return `\`${visible}\``;
  const entities = visible.replace(/[^\p{L}\p{N} ./,;=+()-]/gu, (char) => `&#${char.codePointAt(0) ?? 0xfffd};`);
  return `<code>${entities}</code>`;
}

/**
 * A link. `label` is Markdown that is already safe. An address that is neither `http(s)` nor relative is dropped and the
 * label stands alone.
 */
export function markdownLink(label: string, url: string | undefined): string {
  if (url === undefined || label === '') return label;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^https?:\/\//i.test(url)) return label;
  const encoded = url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, (char) => encodeByte(char));
  return `[${label}](${encoded})`;
}

function encodeByte(char: string): string {
  return [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
