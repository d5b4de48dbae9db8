import { SHIPPED_WATCHDOGS } from '@sar/baseline';

/**
 * The watchdog of SAR that runs a sensor, of several the one that runs most of what else is not watched; undefined where none does.
 *
 * @param missing ids of the sensors that nobody runs
 * @param called ids of the shipped watchdogs that are called already
 */
export function cheapestWatchdog(sensor: string, missing: readonly string[], called: ReadonlySet<string>): string | undefined {
  let best: { readonly id: string; readonly gain: number } | undefined;
  for (const { id, sensors } of SHIPPED_WATCHDOGS) {
    if (called.has(id) || (sensors !== 'all' && !sensors.includes(sensor))) continue;
    const gain = sensors === 'all' ? missing.length : missing.filter((other) => sensors.includes(other)).length;
    if (best === undefined || gain > best.gain) best = { id, gain };
  }
  return best?.id;
}
