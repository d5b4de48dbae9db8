import type { Baseline, CustomSensor, Severity, Signal } from '@sar/baseline';

/** The sections that hold the rules' levels, by sensor. */
export function ruleSection(
  baseline: Baseline,
  sensor: string,
): { readonly path: readonly string[]; readonly rules: Readonly<Record<string, Severity | 'off' | undefined>> } | undefined {
  if (sensor === 'cache-wiring') return { path: ['cache', 'rules'], rules: baseline.cache.rules };
  const sensors: Readonly<
    Record<string, { readonly enabled: boolean; readonly rules?: Readonly<Record<string, Severity | 'off' | undefined>> }>
  > = baseline.sensors;
  const rules = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.rules : undefined;
  if (rules !== undefined) return { path: ['sensors', sensor, 'rules'], rules };
  const own = customSensor(baseline, sensor)?.rules;
  return own === undefined ? undefined : { path: ['custom-sensors', sensor, 'rules'], rules: own };
}

/** The level of a rule and where it is written, where the baseline gives it one. */
export function ruleLevel(
  baseline: Baseline,
  { sensor, rule }: Signal,
): { readonly level: Severity | 'off'; readonly path: readonly string[] } | undefined {
  const section = ruleSection(baseline, sensor);
  const level = section !== undefined && Object.hasOwn(section.rules, rule) ? section.rules[rule] : undefined;
  return section === undefined || level === undefined ? undefined : { level, path: [...section.path, rule] };
}

/** The severity that the baseline gives a sensor, and the section that says so. */
export function sensorSeverity(
  baseline: Baseline,
  sensor: string,
): { readonly severity: Severity; readonly section: 'sensors' | 'custom-sensors' } | undefined {
  const sensors: Readonly<Record<string, { readonly severity?: Severity | undefined }>> = baseline.sensors;
  const severity = Object.hasOwn(sensors, sensor) ? sensors[sensor]?.severity : undefined;
  if (severity !== undefined) return { severity, section: 'sensors' };
  const own = customSensor(baseline, sensor)?.severity;
  return own === undefined ? undefined : { severity: own, section: 'custom-sensors' };
}

function customSensor(baseline: Baseline, sensor: string): CustomSensor | undefined {
  const custom = baseline['custom-sensors'];
  return Object.hasOwn(custom, sensor) ? custom[sensor] : undefined;
}
