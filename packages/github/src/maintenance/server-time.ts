import { known, type Answer } from '@sar/baseline';
import { unknownFrom, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

/**
 * What time it is by GitHub's clock, in milliseconds since 1970; undefined where an answer does not tell. One request.
 *
 * @param repository `owner/repository`
 */
export async function serverTime(client: GitHubClient, repository: string): Promise<Answer<number | undefined>> {
  const result = await client.request({
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    parameters: { ...readRepositoryName(repository) },
    label: `read ${repository}`,
    isKept: false,
  });
  if (!result.ok) return unknownFrom(result.failure);
  const time = Date.parse(result.headers['date'] ?? '');
  return known(Number.isNaN(time) ? undefined : time);
}
