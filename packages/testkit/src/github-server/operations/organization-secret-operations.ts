import { organizationOf } from '../answers/organization-of.js';
import type { ApiCall, Operations } from '../contract/operation.js';
import type { OrganizationState, StoredSecret, Visibility } from '../contract/world.js';
import { publicKey } from './public-key.js';
import { newSecretName, secretAnswer, secretNamed, secretsEnvelope } from './secret-store.js';
import { selectedRepositoryOperations, type SelectedRepositories } from './selected-repository-operations.js';
import { MAX_SECRETS } from './variable-rules.js';
import { byName } from './variable-store.js';
import { requestedVisibility, type VisibilityRequest } from './visibility.js';

type SharedSecret = StoredSecret & Visibility;
type Area = 'actions' | 'dependabot' | 'codespaces';

/** Secrets of organisations, for Actions, Dependabot and Codespaces. */
export const organizationSecretOperations: Operations = {
  ...operationsOf('actions', 'organization_secrets', ({ secrets }) => secrets),
  ...operationsOf('dependabot', 'organization_dependabot_secrets', ({ dependabotSecrets }) => dependabotSecrets),
  ...operationsOf('codespaces', 'organization_codespaces_secrets', ({ codespacesSecrets }) => codespacesSecrets),
};

function operationsOf(area: Area, permission: string, storeOf: (organization: OrganizationState) => Map<string, SharedSecret>): Operations {
  const needs: SelectedRepositories['needs'] = {
    read: [{ name: permission, level: 'read', of: 'organization' }],
    write: [{ name: permission, level: 'write', of: 'organization' }],
  };
  const store = (call: ApiCall): Map<string, SharedSecret> => storeOf(organizationOf(call));
  const named = (call: ApiCall): SharedSecret => secretNamed(store(call), call.path.secret_name);
  const keyOf = (call: ApiCall): ReturnType<typeof publicKey> => publicKey(`${area} ${call.path.org}`);
  const answer = (call: ApiCall, secret: SharedSecret): unknown => sharedAnswer(call, area, secret);
  return {
    [`${area}/list-org-secrets`]: {
      needs: needs.read,
      handle: (call) => ({ list: byName(store(call)).map((each) => answer(call, each)), envelope: secretsEnvelope }),
    },
    [`${area}/get-org-secret`]: { needs: needs.read, handle: (call) => ({ status: 200, body: answer(call, named(call)) }) },
    [`${area}/get-org-public-key`]: { needs: needs.read, handle: (call) => ({ status: 200, body: keyOf(call) }) },
    [`${area}/create-or-update-org-secret`]: {
      needs: needs.write,
      handle: (call) => {
        const name = newSecretName(store(call), call, keyOf(call).key_id, MAX_SECRETS.organization);
        const current = store(call).get(name);
        const visibility = requestedVisibility(call, call.body as VisibilityRequest, current);
        store(call).set(name, { name, createdAt: current?.createdAt ?? call.now, updatedAt: call.now, ...visibility });
        return current === undefined ? { status: 201, body: {} } : { status: 204 };
      },
    },
    [`${area}/delete-org-secret`]: {
      needs: needs.write,
      handle: (call) => {
        store(call).delete(named(call).name);
        return { status: 204 };
      },
    },
    ...selectedRepositoryOperations(area, 'org-secret', {
      needs,
      entry: named,
      select: (call, selected) => {
        const current = named(call);
        store(call).set(current.name, { ...current, selected, updatedAt: call.now });
      },
    }),
  };
}

/** Schema `organization-actions-secret` and those of the other areas. */
function sharedAnswer(call: ApiCall, area: Area, secret: SharedSecret): unknown {
  const url = `${call.baseUrl}/orgs/${call.path.org}/${area}/secrets/${secret.name}/repositories`;
  return {
    ...secretAnswer(secret),
    visibility: secret.visibility,
    ...(secret.visibility === 'selected' ? { selected_repositories_url: url } : {}),
  };
}
