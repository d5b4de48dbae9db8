import { markdownCode, markdownText } from '../safety/markdown-safe.js';
import { cutText, cutTextStart } from './cut-text.js';

/** Untrusted text for a paragraph, with what stands in backticks in code type, cut to about so many characters: at most twice as many stand there, escapes and all. */
export function safeText(text: string, most: number): string {
  return cutSafe(text, most, cutText, prose);
}

/** The same in code type. */
export function safeCode(text: string, most: number): string {
  return cutSafe(text, most, cutText, markdownCode);
}

/** The same, cut at the beginning: of a path the end says more. */
export function safeCodeEnd(text: string, most: number): string {
  return cutSafe(text, most, cutTextStart, markdownCode);
}

/** Each piece is safe by itself: no syntax is left that could reach from one to another. */
function prose(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((piece, at) => (at % 2 === 1 ? markdownCode(piece.slice(1, -1)) : spaced(piece)))
    .join('');
}

/** Text between two pieces of code keeps its blanks. */
function spaced(text: string): string {
  const [, before = '', after = ''] = /^( ?).*?( ?)$/s.exec(text) ?? [];
  const safe = markdownText(text);
  return safe === '' ? before : `${before}${safe}${after}`;
}

/** One character can become ten when it is escaped; a text of such is cut shorter. */
function cutSafe(text: string, most: number, cut: (text: string, most: number) => string, escape: (text: string) => string): string {
  for (let length = most; ; length = Math.floor(length / 2)) {
    const safe = escape(cut(text, length));
    if (safe.length <= 2 * most || length < 4) return safe;
  }
}
