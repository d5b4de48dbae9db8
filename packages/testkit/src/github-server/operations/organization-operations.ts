import { nodeId } from '../answers/node-id.js';
import { organizationOf } from '../answers/organization-of.js';
import type { Operations } from '../contract/operation.js';
import { WORLD_START } from '../world/add-repository.js';
import { isoSeconds } from '../answers/iso-seconds.js';

/** Organisations themselves. */
export const organizationOperations: Operations = {
  'orgs/get': {
    needs: [],
    handle: (call) => {
      const { login, id } = organizationOf(call);
      const url = `${call.baseUrl}/orgs/${login}`;
      const publicRepositories = [...call.world.repositories.values()].filter(
        (each) => each.owner.toLowerCase() === login.toLowerCase() && !each.private,
      );
      return {
        status: 200,
        body: {
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
          avatar_url: `${call.baseUrl}/avatars/${login}`,
          description: null,
          has_organization_projects: false,
          has_repository_projects: false,
          public_repos: publicRepositories.length,
          public_gists: 0,
          followers: 0,
          following: 0,
          html_url: `${call.baseUrl}/${login}`,
          type: 'Organization',
          created_at: isoSeconds(WORLD_START),
          updated_at: isoSeconds(WORLD_START),
          archived_at: null,
        },
      };
    },
  },
};
