/** Controls, line separators, bidirectional marks: what could forge a line or turn the direction of text. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const LONGEST_LINE = 1000;
/** Longest block, in UTF-16 units: three of them, and what people wrote, are in a body that GitHub takes. */
const LONGEST_BLOCK = 15_000;

/**
 * Untrusted lines as a block of code in Markdown of about 15,000 characters: nothing in it is a link, a mention, HTML or the end of the block.
 *
 * @param most most lines that are shown; how many more there are is said
 */
export function fencedText(lines: readonly string[], most: number): string {
  const shown: string[] = [];
  let length = 0;
  for (const line of lines.slice(0, most).map(plainLine)) {
    length += line.length;
    if (length > LONGEST_BLOCK) break;
    shown.push(line);
  }
  if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more`);
  const runs = shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${fence}text`, ...shown, fence].join('\n');
}

/** The beginning of a text, with a mark where it is cut; halves of characters become U+FFFD. */
export function cutText(text: string, most: number): string {
  return (text.length > most ? `${text.slice(0, most - 1)}…` : text).replace(/\p{Surrogate}/gu, '\ufffd');
}

/** One line of at most 1,000 characters, with what cannot be seen as `\u....`. */
export function plainLine(text: string): string {
  return cutText(text, LONGEST_LINE).replace(INVISIBLE, (char) =>
    char === '\t' ? '  ' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
