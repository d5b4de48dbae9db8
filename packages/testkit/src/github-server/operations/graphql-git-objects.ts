import { isUtf8 } from 'node:buffer';
import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import type { RepositoryState } from '../contract/world.js';
import { changedFiles } from '../git/changed-files.js';
import { entryAt } from '../git/file-tree.js';
import type { CommitObject, Signature, TreeEntry } from '../git/git-objects.js';
import { type ConnectionArguments, connection } from './graphql-connection.js';

/** From this size on the text of a blob is cut and `isTruncated` is true. */
const MAX_TEXT_BYTES = 512_000;

/** A git object by id as GraphQL shows it; null when there is none. Fields are computed when they are asked for. */
export function gitObject(repository: RepositoryState, id: string | undefined): unknown {
  const { objects } = repository.git;
  if (id === undefined) return null;
  const commit = objects.commits.get(id);
  if (commit !== undefined) return commitNode(repository, id, commit);
  const blob = objects.blobs.get(id);
  if (blob !== undefined) return blobNode(repository, id, blob);
  const tree = objects.trees.get(id);
  return tree === undefined ? null : treeNode(repository, id, tree, '');
}

/** What an expression of git's names: `main`, a commit's id, `HEAD:docs/a.md`, `main:`. */
export function objectOfExpression(repository: RepositoryState, expression: string): unknown {
  const colon = expression.indexOf(':');
  const revision = colon === -1 ? expression : expression.slice(0, colon);
  const { git } = repository;
  const commit = git.resolve(revision === 'HEAD' ? repository.defaultBranch : revision);
  if (commit === undefined) return colon === -1 ? gitObject(repository, revision) : null;
  if (colon === -1) return gitObject(repository, commit);
  const path = expression.slice(colon + 1);
  const entry = entryAt(git.objects, git.objects.commits.get(commit)?.tree ?? '', path);
  if (entry?.mode === '040000') return treeNode(repository, entry.id, git.objects.trees.get(entry.id) ?? [], path);
  return gitObject(repository, entry?.id);
}

function objectFields(repository: RepositoryState, type: string, id: string): Record<string, unknown> {
  const url = `https://github.com/${repository.owner}/${repository.name}/${type.toLowerCase()}/${id}`;
  return { __typename: type, id: nodeId(type, id), oid: id, abbreviatedOid: id.slice(0, 7), commitUrl: url };
}

function blobNode(repository: RepositoryState, id: string, content: Buffer): unknown {
  const isBinary = content.includes(0) || !isUtf8(content);
  return {
    ...objectFields(repository, 'Blob', id),
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > MAX_TEXT_BYTES,
    text: isBinary ? null : content.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
  };
}

function treeNode(repository: RepositoryState, id: string, entries: readonly TreeEntry[], path: string): unknown {
  const prefix = path === '' ? '' : `${path.replace(/\/+$/, '')}/`;
  return {
    ...objectFields(repository, 'Tree', id),
    entries: () =>
      entries.map((entry) => ({
        __typename: 'TreeEntry',
        name: entry.name,
        path: `${prefix}${entry.name}`,
        // GraphQL has git's octal mode as a decimal number: 33188 for 100644.
        mode: Number.parseInt(entry.mode, 8),
        type: entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob',
        oid: entry.id,
        size: repository.git.objects.blobs.get(entry.id)?.length ?? 0,
        object: () =>
          entry.mode === '040000'
            ? treeNode(repository, entry.id, repository.git.objects.trees.get(entry.id) ?? [], `${prefix}${entry.name}`)
            : gitObject(repository, entry.id),
      })),
  };
}

interface HistoryArguments extends ConnectionArguments {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

function commitNode(repository: RepositoryState, id: string, commit: CommitObject): unknown {
  const { git } = repository;
  const [headline = '', ...rest] = commit.message.split('\n');
  const isValid = git.signed.has(id);
  return {
    ...objectFields(repository, 'Commit', id),
    url: `https://github.com/${repository.owner}/${repository.name}/commit/${id}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: isoSeconds(commit.committer.date),
    authoredDate: isoSeconds(commit.author.date),
    author: actor(commit.author),
    committer: actor(commit.committer),
    tree: () => gitObject(repository, commit.tree),
    parents: (args: ConnectionArguments) =>
      connection(
        'parents',
        commit.parents.map((parent) => gitObject(repository, parent)),
        args,
      ),
    history: (args: HistoryArguments) =>
      connection(
        'history',
        history(repository, id, args).map((at) => gitObject(repository, at)),
        args,
      ),
    signature: isValid
      ? { __typename: 'GpgSignature', isValid, state: 'VALID', wasSignedByGitHub: true, email: 'noreply@github.com' }
      : null,
  };
}

function history({ git }: RepositoryState, id: string, { path, since, until }: HistoryArguments): string[] {
  return git.history(id).filter((at) => {
    const commit = git.objects.commits.get(at);
    if (commit === undefined) return false;
    if (typeof since === 'string' && commit.committer.date < new Date(since)) return false;
    if (typeof until === 'string' && commit.committer.date > new Date(until)) return false;
    if (typeof path !== 'string') return true;
    return changedFiles(git, commit.parents[0], at).some((file) => file.path === path || file.path.startsWith(`${path}/`));
  });
}

function actor({ name, email, date }: Signature): unknown {
  return { __typename: 'GitActor', name, email, date: isoSeconds(date) };
}
