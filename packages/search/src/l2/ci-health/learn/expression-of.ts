import { causeParts, type VaryingKind } from '../examine/normalise-cause.js';

/** A signature has at most 500 characters (failure-patterns-document). */
const MAX_EXPRESSION = 500;
/** Lines with fewer letters that stay the same would match too much. */
const MIN_LETTERS = 12;

/** What takes the place of a part that differs from run to run. */
const CAPTURES: Readonly<Record<VaryingKind, string>> = {
  time: String.raw`([\d:.,TZ+-]+(?:[ T][\d:.,Z+-]+)?)`,
  duration: String.raw`(\d+(?:\.\d+)? ?[a-zµ]+)`,
  id: String.raw`([0-9A-Fa-fx-]+)`,
  path: String.raw`([^\s'":,;()\[\]]+)`,
  number: String.raw`(\d+(?:\.\d+)*)`,
};

/**
 * An RE2 expression that matches a line and the lines that differ from it only in numbers, ids, times and temporary paths, which it
 * captures. A long line gives an expression for its beginning.
 *
 * @returns undefined when too little of the line stays the same to recognise it by
 */
export function expressionOf(line: string): string | undefined {
  let expression = String.raw`^\s*`;
  let letters = 0;
  for (const { text, kind } of causeParts(line.replace(/^[\t\n\f\r ]+/, ''))) {
    const next = kind === 'same' ? escaped(text) : CAPTURES[kind];
    if (kind === 'same') letters += text.match(/\p{L}/gu)?.length ?? 0;
    if (expression.length + next.length > MAX_EXPRESSION) {
      // A part that is too long is left out whole when it varies, and cut between two characters when it does not.
      if (kind === 'same') expression += escaped(text.slice(0, Math.floor((MAX_EXPRESSION - expression.length) / 5)));
      break;
    }
    expression += next;
  }
  return letters < MIN_LETTERS ? undefined : expression;
}

/** Takes a text literally; white space as RE2 knows it matches any, and characters that cannot be seen match any one. */
function escaped(text: string): string {
  return text
    .replace(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`)
    .replace(/[\t\n\f\r ]+/g, String.raw`\s+`)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '.');
}
