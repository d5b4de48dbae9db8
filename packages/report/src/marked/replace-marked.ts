import { findMarked } from './find-marked.js';
import type { MarkedSection } from './marked-section.js';

/**
 * The document with what stands between the markers of each section replaced by its text, an empty line before and after it. Sections
 * that are not given stay, as does everything outside of the markers, byte by byte; the ends of lines are those of the document. The same
 * texts give the same document again.
 *
 * @param texts safe Markdown without markers of its own outside of code blocks; sections that the document does not have are passed over
 * @param path of the document, for messages
 * @throws UserError as `findMarked` does
 */
export function replaceMarked(markdown: string, texts: ReadonlyMap<MarkedSection, string>, path: string): string {
  let result = '';
  let copied = 0;
  for (const { section, begin, end } of findMarked(markdown, path)) {
    const text = texts.get(section);
    if (text === undefined) continue;
    const eol = markdown.startsWith('\r\n', begin.end) ? '\r\n' : '\n';
    const lines = text.trimEnd() === '' ? [''] : ['', ...text.trimEnd().split(/\r?\n/), ''];
    result += `${markdown.slice(copied, begin.end)}${eol}${lines.map((line) => line + eol).join('')}`;
    copied = end.start;
  }
  return result + markdown.slice(copied);
}
