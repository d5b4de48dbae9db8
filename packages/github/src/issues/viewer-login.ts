import { known, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';

/** The login that the client's token writes as, such as `github-actions[bot]`; one request. */
export async function viewerLogin(client: GitHubClient): Promise<Answer<string>> {
  const label = 'read whom the token belongs to';
  const result = await client.graphql({ query: '{ viewer { login } }', label, needs: 'metadata=read', idempotent: true });
  if (!result.ok) return unknownFrom(result.failure);
  const login = asRecord(asRecord(result.data)?.['viewer'])?.['login'];
  return typeof login === 'string' && login !== ''
    ? known(login)
    : unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
}
