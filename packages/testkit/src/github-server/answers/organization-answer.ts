import type { ApiCall } from '../contract/operation.js';
import type { OrganizationState } from '../contract/world.js';
import { WORLD_START } from '../world/add-repository.js';
import { isoSeconds } from './iso-seconds.js';
import { nodeId } from './node-id.js';

/** An organisation (schemas `organization-full` and `team-organization`). */
export function organizationAnswer(
  { baseUrl, world }: Pick<ApiCall, 'baseUrl' | 'world'>,
  { login, id }: OrganizationState,
): Readonly<Record<string, unknown>> {
  const url = `${baseUrl}/orgs/${login}`;
  const publicRepositories = [...world.repositories.values()].filter(
    (each) => each.owner.toLowerCase() === login.toLowerCase() && !each.private,
  );
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${baseUrl}/avatars/${login}`,
    description: null,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: publicRepositories.length,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${baseUrl}/${login}`,
    type: 'Organization',
    created_at: isoSeconds(WORLD_START),
    updated_at: isoSeconds(WORLD_START),
    archived_at: null,
  };
}
