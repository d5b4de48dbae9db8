import type { UnknownReason } from './reading.js';
import type { Classification } from './failure-class.js';

/** The published states of CI; `healthy` of the state machine is written `ok`. */
export const CI_STATES = ['ok', 'degraded', 'critical'] as const;
export type CiState = (typeof CI_STATES)[number];

/** A share of failures with its denominators; `low` and `high` bound it (Wilson, 95 %), from 0 to 1. Undefined shares have no denominator. */
export interface FailureRate {
  readonly failed: number;
  readonly concluded: number;
  readonly share: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Seconds, by nearest rank: each is one of the values. Undefined when there are none. */
export interface Spread {
  readonly median: number | undefined;
  readonly p95: number | undefined;
  /** Values that it is computed from. */
  readonly sample: number;
}

/** A workflow, or a job of one, over the window. */
export interface TargetHealth {
  /** File of the workflow. */
  readonly path: string;
  readonly workflow: string;
  /** Name of the job; undefined for the workflow as a whole. Figures of jobs are from the sample alone. */
  readonly job: string | undefined;
  readonly rate: FailureRate;
  /** Of the commits that it ran on, those where it failed and then passed without a change. */
  readonly flaky: { readonly commits: number; readonly of: number };
  /** From the first start of a job to the end of the last, of attempts in the sample; of a job, from its start to its end. */
  readonly duration: Spread;
  /** From the creation of a job to its start, in the sample; of a workflow, those of all its jobs. */
  readonly queue: Spread;
  /** From the begin of the first failure of a red streak on a branch to the begin of the pass that ended it. */
  readonly recovery: Spread;
  /** Failures in a row on one branch; results that neither fail nor pass do not end a streak. */
  readonly longestRedStreak: number;
  /** Of the branch where it is longest; 0 when the last that counts passed everywhere. */
  readonly currentRedStreak: number;
  /** The rate in the window before; undefined where it is not known. */
  readonly before: FailureRate | undefined;
  readonly isSelfHealing: boolean;
}

/** One day (UTC) of the window, by the creation of runs; the results that the state is decided by. */
export interface CiDay {
  readonly day: string;
  readonly concluded: number;
  readonly failed: number;
}

/** Failed jobs with one cause. */
export interface FailureGroup {
  /** Stays the same from run to run. */
  readonly key: string;
  readonly classification: Classification;
  /** Failed jobs that were read and have this cause, and jobs of the same runs that failed in the same step and were not read. */
  readonly jobs: number;
  readonly inferredJobs: number;
  readonly runs: number;
  readonly workflows: readonly string[];
  readonly firstAt: string;
  readonly lastAt: string;
  /** Addresses of jobs or runs, newest first, at most three. */
  readonly examples: readonly string[];
}

/** A failed run that was examined or not, for the telemetry report. */
export interface FailedRun {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly url: string;
  readonly conclusion: string;
  readonly attempt: number;
  readonly createdAt: string;
  readonly isSelfHealing: boolean;
  /** How the next attempt of the run ended; left out where there was none, or it is not known. */
  readonly ranAgain?: 'passed' | 'failed';
  /** The cause that decides the run: that of its first failed job. Undefined when it was not examined. */
  readonly classification: Classification | undefined;
  readonly jobs: readonly { readonly name: string; readonly url: string; readonly step: string | undefined; readonly pattern: string }[];
}

/** What became of one `schedule:` of a workflow. */
export const SCHEDULE_STATES = [
  'on-time',
  'never-ran',
  'overdue',
  'disabled-inactivity',
  'disabled-manually',
  'not-registered',
  'unknown',
] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

export interface ScheduleHealth {
  readonly path: string;
  readonly workflow: string;
  /** The cron expressions of the workflow, as written, with their lines. GitHub tells no run's expression, so they are judged together. */
  readonly crons: readonly { readonly cron: string; readonly timezone: string | undefined; readonly line: number | undefined }[];
  readonly state: ScheduleState;
  /** When the newest run of the event `schedule` was created. */
  readonly lastRunAt: string | undefined;
  /** The newest moment at which a run should have begun and did not, the grace deducted. */
  readonly missedAt: string | undefined;
  readonly nextAt: string | undefined;
  /** For people: why. */
  readonly detail: string;
}

/** Self-healing cascades: more than half of the failures come from the workflows that heal. */
export interface Cascade {
  readonly isDetected: boolean;
  /** Share of the failures, from 0 to 1; undefined without failures. */
  readonly share: number | undefined;
  readonly selfHealingFailures: number;
  readonly failures: number;
}

/** The newest commit whose every completed run succeeded; none that may have runs nobody saw, and runs of self-healing workflows do not count. */
export interface LastGreen {
  readonly sha: string;
  readonly runs: number;
  /** Runs of it that are not completed. */
  readonly pending: number;
}

/** Something that the figures do not cover, and why. */
export interface NotExamined {
  /** What, in words: `runs created from … to …`, `older attempts of 12 runs`. */
  readonly what: string;
  readonly count: number | undefined;
  readonly reason: UnknownReason | 'budget' | 'sample';
  readonly detail: string;
}

/** Everything that one look at CI found. Times are ISO 8601 in UTC. */
export interface CiHealth {
  readonly at: string;
  readonly repository: string;
  readonly branches: readonly string[];
  readonly window: { readonly days: number; readonly since: string; readonly until: string };
  /** What is counted: `attempts` counts every attempt, `runs` only the latest of each run. */
  readonly unit: 'attempts' | 'runs';
  readonly counts: {
    /** Runs of the window on the chosen branches that are not excluded. */
    readonly runs: number;
    /** What is counted of them, by `unit`: concluded, ignored and pending together. */
    readonly attempts: number;
    readonly concluded: number;
    readonly failed: number;
    /** Concluded in a way that counts neither as success nor as failure, by conclusion. */
    readonly ignored: Readonly<Record<string, number>>;
    readonly pending: number;
    readonly excluded: number;
  };
  /** What the state is decided by: without the self-healing workflows where a cascade is detected. */
  readonly rate: FailureRate;
  /** With every workflow. */
  readonly rawRate: FailureRate;
  /** The window before; undefined when it was not read, or not in full. */
  readonly before: FailureRate | undefined;
  readonly state: CiState;
  /** Percent. */
  readonly thresholds: { readonly degraded: number; readonly critical: number };
  /** Whether somebody should be told, after sample size, interval and hysteresis. */
  readonly alert: { readonly isRequired: boolean; readonly level: CiState; readonly why: string };
  readonly flaky: { readonly commits: number; readonly of: number };
  readonly days: readonly CiDay[];
  /** Workflows, by failures. */
  readonly workflows: readonly TargetHealth[];
  readonly jobs: readonly TargetHealth[];
  /** Runs whose jobs were read, of those concluded. */
  readonly jobSample: { readonly runs: number; readonly of: number };
  readonly cascade: Cascade;
  readonly lastGreen: LastGreen | undefined;
  readonly groups: readonly FailureGroup[];
  readonly failedRuns: readonly FailedRun[];
  readonly examined: { readonly failedRuns: number; readonly of: number };
  readonly schedules: readonly ScheduleHealth[];
  readonly notExamined: readonly NotExamined[];
  readonly requests: number;
}
