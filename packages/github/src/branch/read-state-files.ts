import { Buffer } from 'node:buffer';
import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { findBranch } from './find-branch.js';
import { objectId } from './object-id.js';

/** Largest file of the state, in bytes. */
export const MAX_STATE_FILE_BYTES = 1_000_000;

/** Files of the state by path; undefined for those that are not there. */
export type StateFiles = ReadonlyMap<string, string | undefined>;

const BLOB = '__typename ... on Blob { oid byteSize isTruncated text }';

interface StateQuestion {
  readonly branch: string;
  readonly at?: string;
  readonly paths: readonly string[];
}

type StateAnswer = Answer<{ readonly head: string | undefined; readonly files: StateFiles }>;

/** How often a branch is asked for that REST knows and GraphQL does not, as it is for a moment when another run creates it. */
const MOST_LOOKS = 3;

/**
 * Files of the state, and the commit that the branch is at, in one query. Without the branch there are no files.
 *
 * @param at the commit to read; without it the branch as it is: then the files may be of a later commit than `head`
 */
export async function readStateFiles(client: GitHubClient, name: RepositoryName, question: StateQuestion): Promise<StateAnswer> {
  const { branch, paths } = question;
  for (let looks = 1; looks <= MOST_LOOKS; looks += 1) {
    const answer = await askGraphql(client, name, question);
    if (answer !== 'no-branch') return answer;
    // GraphQL may say that there is no branch where the token may not see it, and a state that cannot be read is not an empty one.
    const found = await findBranch(client, name, branch);
    if (!found.known) return found;
    if (found.value === undefined) return known({ head: undefined, files: new Map(paths.map((path) => [path, undefined])) });
  }
  return unknown('failed', `the branch ${branch} of ${name.owner}/${name.repo} appeared just now: run it again`);
}

async function askGraphql(
  client: GitHubClient,
  name: RepositoryName,
  { branch, at, paths }: StateQuestion,
): Promise<StateAnswer | 'no-branch'> {
  const ref = `refs/heads/${branch}`;
  const asked = paths.map((_, index) => `f${index}: object(expression: $e${index}) { ${BLOB} }`).join('\n');
  const declared = paths.map((_, index) => `, $e${index}: String!`).join('');
  const label = `read the state of ${name.owner}/${name.repo}`;
  const result = await client.graphql({
    query: `query ($owner: String!, $repo: String!, $ref: String!${declared}) {
      repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } }\n${asked} }
    }`,
    variables: { ...name, ref, ...Object.fromEntries(paths.map((path, index) => [`e${index}`, `${at ?? ref}:${path}`])) },
    label,
    needs: 'contents=read',
    idempotent: true,
  });
  if (!result.ok) return unknownFrom(result.failure);
  const repository = asRecord(asRecord(result.data)?.['repository']);
  if (repository?.['ref'] === null) return 'no-branch';
  const head = objectId(asRecord(asRecord(repository?.['ref'])?.['target'])?.['oid']);
  if (head === undefined) return unknown('failed', `cannot ${label}: the answer has an unexpected shape`);
  const files = new Map<string, string | undefined>();
  for (const [index, path] of paths.entries()) {
    const file = await readFile(client, name, repository?.[`f${index}`], path);
    if (!file.known) return file;
    files.set(path, file.value);
  }
  return known({ head, files });
}

async function readFile(client: GitHubClient, name: RepositoryName, object: unknown, path: string): Promise<Answer<string | undefined>> {
  if (object === null) return known(undefined);
  const { __typename: type, oid, byteSize, isTruncated, text } = asRecord(object) ?? {};
  const id = objectId(oid);
  const problem = (what: string) => unknown('failed', `${quoteUntrusted(path)} of the state cannot be read: ${what}`);
  if (type !== 'Blob' || id === undefined || typeof byteSize !== 'number') return problem('it is no file');
  if (byteSize > MAX_STATE_FILE_BYTES) return problem(`it has ${byteSize} bytes, and ${MAX_STATE_FILE_BYTES} are the most`);
  if (isTruncated === true) return readBlob(client, name, id, problem);
  return typeof text === 'string' ? known(text) : problem('it is no UTF-8 text');
}

/** GraphQL cuts texts above half a megabyte; REST does not. */
async function readBlob(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  id: string,
  problem: (what: string) => Answer<never>,
): Promise<Answer<string>> {
  const result = await client.request({
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    parameters: { owner, repo, file_sha: id },
    label: `read the state of ${owner}/${repo}`,
    needs: 'contents=read',
  });
  if (!result.ok) return unknownFrom(result.failure);
  const { content, encoding } = asRecord(result.body) ?? {};
  if (typeof content !== 'string' || encoding !== 'base64') return problem('the answer has an unexpected shape');
  try {
    return known(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(content, 'base64')));
  } catch {
    return problem('it is no UTF-8 text');
  }
}
