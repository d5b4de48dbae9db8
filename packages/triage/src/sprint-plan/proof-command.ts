import { type Baseline, type Severity, shellWord } from '@sar/baseline';
import { GOVERNANCE_SENSOR } from '../governance/governance-signal.js';
import { isForeignSensor } from './foreign-sensor.js';

/**
 * The command that ends with exit code 0 once nothing of a sensor is open any more, from a severity on. Undefined for a sensor that is
 * another program's, which SAR has no command for, and for an id that no shell can be given.
 */
export function proofCommand(sensor: string, from: Severity, baseline: Pick<Baseline, 'sensors' | 'custom-sensors'>): string | undefined {
  // What is wrong with waivers is found by triage itself, with every sensor's findings at hand.
  if (sensor === GOVERNANCE_SENSOR) return `sar patrol --fail-on ${from}`;
  if (isForeignSensor(sensor, baseline)) return undefined;
  const word = shellWord(sensor);
  if (word === undefined) return undefined;
  const runs = baseline['custom-sensors'][sensor]?.command === undefined ? '' : ' --run-commands';
  return `sar search --sensor ${word}${runs} --fail-on ${from}`;
}
