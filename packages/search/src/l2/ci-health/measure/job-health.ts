import type { TargetHealth } from '@sar/baseline';
import { groupBy } from './group-by.js';
import { rateOf } from './failure-rate.js';
import { flakyCommits } from './flaky-commits.js';
import { redStreaks } from './red-streaks.js';
import { seconds, type SampledJob } from './sampled-jobs.js';
import { spreadOf } from './spread-of.js';
import { byFailures } from './by-failures.js';

/** The figures of every job in the sample, by failures. Streaks and recoveries are those within the sample. */
export function jobHealth(jobs: readonly SampledJob[]): TargetHealth[] {
  const groups = groupBy(jobs, ({ result, name }) => `${result.run.path}\n${name}`);
  return [...groups.values()].map(healthOf).sort(byFailures);
}

function healthOf(jobs: readonly SampledJob[]): TargetHealth {
  const { result, name } = jobs.at(-1) as SampledJob;
  const whole = wholeAttempts(jobs);
  const { longest, current, recoverySeconds } = redStreaks(whole);
  return {
    path: result.run.path,
    workflow: result.run.name,
    job: name,
    rate: rateOf(jobs.filter(({ isCounted }) => isCounted)),
    flaky: flakyCommits(whole),
    duration: spreadOf(present(jobs.filter(isConcluded).map((job) => seconds(job.startedAt, job.completedAt)))),
    queue: spreadOf(present(jobs.map(({ queueSeconds }) => queueSeconds))),
    recovery: spreadOf(recoverySeconds),
    longestRedStreak: longest,
    currentRedStreak: current,
    before: undefined,
    isSelfHealing: result.isSelfHealing,
  };
}

/** Whether a job came to an end that tells how long it takes; a cancelled one does not. */
export function isConcluded({ outcome }: SampledJob): boolean {
  return outcome === 'failure' || outcome === 'success';
}

/** Without those that are undefined. */
export function present(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}

/**
 * One result per attempt. Jobs of a matrix may have one name; together they failed when one failed, and passed when all did, since one
 * of them that passed beside another that failed is no sign of flakiness.
 */
function wholeAttempts(jobs: readonly SampledJob[]) {
  return [...groupBy(jobs, ({ result }) => result).values()].map((same) => {
    const [{ result, name }] = same as [SampledJob];
    const failed = same.find(({ outcome }) => outcome === 'failure');
    return {
      target: name,
      runId: result.run.id,
      headSha: result.run.headSha,
      event: result.run.event,
      branch: result.run.branch,
      at: result.at,
      outcome: (failed ?? same.find(isConcluded) ?? (same[0] as SampledJob)).outcome,
      isPass: same.every(({ isPass }) => isPass),
    };
  });
}
