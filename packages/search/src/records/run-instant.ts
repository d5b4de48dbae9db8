import type { SensorInput } from '../sensor.js';

/** Now, for ages, in milliseconds since 1970; without a clock, the beginning of the day that is judged by. */
export function runInstant({ now, asOf }: Pick<SensorInput, 'now' | 'asOf'>): number {
  return Date.parse(now ?? `${asOf}T00:00:00.000Z`);
}
