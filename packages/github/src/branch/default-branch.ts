import { known, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

/**
 * The name of a repository's default branch.
 *
 * @param repository `owner/repository`
 */
export async function defaultBranch(client: GitHubClient, repository: string): Promise<Answer<string>> {
  const label = `read the default branch of ${repository}`;
  const result = await client.request({
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    parameters: { ...readRepositoryName(repository) },
    label,
  });
  if (!result.ok) return unknownFrom(result.failure);
  const name = asRecord(result.body)?.['default_branch'];
  return typeof name === 'string' && name !== '' ? known(name) : unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
}
