/** A stretch of Markdown that may be cut between its rows. Every part ends with a newline; `foot` closes what `head` opened. */
export interface MarkdownSection {
  readonly head: string;
  readonly rows: readonly string[];
  readonly foot: string;
}

/**
 * The sections one after another, in at most `limitBytes` bytes of UTF-8, with one newline at the end. Too long a text ends
 * after the last row that fits, with what the section opened closed and `notice(rows left out)` as its last lines. A limit
 * below the notice's own size gives an empty text.
 */
export function boundedMarkdown(sections: readonly MarkdownSection[], limitBytes: number, notice: (rowsLeft: number) => string): string {
  const whole = `${sections
    .map(({ head, rows, foot }) => head + rows.join('') + foot)
    .join('')
    .trimEnd()}\n`;
  if (byteLength(whole) <= limitBytes) return whole;

  const allRows = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  let room = limitBytes - byteLength(notice(allRows));
  if (room < 0) return '';
  let text = '';
  let written = 0;
  for (const { head, rows, foot } of sections) {
    const frame = byteLength(head) + byteLength(foot);
    const fitting = frame > room ? 0 : rowsThatFit(rows, room - frame);
    if (frame > room || (fitting === 0 && rows.length > 0)) break;
    text += head + rows.slice(0, fitting).join('') + foot;
    written += fitting;
    room -= frame + byteLength(rows.slice(0, fitting).join(''));
    if (fitting < rows.length) break;
  }
  return text + notice(allRows - written);
}

function rowsThatFit(rows: readonly string[], room: number): number {
  let used = 0;
  const tooMuch = rows.findIndex((row) => {
    used += byteLength(row);
    return used > room;
  });
  return tooMuch === -1 ? rows.length : tooMuch;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
