import { environmentOf } from '../answers/environment-of.js';
import { repositoryOf } from '../answers/repository-of.js';
import type { ApiCall, Operations, Permission } from '../contract/operation.js';
import type { StoredSecret } from '../contract/world.js';
import { publicKey } from './public-key.js';
import { newSecretName, secretAnswer, secretNamed, secretsEnvelope } from './secret-store.js';
import { MAX_SECRETS } from './variable-rules.js';
import { byName } from './variable-store.js';
import { isSharedWith } from './visibility.js';

/** Secrets of repositories and environments, for Actions, Dependabot and Codespaces: names and dates, never values. */
export const secretOperations: Operations = {
  ...operationsOf('actions', 'repo', MAX_SECRETS.repository, both('secrets'), (call) => repositoryOf(call).secrets),
  ...operationsOf('actions', 'environment', MAX_SECRETS.environment, both('environments'), (call) => environmentOf(call).secrets),
  ...operationsOf('dependabot', 'repo', MAX_SECRETS.repository, both('dependabot_secrets'), (call) => repositoryOf(call).dependabotSecrets),
  // GitHub asks for the permission to write even for the list.
  ...operationsOf(
    'codespaces',
    'repo',
    MAX_SECRETS.repository,
    { read: [{ name: 'codespaces_secrets', level: 'write' }], write: [{ name: 'codespaces_secrets', level: 'write' }] },
    (call) => repositoryOf(call).codespacesSecrets,
  ),
  'actions/list-repo-organization-secrets': {
    needs: [{ name: 'secrets', level: 'read' }],
    handle: (call) => {
      const repository = repositoryOf(call);
      const organization = call.world.organizations.get(repository.owner.toLowerCase());
      const shared = organization === undefined ? [] : byName(organization.secrets).filter((each) => isSharedWith(each, repository));
      return { list: shared.map(secretAnswer), envelope: secretsEnvelope };
    },
  },
};

interface Needs {
  readonly read: readonly Permission[];
  readonly write: readonly Permission[];
}

function both(name: string): Needs {
  return { read: [{ name, level: 'read' }], write: [{ name, level: 'write' }] };
}

function operationsOf(
  area: 'actions' | 'dependabot' | 'codespaces',
  scope: 'repo' | 'environment',
  maximum: number,
  needs: Needs,
  storeOf: (call: ApiCall) => Map<string, StoredSecret>,
): Operations {
  const keyOf = (call: ApiCall): ReturnType<typeof publicKey> =>
    publicKey(`${area} ${scope} ${call.path.owner}/${call.path.repo} ${call.path.environment_name ?? ''}`);
  return {
    [`${area}/list-${scope}-secrets`]: {
      needs: needs.read,
      handle: (call) => ({ list: byName(storeOf(call)).map(secretAnswer), envelope: secretsEnvelope }),
    },
    [`${area}/get-${scope}-secret`]: {
      needs: needs.read,
      handle: (call) => ({ status: 200, body: secretAnswer(secretNamed(storeOf(call), call.path.secret_name)) }),
    },
    [`${area}/get-${scope}-public-key`]: {
      needs: needs.read,
      handle: (call) => {
        storeOf(call);
        return { status: 200, body: keyOf(call) };
      },
    },
    [`${area}/create-or-update-${scope}-secret`]: {
      needs: needs.write,
      handle: (call) => {
        const store = storeOf(call);
        const name = newSecretName(store, call, keyOf(call).key_id, maximum);
        const current = store.get(name);
        store.set(name, { name, createdAt: current?.createdAt ?? call.now, updatedAt: call.now });
        return current === undefined ? { status: 201, body: {} } : { status: 204 };
      },
    },
    [`${area}/delete-${scope}-secret`]: {
      needs: needs.write,
      handle: (call) => {
        const store = storeOf(call);
        store.delete(secretNamed(store, call.path.secret_name).name);
        return { status: 204 };
      },
    },
  };
}
