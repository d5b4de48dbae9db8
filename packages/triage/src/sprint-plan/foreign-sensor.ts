import type { Baseline } from '@sar/baseline';
import { GOVERNANCE_SENSOR } from '../governance/governance-signal.js';

/** Whether a sensor is neither SAR's nor the baseline's: its signals are from a file that another program wrote. */
export function isForeignSensor(sensor: string, baseline: Pick<Baseline, 'sensors' | 'custom-sensors'>): boolean {
  return sensor !== GOVERNANCE_SENSOR && !Object.hasOwn(baseline.sensors, sensor) && !Object.hasOwn(baseline['custom-sensors'], sensor);
}
