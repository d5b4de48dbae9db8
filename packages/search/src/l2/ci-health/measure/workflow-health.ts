import type { TargetHealth } from '@sar/baseline';
import { byFailures } from './by-failures.js';
import type { CiResult } from './ci-result.js';
import { failureRate, rateOf } from './failure-rate.js';
import { commitResult } from './commit-result.js';
import { flakyCommits } from './flaky-commits.js';
import { groupBy } from './group-by.js';
import { present } from './job-health.js';
import { redStreaks } from './red-streaks.js';
import { seconds, type SampledJob } from './sampled-jobs.js';
import { spreadOf } from './spread-of.js';

/** Results of a window: every attempt, and those that the settings count. */
export interface WindowResults {
  readonly all: readonly CiResult[];
  readonly counted: readonly CiResult[];
}

/**
 * The figures of every workflow, by failures. Durations and queue times are from the sample's jobs alone; the queue times of a workflow
 * are those of all its jobs.
 *
 * @param before the window before, where it is known in full
 */
export function workflowHealth(results: WindowResults, jobs: readonly SampledJob[], before: WindowResults | undefined): TargetHealth[] {
  const pathOf = ({ run }: CiResult): string => run.path;
  const counted = groupBy(results.counted, pathOf);
  const countedBefore = before && groupBy(before.counted, pathOf);
  const sampled = groupBy(jobs, ({ result }) => result.run.path);
  return [...groupBy(results.all, pathOf)]
    .map(([path, all]) => {
      const { run, isSelfHealing } = all.at(-1) as CiResult;
      const ofPath = counted.get(path) ?? [];
      const ofJobs = sampled.get(path) ?? [];
      const streaks = redStreaks(ofPath.map(({ run: { branch }, outcome, isPass, at }) => ({ branch, outcome, isPass, at })));
      return {
        path,
        workflow: run.name,
        job: undefined,
        rate: rateOf(ofPath),
        flaky: flakyCommits(all.map(commitResult)),
        duration: spreadOf(attemptSeconds(ofJobs)),
        queue: spreadOf(present(ofJobs.map(({ queueSeconds }) => queueSeconds))),
        recovery: spreadOf(streaks.recoverySeconds),
        longestRedStreak: streaks.longest,
        currentRedStreak: streaks.current,
        before: countedBefore && (countedBefore.has(path) ? rateOf(countedBefore.get(path) ?? []) : failureRate(0, 0)),
        isSelfHealing,
      };
    })
    .sort(byFailures);
}

/**
 * Seconds of each attempt that concluded, from the start of its first job to the end of its last: GitHub tells no end of a run. The end
 * of a job that was cancelled counts too, since the attempt was not over before.
 */
function attemptSeconds(jobs: readonly SampledJob[]): number[] {
  const durations = [...groupBy(jobs, ({ result }) => result)].map(([result, ofAttempt]) => {
    if (result.outcome !== 'failure' && result.outcome !== 'success') return undefined;
    const ran = ofAttempt.filter(({ startedAt, completedAt }) => seconds(startedAt, completedAt) !== undefined);
    if (ran.length === 0) return undefined;
    const first = Math.min(...present(ran.map(({ startedAt }) => startedAt)));
    return seconds(first, Math.max(...present(ran.map(({ completedAt }) => completedAt))));
  });
  return present(durations);
}
