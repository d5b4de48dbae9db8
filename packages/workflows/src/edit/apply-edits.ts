import type { TextEdit } from '@sar/baseline';

/**
 * The text with all edits of one file applied; insertions at the same place keep their given order. Undefined when two edits overlap, when
 * an insertion stands inside what another edit replaces, or when an edit lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < at || end < start || end > text.length) return undefined;
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
