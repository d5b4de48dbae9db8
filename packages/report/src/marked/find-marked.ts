import { nearestWord, quoteUntrusted, UserError } from '@sar/baseline';
import { textLines, type TextLine } from '../variables/markdown-lines.js';
import { beginMarker, endMarker, MARKED_SECTIONS, type MarkedSection } from './marked-section.js';

/** A section of a document, with the lines of its two markers. */
export interface MarkedPlace {
  readonly section: MarkedSection;
  readonly begin: TextLine;
  readonly end: TextLine;
}

/** A line that is a marker of the gaps or the score, known or not. Other comments of SAR, such as those of the variables, are no concern here. */
const MARKER = /^<!--\s*(sar:(?:gaps|score)\b[^>]*)-->$/;

/**
 * The sections of a Markdown document that SAR writes, in the order of the text. A marker is a line of its own; in code blocks markers are
 * examples and do not count.
 *
 * @param path of the document, for messages
 * @throws UserError with the line of a marker that is unknown, has no end or no beginning, stands twice, or stands within another section
 */
export function findMarked(markdown: string, path: string): readonly MarkedPlace[] {
  const places: MarkedPlace[] = [];
  let open: { readonly section: MarkedSection; readonly begin: TextLine } | undefined;
  for (const line of textLines(markdown)) {
    const name = line.inCode ? undefined : MARKER.exec(line.text.trim())?.[1]?.trim();
    if (name === undefined) continue;
    const { section, isEnd } = knownName(name, line, path);
    if (isEnd) {
      if (open?.section !== section) throw markerError(path, line, `${endMarker(section)} has no ${beginMarker(section)} before it`);
      places.push({ ...open, end: line });
      open = undefined;
      continue;
    }
    if (open !== undefined) throw notClosed(path, open.section, open.begin);
    const first = places.find((place) => place.section === section);
    if (first !== undefined) {
      throw markerError(path, line, `${beginMarker(section)} is there twice, first in line ${first.begin.line}: remove one of the two`);
    }
    open = { section, begin: line };
  }
  if (open !== undefined) throw notClosed(path, open.section, open.begin);
  return places;
}

function knownName(name: string, line: TextLine, path: string): { readonly section: MarkedSection; readonly isEnd: boolean } {
  const isEnd = name.endsWith(':end');
  const word = isEnd ? name.slice(0, -':end'.length) : name;
  const section = MARKED_SECTIONS.find((known) => known === word);
  if (section !== undefined) return { section, isEnd };
  const near = nearestWord(word, MARKED_SECTIONS);
  const remedy = near === undefined ? `known are ${MARKED_SECTIONS.join(', ')}` : `did you mean ${near}?`;
  throw markerError(path, line, `there is no section ${quoteUntrusted(word)}; ${remedy}`);
}

function notClosed(path: string, section: MarkedSection, begin: TextLine): UserError {
  return markerError(path, begin, `${beginMarker(section)} is not closed: add the line ${endMarker(section)} behind it`);
}

function markerError(path: string, { line }: TextLine, message: string): UserError {
  return new UserError(`${path}:${line}: ${message}`, { places: [{ file: path, line }] });
}
