/** Letters and signs that take two columns: East Asian scripts, full-width forms, and what is shown as a picture. */
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{EPres}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|^.\ufe0f/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Made when a text needs it: making it takes longer than most reports. */
let graphemes: Intl.Segmenter | undefined;

/** Columns that a terminal needs for text without control characters. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const grapheme of splitGraphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/** The text with blanks up to `width` columns; longer text stays. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text, or its beginning and `…`, in at most `width` columns. */
export function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1
    ? ''
    : `${take(splitGraphemes(text), width - 1)
        .join('')
        .trimEnd()}…`;
}

/** The text, or `…` and its end, in at most `width` columns: for paths, where the end tells most. */
export function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1
    ? ''
    : `…${take(splitGraphemes(text).reverse(), width - 1)
        .reverse()
        .join('')}`;
}

/**
 * The text in lines of at most `width` columns, broken at blanks; a longer word (an address, a command) has a line of its own
 * and stays whole. At least one line.
 */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** The segmenter takes quadratic time, so that it gets a long text in pieces: a grapheme at a joint may count as two. */
const PIECE = 500;

function splitGraphemes(text: string): string[] {
  const parts: string[] = [];
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (let at = 0; at < text.length;) {
    const end = at + PIECE + (isSurrogatePair(text, at + PIECE) ? 1 : 0);
    for (const { segment } of graphemes.segment(text.slice(at, end))) parts.push(segment);
    at = end;
  }
  return parts;
}

/** Whether the unit before `at` and that at it are one character. */
function isSurrogatePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function take(parts: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += graphemeWidth(part);
    if (used > width) break;
    taken.push(part);
  }
  return taken;
}

function graphemeWidth(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return /^\p{M}+$/u.test(grapheme) ? 0 : 1;
}
