import type { CiHealth, ScheduleHealth } from '@sar/baseline';
import { actionInputs, type ActionContext } from '@sar/runtime';
import { temporaryRepository } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { publish } from './publish.js';

/** GitHub's limit for the summary of a step. */
const LIMIT = 1_048_576;
const AT = '2026-11-22T12:00:00.000Z';
const rate = { failed: 12, concluded: 40, share: 0.3, low: 0.18, high: 0.45 };
const schedule = (number: number): ScheduleHealth => ({
  path: `.github/workflows/${number}-${'ü'.repeat(60)}.yml`,
  workflow: 'Nightly',
  crons: [{ cron: '7 3 * * *', timezone: undefined, line: 3 }],
  state: 'overdue',
  lastRunAt: undefined,
  missedAt: AT,
  nextAt: undefined,
  detail: `a run was due <img src=x> ${'|'.repeat(100)}`,
});

/** A health with more silent schedules than a summary has room for. */
const health: CiHealth = {
  at: AT,
  repository: 'octo-org/octo-repo',
  branches: ['main'],
  window: { days: 7, since: AT, until: AT },
  unit: 'attempts',
  counts: { runs: 40, attempts: 40, concluded: 40, failed: 12, ignored: {}, pending: 0, excluded: 0 },
  rate,
  rawRate: rate,
  before: undefined,
  state: 'critical',
  thresholds: { degraded: 10, critical: 25 },
  alert: { isRequired: true, level: 'degraded', why: '12 of 40 failed' },
  flaky: { commits: 0, of: 0 },
  days: [],
  workflows: [],
  jobs: [],
  jobSample: { runs: 0, of: 0 },
  cascade: { isDetected: false, share: undefined, selfHealingFailures: 0, failures: 0 },
  lastGreen: undefined,
  groups: [],
  failedRuns: [],
  examined: { failedRuns: 0, of: 0 },
  schedules: Array.from({ length: 5000 }, (_, number) => schedule(number)),
  notExamined: [],
  requests: 1,
};

it.each([1, 1000])('the summary stays within the limit, and what was done is in it (%i acts)', async (count) => {
  const { root, remove } = temporaryRepository({});
  onTestFinished(remove);
  let summary = '';
  const outputs = new Map<string, string | number>();
  const context = {
    inputs: actionInputs(
      () => '',
      () => undefined,
    ),
    temporaryDirectory: root,
    setOutput: (name: string, value: string | number) => void outputs.set(name, value),
    print: () => undefined,
    writeSummary: async (text: string) => void (summary += text),
  } as unknown as ActionContext;
  const act = { what: 'alert', outcome: 'not-possible', detail: 'é'.repeat(500) } as const;
  const acted = { dryRun: false, state: 'Monitoring', alert: undefined, halt: undefined, notes: [] } as const;
  await publish(context, {
    health,
    acted: { ...acted, acts: Array.from({ length: count }, () => act) },
    notes: ['A sentence.'],
  });
  expect(Buffer.byteLength(summary)).toBeLessThan(LIMIT);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(900_000);
  expect(summary).toContain('left out, because the report is too long');
  expect(summary).toContain('### What was done');
  expect(outputs.get('failure-rate')).toBe('30.0');
});
