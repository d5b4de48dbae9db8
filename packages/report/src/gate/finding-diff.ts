import type { Finding, Reading } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';

/** Findings of two states of a repository. */
export interface FindingDiff {
  /** The commit that is compared with, as people call it. */
  readonly base: string;
  /** Here, and not in the base. */
  readonly added: readonly Finding[];
  /** In the base, and not here. */
  readonly gone: readonly Finding[];
  readonly kept: readonly Finding[];
  /** Sensors that could not be compared, and why, which may hold untrusted text. `isLost`: something may be hidden. */
  readonly notCompared: readonly { readonly sensor: string; readonly detail: string; readonly isLost: boolean }[];
  /** The readings of the checkout, for what was judged. */
  readonly readings: readonly Reading[];
}

/** `2 new findings, 1 gone, 14 kept`. */
export function diffWords({ added, gone, kept }: Pick<FindingDiff, 'added' | 'gone' | 'kept'>): string {
  return `${countOf(added.length, 'new finding')}, ${gone.length} gone, ${kept.length} kept`;
}
