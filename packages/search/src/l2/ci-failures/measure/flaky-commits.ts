import type { Outcome } from './outcome.js';

/** One result of a workflow or of a job. */
export interface CommitResult {
  /** What ran: results of different targets do not make each other flaky. */
  readonly target: string;
  readonly headSha: string;
  readonly event: string;
  readonly outcome: Outcome;
  readonly isPass: boolean;
}

/**
 * Of the commits that something concluded on, those where a target failed and then passed without a change, in another attempt or
 * another run. Runs of different events are told apart: a push and a pull request of one commit do not test the same code, since the
 * second is merged with its base.
 *
 * @param results in the order in which they began
 */
export function flakyCommits(results: Iterable<CommitResult>): { readonly commits: number; readonly of: number } {
  const seen = new Set<string>();
  const flaky = new Set<string>();
  /** By commit, since few have a failure and most results need no further look. */
  const failed = new Map<string, Set<string>>();
  for (const { target, headSha, event, outcome, isPass } of results) {
    if (outcome === 'failure' || outcome === 'success') seen.add(headSha);
    const onCommit = failed.get(headSha);
    if (outcome === 'failure') {
      if (onCommit === undefined) failed.set(headSha, new Set([`${event}\n${target}`]));
      else onCommit.add(`${event}\n${target}`);
    } else if (isPass && onCommit?.has(`${event}\n${target}`) === true) flaky.add(headSha);
  }
  return { commits: flaky.size, of: seen.size };
}
