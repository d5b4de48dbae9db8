import { known, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type ApiRequest, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { createBranch } from './create-branch.js';
import { objectId } from './object-id.js';

const README = `This branch is the memory of SAR: what it found, what it did and when, in small text files.
SAR alone writes it, one signed commit for each change; its files need not be merged into any other branch.
Deleting it is harmless to the code, but SAR then starts over with an empty memory.
`;

/** `exists`: another run was faster. */
export type StartedBranch = { readonly outcome: 'created'; readonly commit: string } | { readonly outcome: 'exists' };

/**
 * Creates the branch of the state with a README alone, without a common history with any other branch. When another run creates it
 * at the same time, one of the two wins and the other finds it there; the commit of the loser is on no branch.
 */
export async function startStateBranch(client: GitHubClient, name: RepositoryName, branch: string): Promise<Answer<StartedBranch>> {
  const post = async (path: string, body: ApiRequest['body']): Promise<Answer<string>> => {
    const label = `start the branch ${branch} of ${name.owner}/${name.repo}`;
    // An object that is created twice is one, or is on no branch.
    const given = { parameters: { ...name }, label, needs: 'contents=write', idempotent: true };
    const result = await client.request({ method: 'POST', path, ...given, ...(body !== undefined && { body }) });
    if (!result.ok) {
      const isEmpty = result.failure.status === 409;
      return isEmpty ? unknown('not-configured', `cannot ${label}: the repository has no commit yet`) : unknownFrom(result.failure);
    }
    const id = objectId(asRecord(result.body)?.['sha']);
    return id === undefined ? unknown('failed', `cannot ${label}: the answer has an unexpected shape`) : known(id);
  };
  const entry = { path: 'README.md', mode: '100644', type: 'blob', content: README };
  const tree = await post('/repos/{owner}/{repo}/git/trees', { tree: [entry] });
  if (!tree.known) return tree;
  const commit = await post('/repos/{owner}/{repo}/git/commits', { message: 'Start the state', tree: tree.value, parents: [] });
  if (!commit.known) return commit;
  const created = await createBranch(client, name, branch, commit.value);
  if (!created.known) return created;
  return known(created.value === 'created' ? { outcome: 'created', commit: commit.value } : { outcome: 'exists' });
}
