import type { Outcome } from './outcome.js';

/** One result of a workflow or of a job on a branch. */
export interface BranchResult {
  readonly branch: string | undefined;
  readonly outcome: Outcome;
  readonly isPass: boolean;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
}

/** Failures in a row on one branch. Results that are neither failure nor pass do not end a streak. */
export interface RedStreaks {
  readonly longest: number;
  /** Of the branch where it is longest now; 0 when the last that counts passed everywhere. */
  readonly current: number;
  /** Seconds from the begin of the first failure of a streak to the begin of the pass that ended it. */
  readonly recoverySeconds: readonly number[];
}

/**
 * The red streaks of one workflow or job, each branch on its own.
 *
 * @param results in the order in which they began
 */
export function redStreaks(results: Iterable<BranchResult>): RedStreaks {
  const open = new Map<string | undefined, { readonly since: number; count: number }>();
  const recoverySeconds: number[] = [];
  let longest = 0;
  for (const { branch, outcome, isPass, at } of results) {
    const streak = open.get(branch);
    if (outcome === 'failure') {
      const grown = streak ?? { since: at, count: 0 };
      grown.count++;
      longest = Math.max(longest, grown.count);
      open.set(branch, grown);
    } else if (isPass && streak !== undefined) {
      recoverySeconds.push((at - streak.since) / 1000);
      open.delete(branch);
    }
  }
  let current = 0;
  for (const { count } of open.values()) current = Math.max(current, count);
  return { longest, current, recoverySeconds };
}
