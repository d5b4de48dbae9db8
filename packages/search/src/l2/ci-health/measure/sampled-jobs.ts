import type { CiJob, CiSettings } from '@sar/baseline';
import { attemptKey, type JobsByAttempt } from '../collect/collect-jobs.js';
import { timeOf } from '../collect/time-of.js';
import type { CiResult } from './ci-result.js';
import { isPass, outcomeOf, type Outcome } from './outcome.js';

/** A job of an attempt in the sample, judged. */
export interface SampledJob {
  readonly result: CiResult;
  readonly name: string;
  readonly outcome: Outcome;
  readonly isPass: boolean;
  /** True when it is part of its attempt's rate. */
  readonly isCounted: boolean;
  /** Milliseconds since 1970; undefined when it did not run in this attempt. */
  readonly startedAt: number | undefined;
  readonly completedAt: number | undefined;
  /** Seconds from creation to start. */
  readonly queueSeconds: number | undefined;
}

/**
 * The jobs of the sample, in the order in which their attempts began. A re-run of failed jobs lists those that passed before again, with
 * the times they had: such a job ran in no attempt but its first, so it has no times here, and is counted once.
 */
export function sampledJobs(results: readonly CiResult[], jobs: JobsByAttempt, settings: CiSettings): SampledJob[] {
  const outcome = outcomeOf(settings);
  const sampled: SampledJob[] = [];
  for (const result of results) {
    const { run, at, isNewest } = result;
    const isFirstRead = !jobs.has(attemptKey({ id: run.id, attempt: run.attempt - 1 }));
    for (const job of distinct(jobs.get(attemptKey(run)) ?? [])) {
      const startedAt = timeOf(job.startedAt);
      const isCarriedOver = run.attempt > 1 && startedAt !== undefined && startedAt < at;
      const ran = job.conclusion !== 'skipped' && !isCarriedOver;
      const queue = seconds(timeOf(job.createdAt), startedAt);
      sampled.push({
        result,
        name: job.name,
        outcome: outcome(job),
        isPass: isPass(job),
        isCounted: settings.count === 'runs' ? isNewest : !isCarriedOver || isFirstRead,
        startedAt: ran ? startedAt : undefined,
        completedAt: ran ? timeOf(job.completedAt) : undefined,
        queueSeconds: ran ? queue : undefined,
      });
    }
  }
  return sampled;
}

/** Seconds between two moments; undefined where one is missing or they are the wrong way round, as clocks of machines may have it. */
export function seconds(from: number | undefined, to: number | undefined): number | undefined {
  if (from === undefined || to === undefined || to < from) return undefined;
  return (to - from) / 1000;
}

/** Each job once: pages of a list that grows may repeat one. */
function distinct(jobs: readonly CiJob[]): Iterable<CiJob> {
  return new Map(jobs.map((job) => [job.id, job])).values();
}
