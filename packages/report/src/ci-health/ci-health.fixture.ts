import type { CiHealth, Classification, FailureGroup, FailureRate, ScheduleHealth, TargetHealth } from '@sar/baseline';

/** A rate whose interval is a tenth to either side. For tests. */
export function rate(failed: number, concluded: number): FailureRate {
  if (concluded === 0) return { failed, concluded, share: undefined, low: undefined, high: undefined };
  const share = failed / concluded;
  return { failed, concluded, share, low: Math.max(0, share - 0.1), high: Math.min(1, share + 0.1) };
}

/** A failed test that pytest named. For tests. */
export function classification(changes: Partial<Classification> = {}): Classification {
  return {
    class: 'code-regression',
    pattern: 'PYTEST_001',
    name: 'a test failed',
    family: 'test-infrastructure',
    confidence: 0.9,
    isFixable: false,
    evidence: 'log',
    line: 'FAILED tests/test_model.py::test_fit - AssertionError',
    captures: ['tests/test_model.py::test_fit'],
    isAmbiguous: false,
    basis: 'ran',
    ...changes,
  };
}

/** A cause behind two runs. For tests. */
export function group(changes: Partial<FailureGroup> = {}): FailureGroup {
  return {
    key: 'PYTEST_001 tests/test_model.py::test_fit',
    classification: classification(),
    jobs: 3,
    inferredJobs: 0,
    runs: 2,
    workflows: ['.github/workflows/ci.yml'],
    firstAt: '2026-11-17T08:00:00Z',
    lastAt: '2026-11-20T08:00:00Z',
    examples: [
      'https://github.com/octo-org/octo-repo/actions/runs/7/job/71',
      'https://github.com/octo-org/octo-repo/actions/runs/8/job/81',
    ],
    ...changes,
  };
}

/** A workflow with five failures of forty. For tests. */
export function target(changes: Partial<TargetHealth> = {}): TargetHealth {
  const spread = { median: 185, p95: 420, sample: 38 };
  return {
    path: '.github/workflows/ci.yml',
    workflow: 'CI',
    job: undefined,
    rate: rate(5, 40),
    flaky: { commits: 3, of: 30 },
    duration: spread,
    queue: { median: 4, p95: 31, sample: 38 },
    recovery: { median: 5400, p95: 5400, sample: 2 },
    longestRedStreak: 3,
    currentRedStreak: 1,
    before: rate(2, 40),
    isSelfHealing: false,
    ...changes,
  };
}

/** A schedule that is overdue. For tests. */
export function schedule(changes: Partial<ScheduleHealth> = {}): ScheduleHealth {
  return {
    path: '.github/workflows/nightly.yml',
    workflow: 'Nightly',
    crons: [{ cron: '0 4 * * *', timezone: 'Europe/Berlin', line: 4 }],
    state: 'overdue',
    lastRunAt: '2026-11-19T03:05:00Z',
    missedAt: '2026-11-22T03:00:00Z',
    nextAt: '2026-11-23T03:00:00Z',
    detail: 'a run was due at 2026-11-22 03:00 UTC, and the newest began at 2026-11-19 03:05 UTC',
    ...changes,
  };
}

const CI_RUN = 'https://github.com/octo-org/octo-repo/actions/runs';

/** A week of a repository whose CI is degraded. For tests. */
export function ciHealth(changes: Partial<CiHealth> = {}): CiHealth {
  const failures = [1, 0, 2, 9, 6, 4, 3];
  return {
    at: '2026-11-22T12:00:00Z',
    repository: 'octo-org/octo-repo',
    branches: ['main'],
    window: { days: 7, since: '2026-11-15T12:00:00Z', until: '2026-11-22T12:00:00Z' },
    unit: 'attempts',
    counts: { runs: 1210, attempts: 1214, concluded: 200, failed: 25, ignored: { cancelled: 6, skipped: 2 }, pending: 6, excluded: 12 },
    rate: rate(25, 200),
    rawRate: rate(25, 200),
    before: rate(9, 96),
    state: 'degraded',
    thresholds: { degraded: 10, critical: 25 },
    alert: { isRequired: true, level: 'degraded', why: 'the last 3 results bear it out' },
    flaky: { commits: 4, of: 60 },
    days: failures.map((failed, index) => ({ day: `2026-11-${16 + index}`, concluded: index === 1 ? 0 : 30, failed })),
    workflows: [
      target(),
      target({ path: '.github/workflows/docs.yml', workflow: 'Docs', rate: rate(20, 160), flaky: { commits: 0, of: 30 } }),
    ],
    jobs: [
      target({ job: 'test (ubuntu-latest, 3.12)' }),
      target({ job: 'lint', flaky: { commits: 0, of: 30 }, duration: { median: 9, p95: 12, sample: 38 } }),
    ],
    jobSample: { runs: 38, of: 200 },
    cascade: { isDetected: false, share: 0.08, selfHealingFailures: 2, failures: 25 },
    lastGreen: { sha: '0123456789abcdef0123456789abcdef01234567', runs: 5, pending: 1 },
    groups: [
      group(),
      group({
        key: 'unknown',
        classification: classification({
          class: 'unknown',
          pattern: undefined,
          name: 'exit code 1',
          family: 'unknown',
          confidence: 0,
          line: undefined,
          captures: [],
          basis: undefined,
        }),
        jobs: 1,
        inferredJobs: 2,
        runs: 1,
      }),
    ],
    failedRuns: [
      {
        id: 7,
        name: 'CI',
        path: '.github/workflows/ci.yml',
        url: `${CI_RUN}/7`,
        conclusion: 'failure',
        attempt: 1,
        createdAt: '2026-11-20T08:00:00Z',
        isSelfHealing: false,
        classification: classification(),
        jobs: [{ name: 'test (ubuntu-latest, 3.12)', url: `${CI_RUN}/7/job/71`, step: 'Run pytest', pattern: 'test-infrastructure' }],
      },
      {
        id: 8,
        name: 'Docs',
        path: '.github/workflows/docs.yml',
        url: `${CI_RUN}/8`,
        conclusion: 'timed_out',
        attempt: 2,
        createdAt: '2026-11-19T08:00:00Z',
        isSelfHealing: false,
        classification: undefined,
        jobs: [],
      },
    ],
    examined: { failedRuns: 20, of: 25 },
    schedules: [
      schedule({ path: '.github/workflows/weekly.yml', state: 'on-time' }),
      schedule({ state: 'unknown', path: '.github/workflows/a.yml' }),
      schedule(),
    ],
    notExamined: [{ what: 'older attempts of runs', count: 12, reason: 'budget', detail: 'the budget of requests ended' }],
    requests: 143,
    ...changes,
  };
}
