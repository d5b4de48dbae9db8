import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import { minimalRepository } from '../answers/repository-answer.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { simpleUser } from '../answers/simple-user.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { checksOf, type StatusState } from '../world/checks-state.js';

const READ = [{ name: 'statuses', level: 'read' }] as const;
/** Of a combined status, worst first. */
const STATES: readonly StatusState['state'][] = ['error', 'failure', 'pending'];

/** Commit statuses. */
export const statusesOperations: Operations = {
  'repos/get-combined-status-for-ref': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      const sha = commitOf(call, repository);
      const latest = [...new Map(statusesOf(repository, sha).map((status) => [status.context, status])).values()];
      const worst = STATES.find((state) => latest.some((status) => status.state === state));
      const url = `${repositoryUrl(repository, call.baseUrl)}/commits/${sha}`;
      return {
        list: latest.map((status) => simpleStatus(call, repository, status)),
        envelope: (page, total) => ({
          state: worst === 'error' ? 'failure' : (worst ?? (total === 0 ? 'pending' : 'success')),
          statuses: page,
          sha,
          total_count: total,
          repository: minimalRepository(repository, call.baseUrl, call.world),
          commit_url: url,
          url: `${url}/status`,
        }),
      };
    },
  },
  'repos/list-commit-statuses-for-ref': {
    needs: READ,
    handle(call) {
      const repository = repositoryOf(call);
      const statuses = statusesOf(repository, commitOf(call, repository)).reverse();
      return {
        list: statuses.map((status) => ({
          ...simpleStatus(call, repository, status),
          creator: simpleUser(status.creator, call.baseUrl),
        })),
      };
    },
  },
};

function commitOf(call: ApiCall, repository: RepositoryState): string {
  const sha = repository.git.resolve(call.path['ref'] ?? '');
  if (sha === undefined) throw new ApiError(404, `No commit found for SHA: ${call.path['ref']}`);
  return sha;
}

function statusesOf(repository: RepositoryState, sha: string): StatusState[] {
  return checksOf(repository).statuses.filter((status) => status.sha === sha);
}

function simpleStatus(call: ApiCall, repository: RepositoryState, status: StatusState): Readonly<Record<string, unknown>> {
  return {
    url: `${repositoryUrl(repository, call.baseUrl)}/statuses/${status.sha}`,
    avatar_url: `${call.baseUrl}/avatars/${status.creator}`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: isoSeconds(status.createdAt),
    updated_at: isoSeconds(status.createdAt),
  };
}
