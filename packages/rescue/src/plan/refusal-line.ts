import type { LedgerEntry } from '@sar/baseline';

/** Before and after of an intent that was refused without a write: nothing was looked at, and nothing is left. */
export const REFUSAL = { before: null, after: null } as const;

/**
 * True for the line of an intent that was refused as it stood. An interrupted write that met another value is refused too; its line
 * has what was there before and after, which differ.
 */
export function isRefusalLine({ outcome, before, after }: LedgerEntry): boolean {
  return outcome === 'refused' && before === REFUSAL.before && after === REFUSAL.after;
}
