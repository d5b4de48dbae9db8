import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { findBranch } from './find-branch.js';
import { objectId } from './object-id.js';

/** A folder in a folder, so deep; GraphQL has no recursion. Files below are not given. */
const DEPTH = 4;
const ENTRIES = Array.from({ length: DEPTH }).reduceRight<string>(
  (inner) => `name type oid${inner === '' ? '' : ` object { ... on Tree { entries { ${inner} } } }`}`,
  '',
);
const QUERY = `query ($owner: String!, $repo: String!, $ref: String!, $folder: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { target { oid } }
    object(expression: $folder) { ... on Tree { entries { ${ENTRIES} } } }
  }
}`;

/** What a branch holds below a folder. */
export interface FilesAt {
  readonly head: string;
  /** Path from the root → id of the blob. */
  readonly blobs: ReadonlyMap<string, string>;
}

/**
 * The commit that a branch is at, and the blobs of a folder and of the folders in it, three levels down. GraphQL gives a folder's
 * entries completely, where the REST API cuts them at 1,000. When the branch moves between the two halves of the query, the files
 * are those of a later commit: a change that expects the head then is refused as `moved`.
 */
export async function filesAt(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
  folder: string,
): Promise<Answer<FilesAt | undefined>> {
  const within = folder.replace(/^\/+|\/+$/g, '');
  const ref = `refs/heads/${branch}`;
  const label = `read ${within === '' ? 'the files' : quoteUntrusted(within)} on the branch ${quoteUntrusted(branch)} of ${name.owner}/${name.repo}`;
  const result = await client.graphql({
    query: QUERY,
    variables: { ...name, ref, folder: `${ref}:${within}` },
    label,
    needs: 'contents=read',
    idempotent: true,
  });
  if (!result.ok) return unknownFrom(result.failure);
  const repository = asRecord(asRecord(result.data)?.['repository']);
  if (repository?.['ref'] === null) return absent(client, name, branch, label);
  const head = objectId(asRecord(asRecord(repository?.['ref'])?.['target'])?.['oid']);
  const blobs = new Map<string, string>();
  // A folder that is not there has no object, and a file in its place no entries.
  const entries = asRecord(repository?.['object'])?.['entries'] ?? [];
  const isRead = readEntries(entries, within === '' ? '' : `${within}/`, blobs, DEPTH);
  if (head === undefined || !isRead) return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
  return known({ head, blobs });
}

/** Without the permission to read, GraphQL may say that there is no such branch. */
async function absent(client: GitHubClient, name: RepositoryName, branch: string, label: string): Promise<Answer<undefined>> {
  const found = await findBranch(client, name, branch);
  if (!found.known) return found;
  return found.value === undefined ? known(undefined) : unknown('failed', `cannot ${label}: GitHub both has it and does not`);
}

/** False when the entries have not the shape of entries. */
function readEntries(entries: unknown, prefix: string, blobs: Map<string, string>, depth: number): boolean {
  if (depth === 0) return true;
  if (!Array.isArray(entries)) return false;
  return entries.every((entry: unknown) => {
    const { name, type, oid, object } = asRecord(entry) ?? {};
    const id = objectId(oid);
    if (typeof name !== 'string' || id === undefined) return false;
    if (type === 'blob') blobs.set(`${prefix}${name}`, id);
    return type !== 'tree' || readEntries(asRecord(object)?.['entries'], `${prefix}${name}/`, blobs, depth - 1);
  });
}
