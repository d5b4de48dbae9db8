import type { Fix, TextEdit } from '@sar/baseline';
import type { LinkPlace } from './broken-target.js';

/** Characters that a destination without pointed brackets cannot have. */
const NEEDS_CARE = /[\s()<>"'%#?\\]/;

/**
 * The edits that replace the path of destinations in a document, where that can be done without a doubt: at each place the destination stands between the
 * marks of a link, as it was read. Undefined otherwise.
 *
 * @param text of the document
 * @param path what the destinations shall be, without fragment
 */
export function linkFix(document: string, text: string, places: readonly LinkPlace[], path: string): Fix | undefined {
  if (NEEDS_CARE.test(path)) return undefined;
  const starts = lineStarts(text);
  const edits = new Map<number, TextEdit>();
  for (const { line, href } of places) {
    const written = href.replace(/[?#].*$/s, '');
    const start = starts[line - 1];
    if (written === '' || NEEDS_CARE.test(written) || start === undefined) return undefined;
    const content = text.slice(start, starts[line] ?? text.length);
    const found = destinationsIn(content, href);
    if (found.length === 0) return undefined;
    for (const at of found) edits.set(start + at, { path: document, start: start + at, end: start + at + written.length, text: path });
  }
  return { title: `Write ${path}`, edits: [...edits.values()] };
}

/** Where a line has the destination between the marks of a link. */
function destinationsIn(line: string, href: string): readonly number[] {
  const found: number[] = [];
  for (let at = line.indexOf(href); at >= 0; at = line.indexOf(href, at + 1)) {
    const isBegun = /(?:\]\(\s*<?|\]:\s*<?|(?:href|src)\s*=\s*["'])$/i.test(line.slice(Math.max(0, at - 40), at));
    if (isBegun && /^(?:[)>"'\s]|$)/.test(line.slice(at + href.length, at + href.length + 1))) found.push(at);
  }
  return found;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
