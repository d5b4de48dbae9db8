import type { BranchWriter } from '@sar/baseline';
import type { GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { commitOnBranch } from './commit-on-branch.js';
import { createBranch } from './create-branch.js';
import { filesAt } from './files-at.js';
import { findPullRequest } from './find-pull-request.js';
import { openPullRequest } from './open-pull-request.js';

/**
 * Reads and changes the branches of a repository.
 *
 * @param repository `owner/repository`
 * @throws UserError when the name is something else
 */
export function branchWriter(client: GitHubClient, repository: string): BranchWriter {
  const name = readRepositoryName(repository);
  return {
    filesAt: async (branch, folder) => filesAt(client, name, branch, folder),
    commit: async (commit) => commitOnBranch(client, name, commit),
    createBranch: async (branch, commit) => createBranch(client, name, branch, commit),
    findPullRequest: async (request) => findPullRequest(client, name, request),
    openPullRequest: async (request) => openPullRequest(client, name, request),
  };
}
