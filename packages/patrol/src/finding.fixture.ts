import type { Finding, Severity, Signal } from '@sar/baseline';

/** A signal for tests: `missing-cache` in line 5 of `.github/workflows/ci.yml`, with the given changes. */
export function signal(changes: Partial<Signal> = {}): Signal {
  return {
    id: '0123456789abcdef',
    sensor: 'cache-wiring',
    rule: 'missing-cache',
    layer: 'L2',
    condition: 'missing',
    impact: 'degrades',
    artefact: { kind: 'job', path: '.github/workflows/ci.yml', line: 5, job: 'test' },
    message: 'npm ci without a cache',
    expected: 'a cache',
    actual: 'none',
    evidence: [],
    help: 'Add one.',
    ...changes,
  };
}

/** A finding for tests, seen first on 1 November 2026. */
export function finding({
  id,
  severity = 'P2',
  waived = false,
  firstSeen = '2026-11-01T00:00:00.000Z',
}: {
  id: string;
  severity?: Severity;
  waived?: boolean;
  firstSeen?: string;
}): Finding {
  return {
    signal: signal({ id }),
    severity,
    decision: { by: 'impact:degrades', why: 'it does' },
    route: 'backlog',
    firstSeen,
    sla: { hours: 24, dueAt: '2026-11-02T00:00:00.000Z', leftHours: -24, breached: true },
    ...(waived && { waived: { by: 'waiver', reason: 'known', until: '2026-12-31' } }),
  };
}
