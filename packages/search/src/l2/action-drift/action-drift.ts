import type { Reading } from '@sar/baseline';
import type { Action, Invalid, Workflow } from '@sar/workflows';
import type { Sensor, SensorInput } from '../../sensor.js';
import { ACTION_DRIFT_RULES } from './action-drift-rules.js';

/**
 * Action version drift: do the references and runner images of the workflows still work, and what have they fallen behind of?
 *
 * Reads every workflow and every action file of the repository. What it knows are dated facts, so that `asOf` decides. An action
 * that is not in its table, or whose version cannot be read, is counted as not judged.
 */
export const actionDrift: Sensor = {
  id: 'action-drift',
  layer: 'L2',
  title: 'Action version drift',
  needs: 'workflow and action files',
  rules: ACTION_DRIFT_RULES,
  read,
};

async function read({ repository, baseline, asOf, onlyPaths, repositoryOwner }: SensorInput): Promise<Reading> {
  // The dated facts are loaded by the runs that need them; most of the actions' runs do not.
  const { judgeActionDrift } = await import('./judge-action-drift.js');
  const documents = [...repository.workflows(), ...repository.actions()].filter(isReadable);
  const owner = repositoryOwner ?? ownerName(baseline.owner);
  const options = { graceDays: baseline.sensors['action-drift']['grace-days'], ...(owner !== undefined && { owner }) };
  return judgeActionDrift(documents, { asOf, options, ...(onlyPaths !== undefined && { onlyPaths }) });
}

function isReadable(document: Workflow | Action | Invalid): document is Workflow | Action {
  return document.kind !== 'invalid';
}

/** The user or organisation of `@user` or `@organisation/team`. */
function ownerName(owner: string | undefined): string | undefined {
  return owner?.slice(1).split('/')[0];
}
