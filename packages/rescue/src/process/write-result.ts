import type { UnknownReason } from '@sar/baseline';

/**
 * What became of a planned write. `mayHaveHappened`: the request broke off, and nothing tells whether it took effect; the
 * journal keeps the entry, and the next run looks.
 */
export type WriteResult =
  | { readonly kind: 'applied'; readonly at: Date }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly cause: UnknownReason; readonly mayHaveHappened: boolean };
