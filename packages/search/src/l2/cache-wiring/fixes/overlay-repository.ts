import type { Tree } from '@sar/baseline';
import { MAX_FILE_BYTES, repositoryWorkflows, type RepositoryWorkflows } from '@sar/workflows';

/**
 * A repository with other texts for some of its files. Files that keep their text are not read again.
 *
 * @param texts path → text, of files that are in the repository
 */
export function overlayRepository(base: RepositoryWorkflows, texts: ReadonlyMap<string, string>): RepositoryWorkflows {
  const fresh = repositoryWorkflows(overlayTree(base.tree, texts));
  return {
    ...fresh,
    workflows: () => base.workflows().flatMap((workflow) => (texts.has(workflow.path) ? (fresh.workflow(workflow.path) ?? []) : workflow)),
    workflow: (path) => (texts.has(path) ? fresh : base).workflow(path),
    actions: () => base.actions().flatMap((action) => (texts.has(action.path) ? (fresh.action(folderOf(action.path)) ?? []) : action)),
    action: (folder) => {
      const known = base.action(folder);
      return known !== undefined && texts.has(known.path) ? fresh.action(folder) : known;
    },
  };
}

function overlayTree(tree: Tree, texts: ReadonlyMap<string, string>): Tree {
  return {
    list: () => tree.list(),
    has: (path) => tree.has(path),
    read: (path, maxBytes = MAX_FILE_BYTES) => {
      const text = texts.get(path);
      if (text === undefined) return tree.read(path, maxBytes);
      const sizeBytes = new TextEncoder().encode(text).length;
      return sizeBytes > maxBytes ? { kind: 'too-large', sizeBytes } : { kind: 'text', text, sizeBytes };
    },
  };
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
