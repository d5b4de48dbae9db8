import type { Answer } from '@sar/baseline';
import { readText } from '../client/api-fields.js';
import { asRecord, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { readWhole, repositoryReader } from './repository-reader.js';

/** Twenty pages: more than all but a handful of repositories have. */
const MOST_BRANCHES = 2000;

/**
 * Names of all branches; of more than 2,000, none.
 *
 * @param repository `owner/repository`
 */
export async function branchNames(client: GitHubClient, repository: string): Promise<Answer<readonly string[]>> {
  const reader = repositoryReader(client, readRepositoryName(repository));
  return readWhole(client, {
    ...reader.request('branches', 'the branches', 'contents=read'),
    most: MOST_BRANCHES,
    identity: String,
    item: (value) => readText(asRecord(value)?.['name']),
  });
}
