import { known, unknown, type Answer, type RunWindow } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

/**
 * How many runs were created in a window; one request. GitHub counts no further than some number, and never fewer than one where it shows
 * one.
 *
 * @param repository `owner/repository`
 */
export async function runCount(client: GitHubClient, repository: string, { since, until, branch }: RunWindow): Promise<Answer<number>> {
  const label = `count the workflow runs of ${repository} that were created from ${since} to ${until}`;
  const result = await client.request({
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs',
    parameters: { ...readRepositoryName(repository) },
    query: {
      created: `${since}..${until}`,
      exclude_pull_requests: true,
      per_page: 1,
      ...(branch !== undefined && { branch }),
    },
    label,
    needs: 'actions=read',
    isKept: false,
  });
  if (!result.ok) return unknownFrom(result.failure);
  const { total_count: total, workflow_runs: runs } = asRecord(result.body) ?? {};
  if (typeof total !== 'number' || !Number.isSafeInteger(total) || !Array.isArray(runs))
    return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
  return known(Math.max(total, runs.length));
}
