import type { Reading } from '@sar/baseline';

const SENSOR = 'ci-health';
/** Rule of the sensor → the state that it tells. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['failure-rate-critical', 'critical'],
  ['failure-rate-degraded', 'degraded'],
]);
/** `30.0 %, 30 of 100`: percent, failed runs, concluded runs. */
const ACTUAL = /^\d{1,3}\.\d %, (\d{1,9}) of (\d{1,9})$/;

/**
 * The text of the failure-rate variable, `<percent with one decimal>:<state>`, such as `30.0:degraded`, from what the sensor of CI
 * health found. Undefined where it found no rate that is too high, did not answer, or gave figures that are none: a rate that nobody saw
 * is not written.
 */
export function failureRateFrom(readings: readonly Reading[]): string | undefined {
  for (const reading of readings) {
    if (reading.sensor !== SENSOR || reading.outcome !== 'signals') continue;
    for (const { rule, actual } of reading.signals) {
      const state = STATES.get(rule);
      const [, failed, concluded] = ACTUAL.exec(actual) ?? [];
      const text = state === undefined ? undefined : percentText(Number(failed), Number(concluded));
      if (text !== undefined) return `${text}:${state}`;
    }
  }
  return undefined;
}

/** Computed anew from the two numbers, halves rounded up. */
function percentText(failed: number, concluded: number): string | undefined {
  if (!(concluded > 0 && failed >= 0 && failed <= concluded)) return undefined;
  return (Math.floor((failed * 2000 + concluded) / (2 * concluded)) / 10).toFixed(1);
}
