import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../builders/temporary-folder.js';
import { readTar } from './read-tar.js';
import { repositoryArchive } from './repository-archive.js';

/** Where the runner put an action's repository. */
export interface ActionRepository {
  /** Folder that holds `_actions`. */
  readonly workFolder: string;
  /** `_actions/<owner>/<repo>/<ref>`, the unpacked repository. */
  readonly root: string;
  remove(): void;
}

/** The repository and ref under which an action is used. */
export interface ActionSource {
  readonly owner: string;
  readonly repository: string;
  readonly ref: string;
}

/**
 * Unpacks a work tree as the runner unpacks the repository of a `uses:`, in a new temporary folder: what `git archive` would hold
 * and nothing else, no `node_modules`, no git data.
 */
export function layOutActionRepository(repositoryRoot: string, source: ActionSource): ActionRepository {
  const { path: workFolder, remove } = temporaryFolder('sar-runner');
  const root = join(workFolder, '_actions', source.owner, source.repository, source.ref);
  for (const { path, bytes, executable, linkTarget } of readTar(repositoryArchive(repositoryRoot))) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (linkTarget === undefined) writeFileSync(target, bytes, { mode: executable ? 0o755 : 0o644 });
    else symlinkSync(linkTarget, target);
  }
  return { workFolder, root, remove };
}
