import { asRecord, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

/** Where a commit stands against a branch: its tip, an earlier commit of it, none of its commits, or not known. */
export type CommitPosition = 'tip' | 'behind' | 'diverged' | 'unknown';

/**
 * Compares a commit with a branch as it is now, in one request.
 *
 * @param repository `owner/repository`
 */
export async function commitPosition(client: GitHubClient, repository: string, commit: string, branch: string): Promise<CommitPosition> {
  const result = await client.request({
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    parameters: { ...readRepositoryName(repository), basehead: `${commit}...${branch}` },
    query: { per_page: 1 },
    label: `compare ${commit.slice(0, 12)} with the branch`,
    needs: 'contents=read',
  });
  if (!result.ok) return 'unknown';
  switch (asRecord(result.body)?.['status']) {
    case 'identical':
      return 'tip';
    case 'ahead':
      return 'behind';
    case 'behind':
    case 'diverged':
      return 'diverged';
    default:
      return 'unknown';
  }
}
