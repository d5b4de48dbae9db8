/** What a terminal reads as a colour or a movement of its cursor: ECMA-48, 5.4. */
const CONTROL_SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]/g;

/** Longest line that is kept, in UTF-16 units. */
const MAX_LINE = 400;

/**
 * The last lines of an output, fit to be read: without colours, of a line that a program wrote over again and again what stood there last,
 * and long lines cut with a mark. The text stays untrusted.
 */
export function lastLines(output: string, most: number): string {
  const lines = output.replace(CONTROL_SEQUENCES, '').trimEnd().split('\n');
  return lines
    .slice(-most)
    .map((line) => cutText(lastWritten(line), MAX_LINE))
    .join('\n');
}

/** What stands on a line that was written over. */
function lastWritten(line: string): string {
  const text = line.replace(/\r+$/, '');
  return text.slice(text.lastIndexOf('\r') + 1);
}

/** A text of at most so many UTF-16 units, with a mark where it was cut. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const isSplit = /[\ud800-\udbff]/.test(text[most - 2] ?? '');
  return `${text.slice(0, most - (isSplit ? 2 : 1))}…`;
}

/** `3 files`, `1 file`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
