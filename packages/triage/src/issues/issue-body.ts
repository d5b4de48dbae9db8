/** Below this line SAR changes nothing: what people write there stays. */
export const END_LINE = '<!-- sar:end -->';

const STATUS_LINE = '<!-- sar:status -->';

/** GitHub takes 65,536 characters, each code point counted as one; SAR's own part stays below so many UTF-16 units, marker and all. */
const MOST_OWN = 60_000;
const MOST = 65_000;

/** Room for a text behind its marker, so that what people added below still fits. */
export function roomFor(marker: string, tail: string): number {
  return Math.max(1000, Math.min(MOST_OWN, MOST - [...tail].length) - marker.length - 200);
}

/** A body: the marker, a word on the state where there is one, SAR's text, and what people added. */
export function issueBody(marker: string, text: string, tail: string, status?: string): string {
  const state = status === undefined ? '' : `${STATUS_LINE}\n${status}\n\n`;
  const body = `${marker}\n\n${state}${text.trimEnd()}\n\n${END_LINE}\n`;
  return tail === '' ? body : firstPart(`${body}${tail}\n`, MOST);
}

/** So many characters from the beginning, none of them cut in two. */
export function firstPart(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join('');
}

/** What people added below SAR's text; empty where the line that parts it is not there. */
export function tailOf(body: string): string {
  const [, ...rest] = linesOf(body).join('\n').split(`\n${END_LINE}\n`);
  return rest.join(`\n${END_LINE}\n`).trim();
}

/** SAR's own text in a body: without marker, word on the state and what people added. */
export function textOf(body: string): string {
  const [own = ''] = `${linesOf(body).join('\n')}\n`.split(`\n${END_LINE}\n`);
  const lines = own.split('\n');
  if (/^<!-- sar:(?:finding|dashboard) /.test(lines[0] ?? '')) lines.shift();
  const status = lines.indexOf(STATUS_LINE);
  if (status >= 0) lines.splice(status, 2);
  return lines.join('\n').trim();
}

/** Whether two bodies are the same but for line endings and blanks at the ends of lines, which editors change. */
export function isSameBody(a: string, b: string): boolean {
  return linesOf(a).join('\n').trim() === linesOf(b).join('\n').trim();
}

function linesOf(body: string): readonly string[] {
  return body.split(/\r\n|\n|\r/).map((line) => line.trimEnd());
}
