import type { UnknownReason } from '@sar/baseline';

/**
 * What became of a planned write. `mayHaveHappened`: the request broke off, and nothing tells whether it took effect; the
 * journal keeps the entry, and the next run looks. `halted`: not tried, because something halts SAR.
 */
export type WriteResult =
  | { readonly kind: 'applied'; readonly at: Date }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'halted'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly cause: UnknownReason; readonly mayHaveHappened: boolean };

/**
 * The results of a run whose ledger could not be written: what was written stays in the journal, and the next run records it.
 * Undefined when nothing was written, so that there is nothing to tell of.
 */
export function writtenUnrecorded(results: ReadonlyMap<string, WriteResult>, why: string): ReadonlyMap<string, WriteResult> | undefined {
  if (![...results.values()].some(({ kind }) => kind === 'applied')) return undefined;
  const reason = `it was written, and could not be recorded: ${why}; the next run records it`;
  return new Map(
    [...results].map(([path, result]) => [
      path,
      result.kind === 'applied' ? { kind: 'failed', reason, cause: 'failed', mayHaveHappened: true } : result,
    ]),
  );
}
