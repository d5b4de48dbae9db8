import { known, ROLES, unknown, type Answer, type Collaborators, type Role } from '@sar/baseline';
import { anonymousFailure, asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

/** What GitHub calls the roles in its older field, which has four words: https://docs.github.com/en/rest/collaborators/collaborators */
const OLDER: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

const NEEDS = 'metadata=read';

/**
 * Tells the roles of people in one repository; one request each. Of a role that an organisation made itself, what it may do counts:
 * `admin`, `write`, `read` or `none`.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function collaborators(client: GitHubClient, repository: string): Collaborators {
  const name = readRepositoryName(repository);
  return {
    async roleOf(login): Promise<Answer<Role>> {
      const label = `read the role of a person in ${repository}`;
      if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, NEEDS));
      const path = '/repos/{owner}/{repo}/collaborators/{username}/permission';
      // Asked anew each time: a role that was taken away must not last.
      const result = await client.request({ method: 'GET', path, parameters: { ...name, username: login }, label, needs: NEEDS });
      if (!result.ok) return result.failure.status === 404 ? known('none') : unknownFrom(result.failure);
      const role = readRole(result.body);
      return role === undefined ? unknown('failed', `cannot ${label}: the answer has an unexpected shape`) : known(role);
    },
  };
}

/** The finer of the two fields, where it says no more than the other one. */
function readRole(body: unknown): Role | undefined {
  const { permission, role_name: name } = asRecord(body) ?? {};
  return ROLES.find((role) => role === name && OLDER[role] === permission) ?? ROLES.find((role) => role === permission);
}
