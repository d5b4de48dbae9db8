import { visibleText } from '../../safety/visible-text.js';
import { Address } from './address.js';

/** Finished HTML. Made by `html` and `ownMarkup` alone. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: finished HTML, text that is escaped, or nothing. */
export type Piece = Markup | Address | string | number | undefined | false | readonly (Markup | undefined | false)[];

/** Where a value stands: as the address of a link, or as text, be it of an element or of a quoted attribute. */
type Context = 'address' | 'text';

interface Template {
  readonly literals: readonly string[];
  readonly contexts: readonly Context[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

/**
 * HTML from a template. Strings are escaped for text and for attributes in double quotes alike; attributes without quotes are refused,
 * and so is everything but an `Address` where a link leads to. Throws on a template that breaks these rules, whatever the values are.
 * Lines of the template are joined by a newline alone: its indentation is for readers of the code.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  let template = templates.get(strings);
  if (template === undefined) {
    const literals = strings.map((literal) => literal.replace(/\s*\n\s*/g, '\n'));
    template = { literals, contexts: literals.slice(0, -1).map(contextAfter) };
    templates.set(strings, template);
  }
  const { literals, contexts } = template;
  let text = literals[0] ?? '';
  for (let index = 0; index < values.length; index++)
    text += written(values[index], contexts[index] ?? 'text') + (literals[index + 1] ?? '');
  return new Markup(text);
}

/** Text of SAR's own that is HTML or CSS already. Never for text of a repository. */
export function ownMarkup(text: string): Markup {
  return new Markup(text);
}

/** Pieces one after another. */
export function joined(pieces: readonly (Markup | undefined | false)[], between = ''): Markup {
  return new Markup(pieces.flatMap((piece) => (piece instanceof Markup ? [piece.text] : [])).join(between));
}

function contextAfter(before: string): Context {
  if (/=\s*'?$/.test(before)) throw new Error(`a value without double quotes after ${before.slice(-40)}`);
  return /\b(?:href|src|action|formaction|data)\s*=\s*"$/i.test(before) ? 'address' : 'text';
}

function written(value: Piece, context: Context): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Address) {
    if (context !== 'address') throw new Error('an address stands only where a link leads to');
    return escaped(value.url);
  }
  if (context === 'address') throw new Error('a link leads only to an address');
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escaped(value);
  return typeof value === 'number' ? String(value) : joined(value).text;
}

const PLAIN = /^[\w .,:;/()+=#@-]*$/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute, on one line, with everything invisible written out. */
function escaped(text: string): string {
  return PLAIN.test(text) ? text : visibleText(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}
