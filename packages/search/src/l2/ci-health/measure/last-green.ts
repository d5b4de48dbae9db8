import type { CiRun, LastGreen } from '@sar/baseline';
import { newestAttempts } from '../collect/newest-attempts.js';
import { groupBy } from './group-by.js';

/**
 * Conclusions that leave a commit green, as they satisfy a required check:
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches
 */
const GREEN: ReadonlySet<string | undefined> = new Set(['success', 'neutral', 'skipped']);

/**
 * The newest commit of a branch whose every completed run succeeded at its latest attempt, one of them with success. Commits of which
 * nothing is completed are passed over, and so are those that may have runs nobody saw.
 *
 * @param runs of the branch, without those that do not count against a commit
 * @param commits of the branch, newest first; where they are not known, commits go by their newest run
 * @param unreadUntil runs that were created before this moment are not all known: the begin of the window, or the end of a gap.
 *   Undefined: all are known
 */
export function lastGreen(runs: readonly CiRun[], commits?: readonly string[], unreadUntil?: string): LastGreen | undefined {
  const byCommit = groupBy(newestAttempts(runs), ({ headSha }) => headSha);
  const order = commits ?? [...byCommit.keys()];
  const whole = wholeCommits(order, byCommit, unreadUntil === undefined ? -Infinity : Date.parse(unreadUntil));
  for (const [index, headSha] of order.entries()) {
    const ofCommit = byCommit.get(headSha);
    if (ofCommit === undefined || index >= whole) continue;
    const green = judge(headSha, ofCommit);
    if (green !== undefined) return green;
  }
  return undefined;
}

function judge(headSha: string, runs: readonly CiRun[]): LastGreen | undefined {
  const completed = runs.filter(({ status }) => status === 'completed');
  const isGreen =
    completed.every(({ conclusion }) => GREEN.has(conclusion)) && completed.some(({ conclusion }) => conclusion === 'success');
  return isGreen ? { sha: headSha, runs: completed.length, pending: runs.length - completed.length } : undefined;
}

/**
 * How many commits, from the newest, have no run before the known time. A commit that was pushed in that time has none: its push
 * started a run then, or an older commit was the head of the branch then. A nightly run of an old commit proves neither, and the run
 * of its push may have failed before.
 */
function wholeCommits(order: readonly string[], byCommit: ReadonlyMap<string, readonly CiRun[]>, knownSince: number): number {
  if (knownSince === -Infinity) return order.length;
  for (let index = order.length - 1; index >= 0; index--) {
    const inTime = (byCommit.get(order[index] as string) ?? []).filter(({ createdAt }) => Date.parse(createdAt) >= knownSince);
    if (inTime.some(({ event }) => event === 'push')) return index + 1;
    if (inTime.length > 0) return index;
  }
  return 0;
}
