import type { CiHealth, CiHealthDocument, FailureRate, ScheduleHealth, TargetHealth } from '@sar/baseline';
import { failedRunRow, failureGroupRow, familyCounts } from './failure-rows.js';
import { present } from './present.js';

type Rate = CiHealthDocument['rate'];
type Target = CiHealthDocument['workflows'][number];

/** The health of CI as the document that SAR writes: the telemetry report of the compatible format, with everything else beside it. */
export function ciHealthDocument(health: CiHealth): CiHealthDocument {
  const { rate, cascade, counts, alert, lastGreen } = health;
  const failedRuns = health.failedRuns.map(failedRunRow);
  return {
    schema: 'sar.ci-health/1',
    generated_at: new Date(health.at).toISOString(),
    repository: health.repository,
    branch: health.branches.join(', '),
    days_analyzed: health.window.days,
    summary: { total_runs: rate.concluded, failed_runs: rate.failed, failure_rate: rate.share ?? 0 },
    pattern_distribution: familyCounts(failedRuns),
    failed_runs: failedRuns,
    cascade_analysis: {
      cascade_detected: cascade.isDetected,
      cascade_rate: cascade.share ?? 0,
      self_healing_count: cascade.selfHealingFailures,
      total_failures: cascade.failures,
    },
    branches: [...health.branches],
    window: { since: health.window.since, until: health.window.until },
    unit: health.unit,
    counts: {
      runs: counts.runs,
      attempts: counts.attempts,
      concluded: counts.concluded,
      failed: counts.failed,
      ignored: { ...counts.ignored },
      pending: counts.pending,
      excluded: counts.excluded,
    },
    rate: rateOf(rate),
    raw_rate: rateOf(health.rawRate),
    ...(health.before !== undefined && { before: rateOf(health.before) }),
    state: health.state,
    thresholds: { degraded: health.thresholds.degraded, critical: health.thresholds.critical },
    alert: { required: alert.isRequired, level: alert.level, why: alert.why },
    flaky: { commits: health.flaky.commits, of: health.flaky.of },
    days: health.days.map(({ day, concluded, failed }) => ({ day, concluded, failed })),
    workflows: health.workflows.map(targetOf),
    jobs: health.jobs.map(targetOf),
    job_sample: { runs: health.jobSample.runs, of: health.jobSample.of },
    ...(lastGreen !== undefined && { last_green: { sha: lastGreen.sha, runs: lastGreen.runs, pending: lastGreen.pending } }),
    groups: health.groups.map(failureGroupRow),
    examined: { failed_runs: health.examined.failedRuns, of: health.examined.of },
    schedules: health.schedules.map(scheduleOf),
    not_examined: health.notExamined.map(({ what, count, reason, detail }) => ({ what, ...present('count', count), reason, detail })),
    requests: health.requests,
  };
}

function targetOf(target: TargetHealth): Target {
  return {
    path: target.path,
    workflow: target.workflow,
    ...present('job', target.job),
    rate: rateOf(target.rate),
    flaky: { commits: target.flaky.commits, of: target.flaky.of },
    duration: spreadOf(target.duration),
    queue: spreadOf(target.queue),
    recovery: spreadOf(target.recovery),
    longest_red_streak: target.longestRedStreak,
    current_red_streak: target.currentRedStreak,
    ...(target.before !== undefined && { before: rateOf(target.before) }),
    self_healing: target.isSelfHealing,
  };
}

function scheduleOf({
  path,
  workflow,
  crons,
  state,
  lastRunAt,
  missedAt,
  nextAt,
  detail,
}: ScheduleHealth): CiHealthDocument['schedules'][number] {
  return {
    path,
    workflow,
    crons: crons.map(({ cron, timezone, line }) => ({ cron, ...present('timezone', timezone), ...present('line', line) })),
    state,
    ...present('last_run_at', lastRunAt),
    ...present('missed_at', missedAt),
    ...present('next_at', nextAt),
    detail,
  };
}

function rateOf({ failed, concluded, share, low, high }: FailureRate): Rate {
  return { failed, concluded, ...present('share', share), ...present('low', low), ...present('high', high) };
}

function spreadOf({ median, p95, sample }: TargetHealth['duration']): Target['duration'] {
  return { ...present('median', median), ...present('p95', p95), sample };
}
