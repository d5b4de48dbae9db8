import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { GATE_INTEGRITY_RULE_TABLE } from './gate-integrity-rules.js';

/**
 * Gate integrity: can a job that answers for others, so that the rules of a branch need to require it alone, pass although something failed?
 *
 * Reads `.github/workflows`, and with a token the checks that the branch requires. Gates are jobs with this suite's action `gate`, with `re-actors/alls-green`, and
 * jobs that do nothing but judge the results of their `needs`; with a token every required job is looked at. Reports one signal for a job. To mend: see each rule. Never `unknown` as a whole: files that
 * cannot be read are named as not judged, and without a token what only required checks tell is not reported.
 */
export const gateIntegrity: Sensor = {
  id: 'gate-integrity',
  layer: 'L2',
  title: 'Gate integrity',
  needs: 'workflow files; a token for required checks adds to it',
  rules: GATE_INTEGRITY_RULE_TABLE,
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readGateIntegrity } = await import('./read-gate-integrity.js');
  return readGateIntegrity(input);
}
