import type { Finding, Severity, Signal } from '@sar/baseline';
import { signal } from '../signal.fixture.js';

/** A finding for tests, due on 23 November 2026. */
export function finding(
  changes: Partial<Signal> = {},
  {
    severity = 'P2',
    dueAt = '2026-11-23T12:00:00.000Z',
    ...rest
  }: Partial<Omit<Finding, 'signal' | 'sla'>> & { readonly severity?: Severity; readonly dueAt?: string } = {},
): Finding {
  return {
    signal: signal(changes),
    severity,
    decision: { by: 'impact:degrades', why: 'it does' },
    route: 'backlog',
    firstSeen: '2026-11-22T12:00:00.000Z',
    sla: { hours: 24, dueAt, leftHours: 24, breached: false },
    ...rest,
  };
}

/** An id of a finding: `id(1)` is `0000000000000001`. */
export function id(number: number): string {
  return number.toString(16).padStart(16, '0');
}
