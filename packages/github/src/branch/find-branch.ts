import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { objectId } from './object-id.js';

/**
 * The commit that a branch is at; undefined when there is no such branch. Asked through REST, whose answer tells a branch that is not
 * there from one that the token may not see.
 */
export async function findBranch(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  branch: string,
): Promise<Answer<string | undefined>> {
  const label = `read the branch ${quoteUntrusted(branch)} of ${owner}/${repo}`;
  const found = await client.request({
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch}',
    parameters: { owner, repo, branch },
    label,
    needs: 'contents=read',
  });
  if (!found.ok) return found.failure.status === 404 ? known(undefined) : unknownFrom(found.failure);
  const head = objectId(asRecord(asRecord(found.body)?.['commit'])?.['sha']);
  return head === undefined ? unknown('failed', `cannot ${label}: the answer has an unexpected shape`) : known(head);
}
