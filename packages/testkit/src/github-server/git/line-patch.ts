/** How a text file changed: counts of lines, and the change as one hunk of a unified diff. */
export interface LinePatch {
  readonly additions: number;
  readonly deletions: number;
  /** Empty when nothing changed. */
  readonly patch: string;
}

const CONTEXT_LINES = 3;

/** Compares two texts by their common beginning and end; what lies between them is one hunk with three lines of context. */
export function linePatch(before: string, after: string): LinePatch {
  const a = linesOf(before);
  const b = linesOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const removed = a.slice(start, a.length - end);
  const added = b.slice(start, b.length - end);
  if (removed.length === 0 && added.length === 0) return { additions: 0, deletions: 0, patch: '' };
  const leading = a.slice(Math.max(0, start - CONTEXT_LINES), start);
  const trailing = a.slice(a.length - end, a.length - end + CONTEXT_LINES);
  const around = leading.length + trailing.length;
  const range = (count: number): string => `${count === 0 ? 0 : start - leading.length + 1},${count}`;
  const lines = [
    `@@ -${range(removed.length + around)} +${range(added.length + around)} @@`,
    ...leading.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...trailing.map((line) => ` ${line}`),
  ];
  return { additions: added.length, deletions: removed.length, patch: lines.join('\n') };
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}
