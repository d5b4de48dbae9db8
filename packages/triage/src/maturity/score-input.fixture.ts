import type { Dimension, DimensionCheck, DimensionScore, Finding, MaturitySettings, Severity } from '@sar/baseline';
import { signal } from '../signal.fixture.js';
import type { JudgedReading, ScoreInput } from './score-input.js';
import { scoreOf } from './score-of.js';

export const SETTINGS: MaturitySettings = { caps: { P0: 1, P1: 3 }, progress: [] };

/** A dimension with these checks. */
export function dimension(checks: readonly DimensionCheck[], changes: Partial<Dimension> = {}): Dimension {
  return { name: 'Example', requirement: 'all is well', checks: [...checks], ...changes };
}

/** A sensor that judged so much; with `unjudged` some that it could not. */
export function judged(sensor: string, count: number, unjudged = 0, outcome: 'clear' | 'signals' = 'clear'): JudgedReading {
  return {
    sensor,
    outcome,
    scope: { unit: 'jobs', judged: count, unjudged: Array.from({ length: unjudged }, () => ({ path: 'a.yml', reason: 'odd' })) },
  };
}

export function unanswered(sensor: string): JudgedReading {
  return { sensor, outcome: 'unknown', reason: 'no-token', detail: 'there is no token' };
}

/** An open finding of a sensor. */
export function finding(
  sensor: string,
  severity: Severity,
  changes: Partial<Finding> = {},
  about: Parameters<typeof signal>[0] = {},
): Finding {
  return {
    signal: signal({ sensor, ...about }),
    severity,
    decision: { by: 'test', why: 'test' },
    route: 'backlog',
    firstSeen: '2026-11-01T00:00:00.000Z',
    sla: { hours: 24, dueAt: '2026-11-02T00:00:00.000Z', leftHours: 1, breached: false },
    ...changes,
  };
}

export const WAIVED = { waived: { by: 'waiver', reason: 'known', until: '2026-12-31' } } as const;

/** The input of a score of one dimension, with the given changes. */
export function scoreInput(checks: readonly DimensionCheck[], changes: Partial<ScoreInput> = {}): ScoreInput {
  return {
    dimensions: { example: dimension(checks) },
    maturity: SETTINGS,
    readings: [],
    findings: [],
    evidence: [],
    history: [],
    ...changes,
  };
}

/** The score of the one dimension of an input. */
export function onlyDimension(input: ScoreInput): DimensionScore {
  const [first] = scoreOf(input).dimensions;
  if (first === undefined) throw new Error('no dimension');
  return first;
}
