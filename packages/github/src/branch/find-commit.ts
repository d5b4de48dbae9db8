import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { objectId } from './object-id.js';

const QUERY = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { history(first: 100) { nodes { oid message } } } } }
  }
}`;

/** Where a branch is, and which of its newest commits has a mark in its message. */
export interface FoundCommit {
  readonly head: string | undefined;
  readonly commit: string | undefined;
  /** True when the commits that were looked at go back to the one that was expected: then what is not among them was not made. */
  readonly isComplete: boolean;
}

/** Looks for a commit among the newest 100 of a branch, by a mark that only it has. */
export async function findCommit(
  client: GitHubClient,
  name: RepositoryName,
  { branch, mark, expectedHead }: { readonly branch: string; readonly mark: string; readonly expectedHead: string },
): Promise<Answer<FoundCommit>> {
  const label = `read the newest commits of the branch ${quoteUntrusted(branch)} of ${name.owner}/${name.repo}`;
  const variables = { ...name, ref: `refs/heads/${branch}` };
  const result = await client.graphql({ query: QUERY, variables, label, needs: 'contents=read', idempotent: true });
  if (!result.ok) return unknownFrom(result.failure);
  const ref = asRecord(asRecord(result.data)?.['repository'])?.['ref'];
  if (ref === null) return known({ head: undefined, commit: undefined, isComplete: true });
  const target = asRecord(asRecord(ref)?.['target']);
  const head = objectId(target?.['oid']);
  const nodes = asRecord(target?.['history'])?.['nodes'];
  if (head === undefined || !Array.isArray(nodes)) return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
  const commits = nodes.map((node: unknown) => asRecord(node) ?? {});
  const commit = commits.find(({ message }) => typeof message === 'string' && message.includes(mark));
  return known({ head, commit: objectId(commit?.['oid']), isComplete: commits.some(({ oid }) => oid === expectedHead) });
}
