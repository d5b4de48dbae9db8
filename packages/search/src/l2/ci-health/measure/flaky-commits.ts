import type { Outcome } from './outcome.js';

/** One result of a workflow or of a job. */
export interface CommitResult {
  /** What ran: results of different targets do not make each other flaky. */
  readonly target: string;
  readonly runId: number;
  readonly headSha: string;
  readonly event: string;
  readonly outcome: Outcome;
  readonly isPass: boolean;
}

/**
 * Events whose runs of one commit all do the same. Those of the others differ in what GitHub does not list: the base that a pull request
 * is merged with and its labels, the inputs of a dispatch, the issue or the run that started it, the package that Dependabot looks at.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const BY_COMMIT_ALONE: ReadonlySet<string> = new Set(['push', 'schedule', 'merge_group']);

/**
 * Of the commits that something concluded on, those where a target failed and then passed without a change: in another attempt of the
 * run, or in another run of the same event where the commit alone decides what that does.
 *
 * @param results in the order in which they began
 */
export function flakyCommits(results: Iterable<CommitResult>): { readonly commits: number; readonly of: number } {
  const seen = new Set<string>();
  const flaky = new Set<string>();
  /** By commit, since few have a failure and most results need no further look. */
  const failed = new Map<string, Set<string>>();
  for (const { target, runId, headSha, event, outcome, isPass } of results) {
    if (outcome === 'failure' || outcome === 'success') seen.add(headSha);
    const onCommit = failed.get(headSha);
    if (outcome !== 'failure' && onCommit === undefined) continue;
    const same = `${BY_COMMIT_ALONE.has(event) ? event : runId}\n${target}`;
    if (outcome !== 'failure') {
      if (isPass && onCommit?.has(same) === true) flaky.add(headSha);
    } else if (onCommit === undefined) failed.set(headSha, new Set([same]));
    else onCommit.add(same);
  }
  return { commits: flaky.size, of: seen.size };
}
