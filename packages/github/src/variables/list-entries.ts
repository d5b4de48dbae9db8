import { quoteUntrusted, type LiveEntry } from '@sar/baseline';
import { anonymousFailure, type GitHubClient, type ListResult } from '../client/index.js';
import type { EntryList } from './layer-endpoints.js';
import { plainOrQuoted } from './plain-or-quoted.js';
import { readLiveEntry, readVariable } from './read-live-entry.js';

/** Of whom a list is: a repository, one of its environments, or an organisation. */
export interface ListOwner {
  readonly owner: string;
  readonly repo?: string;
  readonly environment?: string | undefined;
}

/** Reads a list of variables or secrets. Nobody without a token may, so then it is not even asked for. */
export async function listEntries(client: GitHubClient, list: EntryList, of: ListOwner): Promise<ListResult<LiveEntry>> {
  const label = `read ${list.title} of ${ownerText(of)}`;
  if (!client.isAuthenticated) return { ok: false, failure: anonymousFailure(label, list.needs) };
  const { owner, repo = '', environment = '' } = of;
  const parameters = { owner, repo, environment_name: environment, org: owner };
  const item = list.key === 'variables' ? readVariable : readLiveEntry;
  return client.list({ ...list, parameters, label, isCounted: true, identity: ({ name }) => name, item });
}

/** What people call it: `octo-org/octo-repo, environment "production"`. */
export function ownerText({ owner, repo, environment }: ListOwner): string {
  if (repo === undefined) return `the organisation ${plainOrQuoted(owner)}`;
  const name = `${plainOrQuoted(owner)}/${plainOrQuoted(repo)}`;
  return environment === undefined ? name : `${name}, environment ${quoteUntrusted(environment)}`;
}
