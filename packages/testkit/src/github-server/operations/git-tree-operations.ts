import { requireWorkflows } from '../answers/caller-identity.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { type FileEntry, filesOf, treeOf } from '../git/file-tree.js';
import type { FileMode, TreeEntry } from '../git/git-objects.js';

/** Trees of the git database. */
export const gitTreeOperations: Operations = {
  'git/get-tree': {
    needs: [{ name: 'contents', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const tree = treeId(repository, call.path['tree_sha'] ?? '');
      if (tree === undefined) throw new ApiError(404, 'Not Found');
      return { status: 200, body: treeAnswer(repository, tree, call, call.query['recursive'] !== undefined) };
    },
  },
  'git/create-tree': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      if (repository.git.refs.size === 0) throw new ApiError(409, 'Git Repository is empty.');
      const body = call.body as { base_tree?: string; tree: NewEntry[] };
      requireWorkflows(
        call,
        body.tree.map(({ path }) => path ?? ''),
      );
      return { status: 201, body: treeAnswer(repository, createTree(repository, body.base_tree, body.tree), call, false) };
    },
  },
};

interface NewEntry {
  readonly path?: string;
  readonly mode?: TreeEntry['mode'];
  readonly sha?: string | null;
  readonly content?: string;
}

/** The tree that a tree's id, a commit's id or a branch names. */
function treeId({ git }: RepositoryState, name: string): string | undefined {
  return git.objects.trees.has(name) ? name : git.objects.commits.get(git.resolve(name) ?? '')?.tree;
}

function createTree(repository: RepositoryState, base: string | undefined, entries: readonly NewEntry[]): string {
  const { objects } = repository.git;
  const from = base === undefined ? undefined : treeId(repository, base);
  if (base !== undefined && from === undefined) throw new ApiError(422, 'base_tree is not a valid tree oid');
  const files = from === undefined ? new Map<string, FileEntry>() : filesOf(objects, from);
  for (const { path = '', mode = '100644', sha, content } of entries) {
    if (path === '' || path.startsWith('/') || path.split('/').includes('..'))
      throw new ApiError(422, 'tree.path contains a malformed path component');
    if (sha === null) removePath(files, path);
    else if (sha === undefined) files.set(path, { mode: fileMode(mode), id: objects.addBlob(Buffer.from(content ?? '')) });
    else if (mode === '040000')
      for (const [inner, entry] of filesOf(objects, existing(objects.trees, sha, 'tree'), `${path}/`)) files.set(inner, entry);
    else files.set(path, { mode: fileMode(mode), id: mode === '160000' ? sha : existing(objects.blobs, sha, 'blob') });
  }
  return treeOf(objects, files);
}

function existing(store: ReadonlyMap<string, unknown>, sha: string, type: string): string {
  if (!store.has(sha)) throw new ApiError(422, `tree.sha ${sha} is not a valid ${type}`);
  return sha;
}

function fileMode(mode: TreeEntry['mode']): FileMode {
  if (mode === '040000') throw new ApiError(422, 'tree.sha must be given for a tree');
  return mode;
}

/** Removes a file or everything below a folder. */
function removePath(files: Map<string, FileEntry>, path: string): void {
  const gone = [...files.keys()].filter((file) => file === path || file.startsWith(`${path}/`));
  if (gone.length === 0) throw new ApiError(422, 'GitRPC::BadObjectState');
  for (const file of gone) files.delete(file);
}

function treeAnswer(repository: RepositoryState, tree: string, call: ApiCall, recursive: boolean): unknown {
  const entries = [...walk(repository, tree, '', recursive)];
  const { maxTreeEntries } = repository.git;
  const url = repositoryUrl(repository, call.baseUrl);
  return {
    sha: tree,
    url: `${url}/git/trees/${tree}`,
    tree: entries.slice(0, maxTreeEntries).map(({ name, mode, id }) => {
      const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
      const size = repository.git.objects.blobs.get(id)?.length;
      return {
        path: name,
        mode,
        type,
        sha: id,
        ...(size === undefined ? {} : { size }),
        ...(type === 'commit' ? {} : { url: `${url}/git/${type}s/${id}` }),
      };
    }),
    truncated: entries.length > maxTreeEntries,
  };
}

function* walk(repository: RepositoryState, tree: string, prefix: string, recursive: boolean): Generator<TreeEntry> {
  for (const entry of repository.git.objects.trees.get(tree) ?? []) {
    const name = `${prefix}${entry.name}`;
    yield { ...entry, name };
    if (recursive && entry.mode === '040000') yield* walk(repository, entry.id, `${name}/`, recursive);
  }
}
