import type { CiHistory, CiRun, CiSettings, NotExamined, RunGap } from '@sar/baseline';
import { pathMatcher } from '../measure/path-matcher.js';
import { newestAttempts } from './newest-attempts.js';

/** Which runs are collected. */
export interface RunScope {
  /** At least one. */
  readonly branches: readonly string[];
  /** First and last moment of creation, inclusive. */
  readonly since: string;
  readonly until: string;
  readonly settings: CiSettings;
  /** The run that asks: it is not over, and judges itself by nothing. */
  readonly runningRunId?: number;
}

/** A span of time whose runs on a branch are not known. */
export interface BranchGap extends RunGap {
  readonly branch: string;
}

/** The runs of a window that are measured. */
export interface CollectedRuns {
  readonly since: string;
  readonly until: string;
  /** Each at its newest attempt, none twice, newest first. */
  readonly runs: readonly CiRun[];
  /** Runs that are not measured: those that the baseline excludes, and those of forks' branches that have the name of a measured one. */
  readonly excluded: number;
  readonly gaps: readonly BranchGap[];
  /** The gaps, for people. */
  readonly notExamined: readonly NotExamined[];
}

/** Lists the runs of the branches. Where the budget or GitHub ends a listing, the gap is told; a shorter list is never silent. */
export async function collectRuns(
  history: CiHistory,
  { branches, since, until, settings, runningRunId }: RunScope,
): Promise<CollectedRuns> {
  const listed: CiRun[] = [];
  const gaps: BranchGap[] = [];
  for (const branch of new Set(branches)) {
    // One branch after the other: when requests run out, the first named is the one that is known.
    const listing = await history.runs({ since, until, branch });
    for (const run of listing.runs) listed.push(run);
    for (const gap of listing.gaps) gaps.push({ ...gap, branch });
  }
  const isExcludedPath = pathMatcher(settings.exclude.workflows);
  const excludedEvents = new Set(settings.exclude.events);
  const runs: CiRun[] = [];
  let excluded = 0;
  for (const run of newestAttempts(listed)) {
    if (run.id === runningRunId) continue;
    if (isFromFork(run, history.repository) || excludedEvents.has(run.event) || isExcludedPath(run.path)) excluded++;
    else runs.push(run);
  }
  return { since, until, runs, excluded, gaps, notExamined: gaps.map(describeGap) };
}

/** GitHub filters by the branch's name alone, and a fork's pull request may come from a branch of the same name. */
function isFromFork({ event, headRepository }: CiRun, repository: string): boolean {
  return event.startsWith('pull_request') && headRepository?.toLowerCase() !== repository.toLowerCase();
}

function describeGap({ branch, since, until, reason, detail }: BranchGap): NotExamined {
  return { what: `runs on ${branch} created from ${since} to ${until}`, count: undefined, reason, detail };
}
