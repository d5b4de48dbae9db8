import { known, type Answer, type FoundPullRequest } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';

/** Two branches of the same repository. */
interface Branches {
  readonly from: string;
  readonly into: string;
}

/** The newest pull request between two branches, open or not; an open one comes first. Undefined when there never was one. */
export async function findPullRequest(
  client: GitHubClient,
  name: RepositoryName,
  branches: Branches,
): Promise<Answer<FoundPullRequest | undefined>> {
  const found = await pullRequestsBetween(client, name, branches, 'all');
  return found.known ? known(found.value.find(({ state }) => state === 'open') ?? found.value[0]) : found;
}

/** The pull requests between two branches, newest first. */
export async function pullRequestsBetween(
  client: GitHubClient,
  name: RepositoryName,
  { from, into }: Branches,
  state: 'open' | 'all',
): Promise<Answer<readonly FoundPullRequest[]>> {
  const list = await client.list({
    path: '/repos/{owner}/{repo}/pulls',
    parameters: { ...name },
    query: { state, head: `${name.owner}:${from}`, base: into },
    perPage: 100,
    label: `read the ${state === 'open' ? 'open ' : ''}pull requests of ${name.owner}/${name.repo}`,
    needs: 'pull_requests=read',
    item: (value) => {
      const pull = asRecord(value);
      const url = addressOf(pull);
      const head = asRecord(pull?.['head']);
      const ref = head?.['ref'];
      if (url === undefined || typeof ref !== 'string') return undefined;
      const isOwn = String(asRecord(head?.['repo'])?.['full_name']).toLowerCase() === `${name.owner}/${name.repo}`.toLowerCase();
      const isMerged = typeof pull?.['merged_at'] === 'string';
      return {
        url,
        isMeant: isOwn && ref === from,
        state: pull?.['state'] === 'open' ? ('open' as const) : isMerged ? ('merged' as const) : ('closed' as const),
      };
    },
  });
  if (!list.ok) return unknownFrom(list.failure);
  // GitHub answers with all of them when it does not take the filter; a fork may have a branch of that name, too.
  return known(list.items.filter(({ isMeant }) => isMeant).map(({ url, state: now }) => ({ url, state: now })));
}

/** The address for people, of a pull request. */
export function addressOf(value: unknown): string | undefined {
  const url = asRecord(value)?.['html_url'];
  return typeof url === 'string' && /^https?:\/\/[^\s<>"'`\\]{1,500}$/.test(url) ? url : undefined;
}
