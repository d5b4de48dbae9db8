import { environmentOf } from '../answers/environment-of.js';
import { repositoryOf } from '../answers/repository-of.js';
import type { ApiCall, Operations, Permission } from '../contract/operation.js';
import type { StoredVariable } from '../contract/world.js';
import { MAX_VARIABLES } from './variable-rules.js';
import {
  byName,
  changedVariable,
  newVariable,
  replaceVariable,
  variableAnswer,
  variablesEnvelope,
  variableNamed,
} from './variable-store.js';

/** Variables of repositories and of environments; those of organisations have a visibility besides. */
export const variableOperations: Operations = {
  ...operationsOf('repo', 'actions_variables', MAX_VARIABLES.repository, (call) => repositoryOf(call).variables),
  ...operationsOf('environment', 'environments', MAX_VARIABLES.environment, (call) => environmentOf(call).variables),
};

function operationsOf(
  scope: 'repo' | 'environment',
  permission: string,
  maximum: number,
  storeOf: (call: ApiCall) => Map<string, StoredVariable>,
): Operations {
  const read: readonly Permission[] = [{ name: permission, level: 'read' }];
  const write: readonly Permission[] = [{ name: permission, level: 'write' }];
  return {
    [`actions/list-${scope}-variables`]: {
      needs: read,
      handle: (call) => ({ list: byName(storeOf(call)).map(variableAnswer), envelope: variablesEnvelope }),
    },
    [`actions/get-${scope}-variable`]: {
      needs: read,
      handle: (call) => ({ status: 200, body: variableAnswer(variableNamed(storeOf(call), call.path.name)) }),
    },
    [`actions/create-${scope}-variable`]: {
      needs: write,
      handle: (call) => {
        const store = storeOf(call);
        const created = newVariable(store, call.body as { name: string; value: string }, maximum, call.now);
        store.set(created.name, created);
        return { status: 201, body: {} };
      },
    },
    [`actions/update-${scope}-variable`]: {
      needs: write,
      handle: (call) => {
        const store = storeOf(call);
        const current = variableNamed(store, call.path.name);
        replaceVariable(store, current, changedVariable(store, current, call.body as { name?: string; value?: string }, call.now));
        return { status: 204 };
      },
    },
    [`actions/delete-${scope}-variable`]: {
      needs: write,
      handle: (call) => {
        const store = storeOf(call);
        store.delete(variableNamed(store, call.path.name).name);
        return { status: 204 };
      },
    },
  };
}
