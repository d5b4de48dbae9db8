import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { anonymousFailure, asRecord, unknownFrom, type GitHubClient } from '../client/index.js';

const NEEDS = 'members=read';

/**
 * Whether somebody belongs to a team; who is only invited does not. GitHub answers for who is no member as for a team that the token may
 * not see, so that the team itself is asked for then.
 */
export async function isTeamMember(
  client: GitHubClient,
  { organization, team, login }: { readonly organization: string; readonly team: string; readonly login: string },
): Promise<Answer<boolean>> {
  const label = `read whether somebody is in the team ${quoteUntrusted(`${organization}/${team}`)}`;
  if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, NEEDS));
  const parameters = { org: organization, team_slug: team };
  const request = { method: 'GET', label, needs: NEEDS, isKept: false } as const;
  const path = '/orgs/{org}/teams/{team_slug}';
  const result = await client.request({
    ...request,
    path: `${path}/memberships/{username}`,
    parameters: { ...parameters, username: login },
  });
  if (result.ok) {
    const state = asRecord(result.body)?.['state'];
    return state === 'active' || state === 'pending'
      ? known(state === 'active')
      : unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
  }
  if (result.failure.status !== 404) return unknownFrom(result.failure);
  const itself = await client.request({ ...request, path, parameters });
  return itself.ok ? known(false) : unknownFrom(itself.failure);
}
