import type { CoverageGap } from '@sar/baseline';

/** Gaps that one step closes. Text is not safe yet. */
export interface GapGroup {
  /** Undefined where there is no step that SAR could name. */
  readonly next: string | undefined;
  readonly lines: readonly string[];
}

/** The gaps by the step that closes them, in the order of the first of each. Sensors of one layer are one line. */
export function gapGroups(gaps: readonly CoverageGap[]): readonly GapGroup[] {
  const byNext = new Map<string | undefined, CoverageGap[]>();
  for (const gap of gaps) {
    const group = byNext.get(gap.next);
    if (group === undefined) byNext.set(gap.next, [gap]);
    else group.push(gap);
  }
  return [...byNext].map(([next, of]) => ({ next, lines: linesOf(of) }));
}

function linesOf(gaps: readonly CoverageGap[]): readonly string[] {
  const lines = new Map<string, { readonly words: string; readonly subjects: string[] }>();
  for (const { kind, weight, layer, subject, words } of gaps) {
    const key = kind === 'sensor-unwatched' ? `${weight} ${layer ?? ''}` : words;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { words: words, subjects: [subject] });
    else if (kind === 'sensor-unwatched') line.subjects.push(subject);
  }
  // The first of the merged sensors stands at the end of the words.
  return [...lines.values()].map(({ words, subjects: [, ...others] }) => [words, ...others].join(', '));
}
