import type { Reading, Signal } from '@sar/baseline';
import { governanceSignal, UNUSED_WAIVER } from '../governance/governance-signal.js';
import type { Exception } from './exception.js';

/** What a run says about an exception: something matched it, nothing did, or the run did not look everywhere. */
export type Use = 'used' | 'unused' | 'unknown';

const EXPIRED_NOTES: Readonly<Record<Use, string>> = {
  used: '; what it covered is still there',
  unused: ' and covers nothing any more',
  unknown: '',
};

/** An exception that is past its last day, as a signal. It weighs more while there still is something that it would cover. */
export function expiredSignal(exception: Exception, today: string, use: Use): Signal {
  const { until } = exception.waived;
  return governanceSignal('expired-waiver', exception.identity, exception.artefact, {
    message: `${exception.name} held until ${until}${EXPIRED_NOTES[use]}`,
    expected: `a last day from ${today} on, or no such ${exception.waived.by}`,
    actual: until,
    ...(use === 'unused' && { impact: 'advisory' as const }),
  });
}

/** An exception that applies to no finding, as a signal. */
export function unusedSignal(exception: Exception): Signal {
  return governanceSignal(UNUSED_WAIVER, exception.identity, exception.artefact, {
    message: `${exception.name} applies to no finding`,
    expected: 'at least one finding that it covers',
    actual: 'none',
  });
}

/** What a run covered, as far as it decides whether an exception could have been used. */
export interface Coverage {
  readonly readings: readonly Reading[];
  /** Sensors that the baseline switches on: all must have answered when it is not known which one a rule belongs to. */
  readonly enabledSensors: readonly string[];
  /** Rule → its sensor, as far as the caller knows. */
  readonly sensorOfRule: ReadonlyMap<string, string>;
}

/**
 * True when every sensor that could have found what an exception covers ran, answered, and judged everything where it
 * reaches. Only then does "no finding" mean that it is not needed.
 */
export function couldHaveMatched(exception: Exception, { readings, enabledSensors, sensorOfRule }: Coverage): boolean {
  const named = [...sensorOfRule].filter(([rule]) => exception.covers(rule)).map(([, sensor]) => sensor);
  // What is written as a known rule means that rule; a pattern, or an unknown word, may also mean one of a sensor that names its own.
  const isKnown = sensorOfRule.has(exception.artefact.name ?? '');
  const known = new Set(sensorOfRule.values());
  const others = isKnown ? [] : enabledSensors.filter((sensor) => !known.has(sensor));
  const sensors = named.length > 0 ? new Set([...named, ...others]) : new Set(enabledSensors);
  return [...sensors].every((sensor) => {
    const reading = readings.find((candidate) => candidate.sensor === sensor);
    return reading !== undefined && reading.outcome !== 'unknown' && !reading.scope.unjudged.some(({ path }) => exception.reaches(path));
  });
}
