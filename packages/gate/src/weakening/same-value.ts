/** A value of the settings, whatever it is. */
export type SettingValue = unknown;

/** True for a map of the settings. */
export function isMap(value: SettingValue): value is Readonly<Record<string, SettingValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One text for a value: the same for equal values, in whatever order their keys stand. */
export function valueText(value: SettingValue): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isMap(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
    ) ?? 'nothing'
  );
}

/** True when two values say the same. */
export function sameValue(a: SettingValue, b: SettingValue): boolean {
  return a === b || valueText(a) === valueText(b);
}
