import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { filesAt } from '../branch/files-at.js';
import type { GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

const FOLDER = '.github/workflows';

/**
 * Paths of the files below `.github/workflows` of a branch, as GitHub has them: a checkout may be of another commit.
 *
 * @param repository `owner/repository`
 */
export async function workflowFilesOn(client: GitHubClient, repository: string, branch: string): Promise<Answer<readonly string[]>> {
  const files = await filesAt(client, readRepositoryName(repository), branch, FOLDER);
  if (!files.known) return files;
  if (files.value !== undefined) return known([...files.value.blobs.keys()]);
  return unknown('not-configured', `cannot read ${FOLDER} of ${repository}: there is no branch ${quoteUntrusted(branch)}`);
}
