import type { CiSettings, LastGreen, NotExamined } from '@sar/baseline';
import type { CollectedRuns } from '../collect/collect-runs.js';
import { lastGreen } from './last-green.js';
import { pathMatcher } from './path-matcher.js';

/** The commits of a branch that the history gives at most. */
const LISTED_COMMITS = 100;

/** What the last green commit is told from. */
export interface BranchFacts {
  readonly branches: readonly string[];
  readonly settings: Pick<CiSettings, 'self-healing'>;
  readonly runs: CollectedRuns;
  readonly before?: { readonly runs: CollectedRuns };
  /** Commits of the first branch, newest first, where they are known. */
  readonly commits?: readonly string[];
}

/**
 * The last green commit of the first branch. Workflows that heal do not count against a commit: they run because others failed on it.
 * Where the window before is known in full, its commits count too.
 */
export function greenOfBranch({ runs, before, branches, settings, commits }: BranchFacts): LastGreen | undefined {
  const [branch] = branches;
  const isSelfHealing = pathMatcher(settings['self-healing']);
  const isJoined = before !== undefined && before.runs.gaps.length === 0 && runs.gaps.length === 0;
  const known = isJoined ? [...runs.runs, ...before.runs.runs] : runs.runs;
  const ofBranch = known.filter((run) => run.branch === branch && !isSelfHealing(run.path));
  const unread = runs.gaps.filter((gap) => gap.branch === branch).map(({ until }) => until);
  return lastGreen(
    ofBranch,
    commits,
    [isJoined ? before.runs.since : runs.since, ...unread].reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a)),
  );
}

/** Where none of the commits that GitHub lists at once is green, an older one may be. */
export function olderCommits({ commits, runs, branches: [branch] }: BranchFacts): NotExamined[] {
  if (commits === undefined || commits.length < LISTED_COMMITS) return [];
  const listed = new Set(commits);
  const count = new Set(runs.runs.filter((run) => run.branch === branch && !listed.has(run.headSha)).map(({ headSha }) => headSha)).size;
  if (count === 0) return [];
  const detail = `the newest ${LISTED_COMMITS} commits of the branch are looked at, and none of them is known to be green`;
  return [{ what: 'older commits, for the last green one', count, reason: 'sample', detail }];
}
