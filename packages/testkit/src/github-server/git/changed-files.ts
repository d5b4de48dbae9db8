import type { FileEntry } from './file-tree.js';
import type { GitState } from './git-state.js';
import { linePatch, type LinePatch } from './line-patch.js';

/** A file that differs between two commits. `id` is the newer blob, of a removed file the older one. */
export interface ChangedFile extends LinePatch {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly id: string;
}

/** The files that differ, sorted by path. Renames are a removal and an addition. An undefined commit has no files. */
export function changedFiles(git: GitState, before: string | undefined, after: string): ChangedFile[] {
  const old = before === undefined ? new Map<string, FileEntry>() : git.files(before);
  const current = git.files(after);
  const paths = [...new Set([...old.keys(), ...current.keys()])].sort();
  return paths.flatMap((path) => {
    const from = old.get(path);
    const to = current.get(path);
    const id = to?.id ?? from?.id;
    if (id === undefined || (from?.id === to?.id && from?.mode === to?.mode)) return [];
    const text = (entry: FileEntry | undefined): string =>
      entry === undefined ? '' : (git.objects.blobs.get(entry.id)?.toString('utf8') ?? '');
    const status = from === undefined ? 'added' : to === undefined ? 'removed' : 'modified';
    return [{ path, status, id, ...linePatch(text(from), text(to)) }] as const;
  });
}
