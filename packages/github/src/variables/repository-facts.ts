import { known, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from './repository-name.js';

/** What the variables' readers and writers must know about a repository. */
export interface RepositoryFacts {
  readonly id: number;
  /** False for a user's repository. */
  readonly isOfOrganization: boolean;
}

/** Asks for a repository at its first use and keeps the answer. */
export function repositoryFacts(client: GitHubClient, { owner, repo }: RepositoryName): () => Promise<Answer<RepositoryFacts>> {
  let asked: Promise<Answer<RepositoryFacts>> | undefined;
  return async () => {
    asked ??= ask(client, owner, repo);
    return asked;
  };
}

async function ask(client: GitHubClient, owner: string, repo: string): Promise<Answer<RepositoryFacts>> {
  const label = `read the repository ${owner}/${repo}`;
  const result = await client.request({ method: 'GET', path: '/repos/{owner}/{repo}', parameters: { owner, repo }, label });
  if (!result.ok) return unknownFrom(result.failure);
  const id = asRecord(result.body)?.['id'];
  const type = asRecord(asRecord(result.body)?.['owner'])?.['type'];
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof type !== 'string') {
    return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
  }
  return known({ id, isOfOrganization: type === 'Organization' });
}
