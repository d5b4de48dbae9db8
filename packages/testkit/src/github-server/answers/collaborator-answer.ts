import { legacyPermission, type CollaboratorRole } from '../world/collaborators.js';
import { simpleUser } from './simple-user.js';

/** An account with what it may do (schema `collaborator`). */
export function minimalUser(login: string, role: CollaboratorRole, baseUrl: string): Readonly<Record<string, unknown>> {
  const permission = legacyPermission(role);
  const rank = ['none', 'read', 'write', 'admin'].indexOf(permission);
  return {
    ...simpleUser(login, baseUrl),
    permissions: {
      pull: rank >= 1,
      triage: rank >= 2 || role.base === 'triage',
      push: rank >= 2,
      maintain: rank >= 3 || role.base === 'maintain',
      admin: rank >= 3,
    },
    role_name: role.name,
  };
}
