import { known, unknown, type Answer, type Cleaner } from '@sar/baseline';
import { anonymousFailure, unknownFrom, type ApiFailure, type ApiRequest, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

const NEEDS = 'actions=write';
/** GitHub answers so about a run that goes on, such as one that was started again meanwhile; it is no question of permissions. */
const GOES_ON = /^Could not delete the workflow run/i;

/**
 * Removes entries of the cache and runs of one repository. What GitHub does not find is gone: a list of it was read with the same token, so
 * that it may be seen.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function cleaner(client: GitHubClient, repository: string): Cleaner {
  const name = readRepositoryName(repository);
  const remove = async (request: Pick<ApiRequest, 'path' | 'parameters' | 'label'>): Promise<Answer<'removed' | 'gone'>> => {
    if (!client.isAuthenticated) return unknownFrom(anonymousFailure(request.label, NEEDS));
    const result = await client.request({
      ...request,
      method: 'DELETE',
      parameters: { ...name, ...request.parameters },
      needs: NEEDS,
    });
    if (result.ok) return known('removed');
    return result.failure.status === 404 ? known('gone') : refusal(request.label, result.failure);
  };
  return {
    removeCache: async (id) =>
      remove({
        path: '/repos/{owner}/{repo}/actions/caches/{cache_id}',
        parameters: { cache_id: id },
        label: `remove the cache entry ${id} of ${repository}`,
      }),
    removeRun: async (id) =>
      remove({
        path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
        parameters: { run_id: id },
        label: `remove the run ${id} of ${repository}`,
      }),
  };
}

function refusal(label: string, failure: ApiFailure): Answer<never> {
  if (failure.status === 403 && GOES_ON.test(failure.message)) return unknown('failed', `cannot ${label}: it has not ended`);
  return unknownFrom(failure);
}
