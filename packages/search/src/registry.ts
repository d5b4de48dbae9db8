import { cacheWiring } from './l2/cache-wiring/cache-wiring.js';
import type { Sensor } from './sensor.js';

/** Every sensor there is, in the order of the layers. */
export function sensors(): readonly Sensor[] {
  return [cacheWiring];
}
