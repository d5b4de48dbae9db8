import type { Baseline } from '@sar/baseline';

/** What the baseline may say of a sensor, whether it is SAR's or one of the repository's own. */
export interface SensorSection {
  readonly enabled?: boolean | undefined;
  readonly 'time-limit'?: number | undefined;
  readonly store?: string | undefined;
}

/** The section of a sensor; undefined when the baseline has none. */
export function sensorSection(baseline: Baseline, id: string): SensorSection | undefined {
  const sections: readonly Readonly<Record<string, SensorSection>>[] = [baseline.sensors, baseline['custom-sensors']];
  return sections.find((each) => Object.hasOwn(each, id))?.[id];
}
