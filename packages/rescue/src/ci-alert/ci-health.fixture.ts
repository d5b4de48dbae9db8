import type { CiHealth, CiState, Classification, FailureGroup, FailureRate } from '@sar/baseline';

export const START = '2026-11-22T12:00:00.000Z';

/** A time some hours after the start. */
export function hours(count: number): string {
  return new Date(Date.parse(START) + count * 3_600_000).toISOString();
}

export function rate(failed: number, concluded: number): FailureRate {
  const share = concluded === 0 ? undefined : failed / concluded;
  return {
    failed,
    concluded,
    share,
    low: share === undefined ? undefined : share * 0.7,
    high: share === undefined ? undefined : Math.min(1, share * 1.3),
  };
}

export function classification(pattern: string | undefined, isFixable: boolean): Classification {
  return {
    class: pattern === undefined ? 'unknown' : 'code-regression',
    pattern,
    name: pattern ?? 'exit code 1',
    family: 'lint',
    confidence: 0.9,
    isFixable,
    evidence: 'log',
    line: undefined,
    captures: [],
    isAmbiguous: false,
    basis: undefined,
  };
}

export function group(pattern: string | undefined, isFixable: boolean, jobs: number): FailureGroup {
  return {
    key: pattern ?? 'unknown',
    classification: classification(pattern, isFixable),
    jobs,
    inferredJobs: 0,
    runs: jobs,
    workflows: ['.github/workflows/ci.yml'],
    firstAt: START,
    lastAt: START,
    examples: [],
  };
}

const RATES: Readonly<Record<CiState, FailureRate>> = { ok: rate(4, 100), degraded: rate(15, 100), critical: rate(40, 100) };

/** A health of a level, some hours after the start, and what is given. Its causes have no known fix. */
export function health(level: CiState, hour = 0, changes: Partial<CiHealth> = {}): CiHealth {
  const at = hours(hour);
  return {
    at,
    repository: 'octo/repo',
    branches: ['main'],
    window: { days: 7, since: hours(hour - 168), until: at },
    unit: 'attempts',
    counts: { runs: 100, attempts: 100, concluded: 100, failed: 10, ignored: {}, pending: 0, excluded: 0 },
    rate: RATES[level],
    rawRate: RATES[level],
    before: undefined,
    state: level,
    thresholds: { degraded: 10, critical: 25 },
    alert: { isRequired: level !== 'ok', level, why: '' },
    flaky: { commits: 0, of: 0 },
    days: [],
    workflows: [],
    jobs: [],
    jobSample: { runs: 0, of: 0 },
    cascade: { isDetected: false, share: undefined, selfHealingFailures: 0, failures: 0 },
    lastGreen: { sha: 'a'.repeat(40), runs: 3, pending: 0 },
    groups: [group(undefined, false, 10)],
    failedRuns: [],
    examined: { failedRuns: 0, of: 0 },
    schedules: [],
    notExamined: [],
    requests: hour,
    ...changes,
  };
}

/** Causes of which most have a known fix. */
export const FIXABLE = { groups: [group('LINT_001', true, 8), group('YAML_002', true, 2), group(undefined, false, 3)] };
