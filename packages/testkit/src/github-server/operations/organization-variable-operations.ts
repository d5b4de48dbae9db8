import { organizationOf } from '../answers/organization-of.js';
import { repositoryOf } from '../answers/repository-of.js';
import type { ApiCall, Operations, Permission } from '../contract/operation.js';
import type { StoredVariable, Visibility } from '../contract/world.js';
import { selectedRepositoryOperations } from './selected-repository-operations.js';
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
import { isSharedWith, requestedVisibility, type VisibilityRequest } from './visibility.js';

type SharedVariable = StoredVariable & Visibility;

const READ: readonly Permission[] = [{ name: 'organization_actions_variables', level: 'read', of: 'organization' }];
const WRITE: readonly Permission[] = [{ name: 'organization_actions_variables', level: 'write', of: 'organization' }];

/** Variables of organisations, and which of them a repository sees. */
export const organizationVariableOperations: Operations = {
  'actions/list-repo-organization-variables': {
    needs: [{ name: 'actions_variables', level: 'read' }],
    handle: (call) => {
      const repository = repositoryOf(call);
      const organization = call.world.organizations.get(repository.owner.toLowerCase());
      const shared = organization === undefined ? [] : byName(organization.variables).filter((each) => isSharedWith(each, repository));
      return { list: shared.map(variableAnswer), envelope: variablesEnvelope };
    },
  },
  'actions/list-org-variables': {
    needs: READ,
    handle: (call) => ({
      list: byName(organizationOf(call).variables).map((each) => sharedAnswer(call, each)),
      envelope: variablesEnvelope,
    }),
  },
  'actions/get-org-variable': {
    needs: READ,
    handle: (call) => ({ status: 200, body: sharedAnswer(call, variableNamed(organizationOf(call).variables, call.path.name)) }),
  },
  'actions/create-org-variable': {
    needs: WRITE,
    handle: (call) => {
      const { variables } = organizationOf(call);
      const request = call.body as { name: string; value: string } & VisibilityRequest;
      const created = { ...newVariable(variables, request, MAX_VARIABLES.organization, call.now), ...requestedVisibility(call, request) };
      variables.set(created.name, created);
      return { status: 201, body: {} };
    },
  },
  'actions/update-org-variable': {
    needs: WRITE,
    handle: (call) => {
      const { variables } = organizationOf(call);
      const request = call.body as { name?: string; value?: string } & VisibilityRequest;
      const current = variableNamed(variables, call.path.name);
      replaceVariable(variables, current, {
        ...changedVariable(variables, current, request, call.now),
        ...requestedVisibility(call, request, current),
      });
      return { status: 204 };
    },
  },
  'actions/delete-org-variable': {
    needs: WRITE,
    handle: (call) => {
      const { variables } = organizationOf(call);
      variables.delete(variableNamed(variables, call.path.name).name);
      return { status: 204 };
    },
  },
  ...selectedRepositoryOperations('actions', 'org-variable', {
    needs: { read: READ, write: WRITE },
    entry: (call) => variableNamed(organizationOf(call).variables, call.path.name),
    select: (call, selected) => {
      const { variables } = organizationOf(call);
      const current = variableNamed(variables, call.path.name);
      variables.set(current.name, { ...current, selected, updatedAt: call.now });
    },
  }),
};

/** Schema `organization-actions-variable`. */
function sharedAnswer(call: ApiCall, variable: SharedVariable): unknown {
  const url = `${call.baseUrl}/orgs/${call.path.org}/actions/variables/${variable.name}/repositories`;
  return {
    ...variableAnswer(variable),
    visibility: variable.visibility,
    ...(variable.visibility === 'selected' ? { selected_repositories_url: url } : {}),
  };
}
