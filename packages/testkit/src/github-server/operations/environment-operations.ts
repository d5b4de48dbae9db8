import { environmentOf } from '../answers/environment-of.js';
import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import type { ApiCall, Operations } from '../contract/operation.js';
import type { EnvironmentState } from '../contract/world.js';
import { addEnvironment } from '../world/add-repository.js';
import { byName } from './variable-store.js';

/** Environments. Their protection rules are not kept: an environment here has none. */
export const environmentOperations: Operations = {
  'repos/get-all-environments': {
    needs: [{ name: 'actions', level: 'read' }],
    handle: (call) => ({
      list: byName(repositoryOf(call).environments).map((environment) => environmentAnswer(call, environment)),
      envelope: (page, total) => ({ total_count: total, environments: page }),
    }),
  },
  'repos/get-environment': {
    needs: [{ name: 'actions', level: 'read' }],
    handle: (call) => ({ status: 200, body: environmentAnswer(call, environmentOf(call)) }),
  },
  'repos/create-or-update-environment': {
    needs: [{ name: 'administration', level: 'write' }],
    handle: (call) => {
      const repository = repositoryOf(call);
      const name = call.path.environment_name ?? '';
      const environment = repository.environments.get(name.toLowerCase()) ?? addEnvironment(repository, name, call.now);
      return { status: 200, body: environmentAnswer(call, environment) };
    },
  },
  'repos/delete-an-environment': {
    needs: [{ name: 'administration', level: 'write' }],
    handle: (call) => {
      repositoryOf(call).environments.delete(environmentOf(call).name.toLowerCase());
      return { status: 204 };
    },
  },
};

function environmentAnswer(call: ApiCall, { id, name, createdAt }: EnvironmentState): unknown {
  const repository = repositoryOf(call);
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: `${repositoryUrl(repository, call.baseUrl)}/environments/${encodeURIComponent(name)}`,
    html_url: `${call.baseUrl}/${repository.owner}/${repository.name}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: isoSeconds(createdAt),
    updated_at: isoSeconds(createdAt),
    protection_rules: [],
    deployment_branch_policy: null,
  };
}
