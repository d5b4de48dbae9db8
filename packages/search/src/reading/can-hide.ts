import type { UnknownReason } from '@sar/baseline';

/** What passes: the next run may read it. */
const PASSING: ReadonlySet<UnknownReason> = new Set<UnknownReason>(['rate-limited', 'unreachable', 'failed']);

/**
 * Whether a list of GitHub's that was not read this time holds findings that runs like this one see. What is switched off holds none, and what the token
 * may not read told this job nothing before: with reports alone their findings would never be called gone.
 */
export function canHide({ reason }: { readonly reason: UnknownReason }): boolean {
  return PASSING.has(reason);
}
