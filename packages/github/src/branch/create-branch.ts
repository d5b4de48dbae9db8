import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { findBranch } from './find-branch.js';

/** Creates a branch at a commit. One that is there already is left as it is, wherever it points. */
export async function createBranch(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
  commit: string,
): Promise<Answer<'created' | 'exists'>> {
  const label = `create the branch ${quoteUntrusted(branch)} of ${name.owner}/${name.repo}`;
  const result = await client.request({
    method: 'POST',
    path: '/repos/{owner}/{repo}/git/refs',
    parameters: { ...name },
    body: { ref: `refs/heads/${branch}`, sha: commit },
    label,
    needs: 'contents=write',
    // A second sending is refused when the first took effect.
    idempotent: true,
  });
  if (result.ok) return known('created');
  if (result.failure.status === 403 && result.failure.reason === 'forbidden') return refused(result.failure.detail);
  if (result.failure.status === 409) return unknown('not-configured', `cannot ${label}: the repository has no commit yet`);
  if (result.failure.status !== 422 || !/already exists/i.test(result.failure.message)) return unknownFrom(result.failure);
  if (result.failure.attempts < 2) return known('exists');
  // The first sending may have created it, and its answer was lost.
  const found = await findBranch(client, name, branch);
  if (!found.known) return found;
  if (found.value === undefined) return unknown('failed', `cannot ${label}: GitHub says that it exists, and that it does not`);
  return known(found.value === commit ? 'created' : 'exists');
}

/**
 * GitHub lets no GITHUB_TOKEN make a branch at a commit whose workflow files differ from those of the default branch, as when that has
 * moved meanwhile; the answer does not tell this from a missing permission.
 */
function refused(detail: string): Answer<never> {
  return unknown(
    'forbidden',
    `${detail}. Where it has the permission, the default branch has got other workflow files meanwhile: the next run starts from them`,
  );
}
