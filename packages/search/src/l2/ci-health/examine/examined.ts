import type { CiJob, CiRun, Classification, FailedRun, FailureGroup, NotExamined } from '@sar/baseline';
import type { JobsByAttempt } from '../collect/collect-jobs.js';

/**
 * How a job's cause is known: `read` from what GitHub says of this job; `inferred` from a read job of the same run that failed in the same
 * step; `gate` for a job that only tells that others failed; `not-read` when nothing more could be asked, so that it is unknown.
 */
export type HowKnown = 'read' | 'inferred' | 'gate' | 'not-read';

/** One failed job. */
export interface ExaminedJob {
  readonly job: CiJob;
  /** Name of the step that failed; undefined when GitHub names none. */
  readonly step: string | undefined;
  readonly how: HowKnown;
  readonly classification: Classification;
}

/** One failed run. */
export interface ExaminedRun {
  readonly run: CiRun;
  /** Its failed jobs, in the order in which they ended; empty for a run that never had jobs. */
  readonly jobs: readonly ExaminedJob[];
  /** That of the first failed job that was read; undefined when nothing of the run was read. */
  readonly classification: Classification | undefined;
}

/** What examining failed runs gave. */
export interface Examined {
  /** Those that were looked at, in the order in which they were given. */
  readonly runs: readonly ExaminedRun[];
  /** Failures by their causes, the cause of the most jobs first. */
  readonly groups: readonly FailureGroup[];
  /** Every failed run that was given, in the same order. */
  readonly failedRuns: readonly FailedRun[];
  /** Runs of which something was read, so that they have a classification; it may be `unknown`. */
  readonly examinedRuns: number;
  /** Every job that was read on the way, by `run/attempt`, for use elsewhere. */
  readonly jobs: JobsByAttempt;
  readonly notExamined: readonly NotExamined[];
}
