import type { Baseline } from '@sar/baseline';
import { GOVERNANCE_SENSOR } from '../governance/governance-signal.js';
import { shellWord } from './shell-word.js';

/** The command that ends with exit code 0 once nothing of a sensor is open any more. Undefined for an id that no shell can be given. */
export function proofCommand(sensor: string, baseline: Pick<Baseline, 'custom-sensors'>): string | undefined {
  // What is wrong with waivers is found by triage itself, with every sensor's findings at hand.
  if (sensor === GOVERNANCE_SENSOR) return 'sar patrol --fail-on P3';
  const word = shellWord(sensor);
  if (word === undefined) return undefined;
  const runs = baseline['custom-sensors'][sensor]?.command === undefined ? '' : ' --run-commands';
  return `sar search --sensor ${word}${runs} --fail-on P3`;
}
