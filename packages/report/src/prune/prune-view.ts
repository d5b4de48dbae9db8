import type { CacheRemovalEntry, PruneDocument, RunRemovalEntry } from '@sar/baseline';
import { groupedNumber } from '../findings/count-words.js';
import { PRUNE_OUTCOME_WORDS, PRUNE_REASON_WORDS } from './prune-words.js';
import { sizeWords } from './size-words.js';

/** Of a branch its name is shown alone. */
const BRANCH = /^refs\/heads\//;

/** A cell. `code` is a name of the repository, which Markdown shows in code type. All text may be hostile. */
export interface PruneCell {
  readonly text: string;
  readonly isCode?: boolean;
}

/** The removals as rows, whichever kind they are of; a title that begins with `#` is a column of numbers. */
export interface PruneRows {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly PruneCell[])[];
}

/** What goes by reason: how many, and of entries how much, the most first. */
export function reasonRows(document: PruneDocument): PruneRows {
  const sums = new Map<string, { count: number; bytes: number }>();
  for (const removal of document.removals) {
    const sum = sums.get(removal.reason) ?? { count: 0, bytes: 0 };
    sum.count += 1;
    if ('bytes' in removal) sum.bytes += removal.bytes;
    sums.set(removal.reason, sum);
  }
  const hasSize = document.what === 'caches';
  const sorted = [...sums].sort(([, a], [, b]) => b.bytes - a.bytes || b.count - a.count);
  return {
    titles: ['Reason', '#Count', ...(hasSize ? ['#Size'] : [])],
    rows: sorted.map(([reason, { count, bytes }]) => [
      { text: PRUNE_REASON_WORDS[reason as keyof typeof PRUNE_REASON_WORDS] },
      { text: groupedNumber(count) },
      ...(hasSize ? [{ text: sizeWords(bytes) }] : []),
    ]),
  };
}

/** One row for each removal, in their order. */
export function removalRows(document: PruneDocument): PruneRows {
  const hasDetails = document.removals.some(({ detail }) => detail !== undefined);
  const { titles, rows } =
    document.what === 'caches'
      ? { titles: ['#Size', 'Last read', 'Ref', 'Key'], rows: document.removals.map(cacheCells) }
      : { titles: ['Began', 'Result', 'Branch', '#Number', 'Workflow'], rows: document.removals.map(runCells) };
  return {
    titles: ['Outcome', 'Reason', ...titles, ...(hasDetails ? ['Why'] : [])],
    rows: document.removals.map(({ outcome, reason, detail = '' }, index) => [
      { text: PRUNE_OUTCOME_WORDS[outcome] },
      { text: PRUNE_REASON_WORDS[reason] },
      ...(rows[index] ?? []),
      ...(hasDetails ? [{ text: detail }] : []),
    ]),
  };
}

function cacheCells({ bytes, accessedAt, ref, key }: CacheRemovalEntry): readonly PruneCell[] {
  return [
    { text: sizeWords(bytes) },
    { text: day(accessedAt) },
    { text: ref.replace(BRANCH, ''), isCode: true },
    { text: key, isCode: true },
  ];
}

function runCells({ startedAt, conclusion = '-', branch, number, workflow, name }: RunRemovalEntry): readonly PruneCell[] {
  return [
    { text: day(startedAt) },
    { text: conclusion },
    branch === undefined ? { text: '-' } : { text: branch, isCode: true },
    { text: String(number) },
    workflow === '' ? { text: name } : { text: workflow, isCode: true },
  ];
}

function day(time: string): string {
  return time.slice(0, 10);
}
