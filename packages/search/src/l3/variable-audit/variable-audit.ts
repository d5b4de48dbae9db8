import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { VARIABLE_AUDIT_RULES } from './variable-audit-rules.js';

/**
 * Variable audit: do the registry, the workflows' references and GitHub's settings agree on variables and secrets?
 *
 * What only GitHub knows needs `live`, or for variables the job's `vars` context; what neither shows is not judged, with the reason.
 * References and the registry are compared without either.
 */
export const variableAudit: Sensor = {
  id: 'variable-audit',
  layer: 'L3',
  title: 'Variable audit',
  needs: 'workflow files; for what is configured, a token that reads variables and secrets',
  rules: VARIABLE_AUDIT_RULES,
  ready,
  read,
};

/** Without a token and the job's variables the reading itself asks nobody, so it tells whether the registry and the workflows are enough. */
async function ready(input: SensorInput): Promise<Readiness> {
  if (input.live !== undefined) return { ready: true, by: 'the variables and secrets that GitHub lists' };
  if (input.varsContext !== undefined) return { ready: true, by: 'the variables that the job sees' };
  const reading = await read(input);
  return reading.outcome === 'unknown'
    ? { ready: false, reason: reading.reason, detail: reading.detail }
    : { ready: true, by: 'the workflow files and the registry of the baseline' };
}

/** What decides is loaded by the runs that ask; most of the actions' runs do not. */
async function read(input: SensorInput): Promise<Reading> {
  const { readVariableAudit } = await import('./read-variable-audit.js');
  return readVariableAudit(input);
}
