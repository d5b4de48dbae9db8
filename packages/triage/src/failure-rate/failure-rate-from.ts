import type { CiSettings, Reading } from '@sar/baseline';

const SENSOR = 'ci-health';
/** Rules of the sensor that tell a rate. */
const RULES: ReadonlySet<string> = new Set(['failure-rate-critical', 'failure-rate-degraded']);
/** `30.0 %, 30 of 100`: percent, failed runs, concluded runs. */
const ACTUAL = /^\d{1,3}\.\d %, (\d{1,9}) of (\d{1,9})$/;

/**
 * The text of the failure-rate variable, `<percent with one decimal>:<state>`, such as `30.0:degraded`, from what the sensor of CI
 * health found. The state is that of the rate, as the monitor writes it, and not the level of the alert, which follows later and lasts
 * longer: two that write one variable must agree. Undefined where the sensor found no rate that is too high, did not answer, or gave
 * figures that are none: a rate that nobody saw is not written.
 *
 * @param thresholds `ci.thresholds` of the baseline, in percent
 */
export function failureRateFrom(
  readings: readonly Reading[],
  thresholds: Pick<CiSettings['thresholds'], 'degraded' | 'critical'>,
): string | undefined {
  for (const reading of readings) {
    if (reading.sensor !== SENSOR || reading.outcome !== 'signals') continue;
    for (const { rule, actual } of reading.signals) {
      const [, failed, concluded] = (RULES.has(rule) ? ACTUAL.exec(actual) : undefined) ?? [];
      const text = rateText(Number(failed), Number(concluded), thresholds);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** Computed anew from the two numbers, halves rounded up. */
function rateText(
  failed: number,
  concluded: number,
  { degraded, critical }: { readonly degraded: number; readonly critical: number },
): string | undefined {
  if (!(concluded > 0 && failed >= 0 && failed <= concluded)) return undefined;
  // In whole numbers where the thresholds are: 0.1 % is not 0.001 to the last digit.
  const isAbove = (percent: number): boolean => failed * 100 > percent * concluded;
  if (!isAbove(degraded)) return undefined;
  const percent = (Math.floor((failed * 2000 + concluded) / (2 * concluded)) / 10).toFixed(1);
  return `${percent}:${isAbove(Math.max(degraded, critical)) ? 'critical' : 'degraded'}`;
}
