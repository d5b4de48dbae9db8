import type { HaltRefusal, UnknownReason } from '@sar/baseline';

/**
 * What became of a planned write. `mayHaveHappened`: the request broke off, and nothing tells whether it took effect; the
 * journal keeps the entry, and the next run looks. `halted`: not tried, because something halts SAR.
 */
export type WriteResult =
  | { readonly kind: 'applied'; readonly at: Date }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'halted'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly cause: UnknownReason; readonly mayHaveHappened: boolean };

/** The result of a write that the guard refused: a halt is a decision that it waits for, one that cannot be read is a failure. */
export function stoppedWrite({ reason, cause }: HaltRefusal): WriteResult {
  return cause === undefined ? { kind: 'halted', reason } : { kind: 'failed', reason, cause, mayHaveHappened: false };
}

/**
 * The results of a run whose ledger could not be written: what was written stays in the journal, and the next run records it.
 * Undefined when nothing was written, so that there is nothing to tell of.
 */
export function writtenUnrecorded(results: ReadonlyMap<string, WriteResult>, why: string): ReadonlyMap<string, WriteResult> | undefined {
  if (![...results.values()].some(({ kind }) => kind === 'applied')) return undefined;
  const reason = unrecordedWords(why);
  return new Map(
    [...results].map(([path, result]) => [
      path,
      result.kind === 'applied' ? { kind: 'failed', reason, cause: 'failed', mayHaveHappened: true } : result,
    ]),
  );
}

/** That a write was made and is not in the ledger yet. */
export function unrecordedWords(why: string): string {
  return `it was written, and could not be recorded: ${why}; the next run records it`;
}
