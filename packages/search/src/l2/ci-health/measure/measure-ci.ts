import type { CiHealth, CiSettings, CiState, NotExamined } from '@sar/baseline';
import type { CollectedAttempts } from '../collect/collect-attempts.js';
import { attemptKey, type CollectedJobs } from '../collect/collect-jobs.js';
import type { CollectedRuns } from '../collect/collect-runs.js';
import { newestAttempts } from '../collect/newest-attempts.js';
import { concludedRuns } from '../collect/sample-runs.js';
import { cascadeOf, withoutCascade } from './cascade.js';
import { ciDays } from './ci-days.js';
import { ciResults, countedResults } from './ci-result.js';
import { commitResult } from './commit-result.js';
import { decideAlert } from './decide-alert.js';
import { evaluationsOf } from './evaluations.js';
import { rateOf } from './failure-rate.js';
import { flakyCommits } from './flaky-commits.js';
import { jobHealth } from './job-health.js';
import { greenOfBranch, olderCommits } from './green-of-branch.js';
import { countByConclusion } from './outcome.js';
import { sampledJobs } from './sampled-jobs.js';
import { stateOf, thresholdsOf } from './state-of.js';
import { isWholeWindow, mayBeDeleted } from './whole-window.js';
import { workflowHealth, type WindowResults } from './workflow-health.js';

/** What was collected, and what it is measured by. */
export interface CiMeasurement {
  /** Now, ISO 8601. */
  readonly at: string;
  /** `owner/repository`. */
  readonly repository: string;
  /** The first one is that of the last green commit. */
  readonly branches: readonly string[];
  readonly windowDays: number;
  readonly settings: CiSettings;
  /** Percent above which CI is degraded, in place of the baseline's. */
  readonly degradedPercent?: number;
  readonly runs: CollectedRuns;
  readonly attempts: CollectedAttempts;
  /** The window before, of the same length; without it there is no trend. */
  readonly before?: { readonly runs: CollectedRuns; readonly attempts: CollectedAttempts };
  /** Jobs of the sample. */
  readonly jobs: CollectedJobs;
  /** Commits of the first branch, newest first, where they are known. */
  readonly commits?: readonly string[];
  /** The level of the alert that is open; without it, none is. */
  readonly alertingAt?: CiState;
}

/** Everything of CI's health that follows from its runs and jobs. What is not examined here is told beside it. */
export type CiMeasures = Omit<CiHealth, 'groups' | 'failedRuns' | 'examined' | 'schedules' | 'requests'>;

/** Measures. The order of runs, attempts and jobs changes nothing, and neither do repetitions. */
export function measureCi(input: CiMeasurement): CiMeasures {
  const { settings, runs, branches } = input;
  const unit = settings.count;
  const thresholds = thresholdsOf(settings, input.degradedPercent);
  const all = ciResults(runs.runs, input.attempts.attempts, settings);
  const counted = countedResults(all, unit);
  const cascade = cascadeOf(counted);
  const deciding = withoutCascade(counted, cascade);
  const rate = rateOf(deciding);
  const rawRate = rateOf(counted);
  const before = windowBefore(input);
  const green = greenOfBranch(input);
  const jobs = sampledJobs(all, input.jobs.jobs, settings);
  const { 'alert-after': alertAfter, 'clear-after': clearAfter } = settings.thresholds;
  const jobSample = sampleOf(input);
  return {
    at: input.at,
    repository: input.repository,
    branches,
    window: { days: input.windowDays, since: runs.since, until: runs.until },
    unit,
    counts: {
      runs: new Set(all.map(({ run }) => run.id)).size,
      attempts: counted.length,
      concluded: rawRate.concluded,
      failed: rawRate.failed,
      ignored: countByConclusion(counted.filter(({ outcome }) => outcome === 'ignored').map(({ run }) => run)),
      pending: counted.filter(({ outcome }) => outcome === 'pending').length,
      excluded: runs.excluded,
    },
    rate,
    rawRate,
    before: before && rateOf(withoutCascade(before.counted, cascade)),
    state: stateOf(rate.share, thresholds),
    thresholds,
    alert: decideAlert({
      evaluations: evaluationsOf(deciding, Math.max(alertAfter, clearAfter)),
      alertingAt: input.alertingAt ?? 'ok',
      thresholds: { ...settings.thresholds, ...thresholds },
    }),
    flaky: flakyCommits(withoutCascade(all, cascade).map(commitResult)),
    days: ciDays(deciding, runs.since, runs.until),
    workflows: workflowHealth({ all, counted }, jobs, before),
    jobs: jobHealth(jobs),
    jobSample,
    cascade,
    lastGreen: green,
    notExamined: [
      ...runs.notExamined,
      ...input.attempts.notExamined,
      ...input.jobs.notExamined,
      ...outsideSample(jobSample),
      ...(green === undefined ? olderCommits(input) : []),
      ...mayBeDeleted(runs, input.at, `older runs of the window, which begins at ${runs.since}`),
      ...(input.before === undefined ? [] : mayBeDeleted(input.before.runs, input.at, 'the window before, for trends')),
    ],
  };
}

function windowBefore({ before, settings, at }: CiMeasurement): WindowResults | undefined {
  if (before === undefined || !isWholeWindow(before.runs, before.attempts, settings.count, at)) return undefined;
  const all = ciResults(before.runs.runs, before.attempts.attempts, settings);
  return { all, counted: countedResults(all, settings.count) };
}

function sampleOf({ runs, jobs, settings }: CiMeasurement): CiHealth['jobSample'] {
  const concluded = concludedRuns(newestAttempts(runs.runs), settings);
  return { runs: concluded.filter((run) => jobs.jobs.has(attemptKey(run))).length, of: concluded.length };
}

function outsideSample({ runs, of }: CiHealth['jobSample']): NotExamined[] {
  if (runs === of) return [];
  const detail = `figures of jobs, durations and queue times are those of ${runs} of ${of} concluded runs`;
  return [{ what: `jobs of ${of - runs} ${of - runs === 1 ? 'run' : 'runs'}`, count: of - runs, reason: 'sample', detail }];
}
