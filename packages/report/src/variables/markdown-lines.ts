/** A line of a Markdown text: its place (UTF-16 offsets, without the line's end; `line` is 1-based) and whether it is code. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** In a fenced code block, or its fence. */
  readonly inCode: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** The lines of a Markdown text, with fenced code blocks told apart: https://github.github.com/gfm/#fenced-code-blocks */
export function textLines(markdown: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let fence: string | undefined;
  let start = 0;
  while (start <= markdown.length) {
    const newline = markdown.indexOf('\n', start);
    const stop = newline === -1 ? markdown.length : newline;
    const end = stop > start && markdown[stop - 1] === '\r' ? stop - 1 : stop;
    const text = markdown.slice(start, end);
    const [, marks, after = ''] = FENCE.exec(text) ?? [];
    const wasInCode = fence !== undefined;
    if (marks !== undefined) {
      if (fence === undefined) {
        if (!(marks.startsWith('`') && after.includes('`'))) fence = marks;
      } else if (marks.startsWith(fence) && after.trim() === '') fence = undefined;
    }
    lines.push({ text, line: lines.length + 1, start, end, inCode: wasInCode || fence !== undefined });
    if (newline === -1) break;
    start = newline + 1;
  }
  return lines;
}
