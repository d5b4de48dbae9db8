import { minimalUser } from '../answers/collaborator-answer.js';
import { repositoryOf } from '../answers/repository-of.js';
import { ApiError, type ApiCall, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { legacyPermission, roleIn } from '../world/collaborators.js';

/** Who may do what in a repository. */
export const collaboratorOperations: Operations = {
  'repos/get-collaborator-permission-level': {
    needs: [{ name: 'metadata', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      if (call.caller.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
      if (!mayTriage(call, repository)) throw new ApiError(403, 'Must have push access to view collaborator permission.');
      const login = call.path['username'] ?? '';
      const role = roleIn(repository, login);
      if (role === undefined) throw new ApiError(404, `${login} is not a user`);
      const permission = legacyPermission(role);
      return { status: 200, body: { permission, role_name: role.name, user: minimalUser(login, role, call.baseUrl) } };
    },
  },
};

/**
 * False for a person who is known to have no role that sets labels and assigns: GitHub leaves these out then, and says nothing. Apps
 * have what their token has.
 */
export function mayTriage({ caller }: Pick<ApiCall, 'caller'>, repository: RepositoryState): boolean {
  if (caller.kind !== 'person') return true;
  const role = repository.collaborators?.get(caller.login.toLowerCase());
  return role === undefined || (role !== 'unknown' && role.base !== 'read' && role.base !== 'none');
}
