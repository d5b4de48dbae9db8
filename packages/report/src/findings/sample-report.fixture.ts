import { fingerprint, type Finding, type Layer, type Severity, type Signal, type Waived } from '@sar/baseline';
import type { PatrolReport } from './patrol-report.js';

/** What a test says about a finding; the rest is made up, the same each time. */
export interface FindingSpec {
  readonly severity?: Severity;
  readonly layer?: Layer;
  readonly rule?: string;
  readonly path?: string;
  readonly line?: number | null;
  readonly job?: string | null;
  readonly message?: string;
  readonly waived?: Waived;
  readonly signal?: Partial<Signal>;
}

/** A finding for tests. */
export function sampleFinding(spec: FindingSpec = {}): Finding {
  const rule = spec.rule ?? 'missing-cache';
  const path = spec.path ?? '.github/workflows/ci.yml';
  const severity = spec.severity ?? 'P2';
  const message = spec.message ?? 'npm ci downloads npm packages and nothing in this job caches them';
  const signal: Signal = {
    id: fingerprint('cache-wiring', rule, [path, spec.job ?? undefined, message]),
    sensor: 'cache-wiring',
    rule,
    layer: spec.layer ?? 'L2',
    condition: 'missing',
    impact: 'degrades',
    artefact: {
      kind: 'step',
      path,
      ...(spec.line === null ? {} : { line: spec.line ?? 12 }),
      ...(spec.job === null ? {} : { job: spec.job ?? 'test' }),
    },
    ecosystem: 'npm',
    message,
    expected: 'a cache of npm packages',
    actual: 'no cache',
    evidence: [{ path, line: 14, text: 'npm ci' }],
    help: 'Add `cache: npm` to actions/setup-node.',
    ...spec.signal,
  };
  return {
    signal,
    severity,
    decision: { by: `impact:${signal.impact}`, why: 'degrades performance or reliability' },
    route: 'backlog',
    firstSeen: '2026-11-20T08:00:00Z',
    sla: { hours: 24, dueAt: '2026-11-21T08:00:00Z', leftHours: -24, breached: true },
    ...(spec.waived === undefined ? {} : { waived: spec.waived }),
  };
}

export const SAMPLE_WAIVER: Waived = { by: 'waiver', reason: 'moves to the new runner in December', owner: 'ci-team', until: '2026-12-31' };

/** A run as it is on a repository with a little of everything. */
export function sampleReport(overrides: Partial<PatrolReport> = {}): PatrolReport {
  const fix = {
    title: 'cache npm in actions/setup-node',
    edits: [{ path: '.github/workflows/ci.yml', start: 100, end: 100, text: 'cache: npm\n' }],
  };
  return {
    notes: ['No baseline (.github/sar.yml): the preset sar:recommended applies.'],
    findings: [
      sampleFinding({ signal: { fix } }),
      sampleFinding({
        path: '.github/workflows/publish-documentation.yml',
        line: 118,
        job: 'build-and-deploy',
        rule: 'cache-after-install',
        message: 'the cache of pip is restored after the install that it should speed up',
      }),
      sampleFinding({
        severity: 'P1',
        rule: 'dead-cache-action',
        path: '.github/workflows/nightly.yml',
        line: 9,
        job: 'nightly',
        message: 'actions/cache@v2 fails: its cache service was switched off on 2025-04-15',
      }),
      sampleFinding({
        severity: 'P3',
        rule: 'static-key',
        line: 31,
        job: 'lint',
        message: 'the key never changes: it holds no hash of a lockfile',
      }),
      sampleFinding({
        severity: 'P3',
        rule: 'double-cache',
        line: 40,
        job: 'lint',
        message: 'two steps cache ~/.npm',
        waived: SAMPLE_WAIVER,
      }),
    ],
    readings: [
      {
        sensor: 'cache-wiring',
        layer: 'L2',
        outcome: 'signals',
        signals: [],
        scope: {
          unit: 'jobs',
          judged: 36,
          unjudged: [
            {
              path: '.github/workflows/release.yml',
              line: 20,
              job: 'publish',
              reason: 'the remote action acme/setup is not in the knowledge table',
            },
            { path: '.github/workflows/ci.yml', line: 55, job: 'e2e', reason: 'make e2e: the target is made by an include' },
            { path: '.github/workflows/ci.yml', line: 75, job: 'e2e-slow', reason: 'make e2e: the target is made by an include' },
          ],
        },
      },
      { sensor: 'action-versions', layer: 'L2', outcome: 'clear', scope: { unit: 'references', judged: 120, unjudged: [] } },
      {
        sensor: 'variables',
        layer: 'L3',
        outcome: 'unknown',
        reason: 'no-token',
        detail: 'set GITHUB_TOKEN to a token that may read variables (Actions variables: read)',
      },
    ],
    rules: [
      {
        id: 'missing-cache',
        sensor: 'cache-wiring',
        summary: 'A job downloads packages and caches none of them.',
        help: 'Switch on the cache of the setup action.',
        impact: 'degrades',
      },
      {
        id: 'cache-after-install',
        sensor: 'cache-wiring',
        summary: 'The cache is restored after the install.',
        help: 'Restore the cache before the install.',
        impact: 'degrades',
      },
      {
        id: 'dead-cache-action',
        sensor: 'cache-wiring',
        summary: 'actions/cache at a version that fails.',
        help: 'Use actions/cache@v5.',
        impact: 'blocks',
      },
      {
        id: 'static-key',
        sensor: 'cache-wiring',
        summary: 'The key never changes.',
        help: 'Put hashFiles of the lockfile into the key.',
        impact: 'advisory',
      },
      {
        id: 'cache-in-release',
        sensor: 'cache-wiring',
        summary: 'A release job restores a cache.',
        help: 'Switch the cache off in release jobs.',
        impact: 'security',
      },
    ],
    ...overrides,
  };
}
