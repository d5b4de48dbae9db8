import { terminalSafe } from '../safety/terminal-safe.js';
import { wrapWords } from '../terminal/display-width.js';

const INDENT = '  ';
/** A reason is not wrapped to lines shorter than this. */
const LEAST_COLUMNS = 40;

/**
 * Why entries are unknown, each reason once and whole, since it names the permission that would help. Safe for a terminal.
 *
 * @param columns width of the terminal; undefined wraps nothing
 */
export function unknownReasonLines(
  items: readonly { readonly status: string; readonly note: string }[],
  columns: number | undefined,
): readonly string[] {
  const reasons = new Set(items.filter(({ status, note }) => status === 'unknown' && note !== '').map(({ note }) => terminalSafe(note)));
  return [...reasons].flatMap((reason) => {
    const text = `unknown: ${reason}`;
    const lines = columns === undefined ? [text] : wrapWords(text, Math.max(LEAST_COLUMNS, columns) - 2 * INDENT.length);
    return lines.map((line, index) => `${index === 0 ? INDENT : INDENT + INDENT}${line}`);
  });
}
