import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import { organizationAnswer } from '../answers/organization-answer.js';
import { organizationOf } from '../answers/organization-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { OrganizationState } from '../contract/world.js';
import { WORLD_START } from '../world/add-repository.js';
import type { TeamState } from '../world/teams.js';

const READ = [{ name: 'members', level: 'read', of: 'organization' }] as const;

/** Teams of organisations and who is in them. */
export const teamOperations: Operations = {
  'teams/get-by-name': {
    needs: READ,
    handle(call) {
      const organization = organizationOf(call);
      return { status: 200, body: teamAnswer(call, organization, teamOf(call, organization)) };
    },
  },
  'teams/get-membership-for-user-in-org': {
    needs: READ,
    handle(call) {
      const organization = organizationOf(call);
      const team = teamOf(call, organization);
      const login = call.path['username'] ?? '';
      const state = team.members.get(login.toLowerCase());
      if (state === undefined) throw new ApiError(404, 'Not Found');
      const url = `${teamUrl(call, organization, team)}/memberships/${encodeURIComponent(login)}`;
      return { status: 200, body: { url, role: 'member', state } };
    },
  },
};

function teamOf(call: ApiCall, organization: OrganizationState): TeamState {
  const team = organization.teams?.get((call.path['team_slug'] ?? '').toLowerCase());
  if (team === undefined) throw new ApiError(404, 'Not Found');
  return team;
}

function teamUrl({ baseUrl }: ApiCall, { id }: OrganizationState, team: TeamState): string {
  return `${baseUrl}/organizations/${id}/team/${team.id}`;
}

function teamAnswer(call: ApiCall, organization: OrganizationState, team: TeamState): Readonly<Record<string, unknown>> {
  const url = teamUrl(call, organization, team);
  const time = isoSeconds(WORLD_START);
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    url,
    html_url: `${call.baseUrl}/orgs/${organization.login}/teams/${team.slug}`,
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    members_count: [...team.members.values()].filter((state) => state === 'active').length,
    repos_count: 0,
    created_at: time,
    updated_at: time,
    type: 'organization',
    organization_id: organization.id,
    organization: organizationAnswer(call, organization),
  };
}
