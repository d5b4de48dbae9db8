import type { Signal } from '@sar/baseline';
import { withDistinctIds } from '../governance/governance-signal.js';
import type { TriageInput } from '../triage.js';
import type { Exception } from './exception.js';
import { couldHaveMatched, expiredSignal, unusedSignal } from './exception-signals.js';

/** What is wrong with exceptions. */
export interface JudgedExceptions {
  readonly signals: readonly Signal[];
  /** Ids of findings about unused exceptions that may be there: not all answered that could have needed them. */
  readonly undecided: ReadonlySet<string>;
}

/**
 * Which exceptions have expired, and which apply to nothing.
 *
 * @param used those that a signal of the run matches
 * @param today the day (UTC) of the run
 */
export function judgeExceptions(
  { readings, baseline, sensorOfRule, partial }: Pick<TriageInput, 'readings' | 'baseline' | 'sensorOfRule' | 'partial'>,
  exceptions: readonly Exception[],
  used: ReadonlySet<Exception>,
  today: string,
): JudgedExceptions {
  const declared = Object.entries(baseline['custom-sensors']).map(([id, { enabled = true }]) => [id, { enabled }] as const);
  const enabledSensors = [...Object.entries(baseline.sensors), ...declared].flatMap(([sensor, { enabled }]) => (enabled ? [sensor] : []));
  const coverage = { readings, enabledSensors, sensorOfRule: sensorOfRule ?? new Map<string, string>() };
  const signals: Signal[] = [];
  const possible: Signal[] = [];
  for (const exception of exceptions) {
    const use = used.has(exception) ? 'used' : partial !== true && couldHaveMatched(exception, coverage) ? 'unused' : 'unknown';
    if (exception.waived.until < today) signals.push(expiredSignal(exception, today, use));
    else if (use !== 'used') {
      const signal = unusedSignal(exception);
      possible.push(signal);
      if (use === 'unused') signals.push(signal);
    }
  }
  const told = new Set(withDistinctIds(signals).map(({ id }) => id));
  return { signals, undecided: new Set(withDistinctIds(possible).flatMap(({ id }) => (told.has(id) ? [] : [id]))) };
}
