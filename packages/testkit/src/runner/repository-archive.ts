import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from '../builders/temporary-folder.js';
import { withoutGitVariables } from './without-git-variables.js';

const MAX_ARCHIVE_BYTES = 1 << 29;

/**
 * The repository as somebody who writes `uses:` downloads it: the tar archive that `git archive` would write if the work tree
 * were committed now, `export-ignore` respected. Nothing is written to the repository: the index and the new objects are
 * temporary.
 *
 * @param root root of the work tree
 */
export function repositoryArchive(root: string): Buffer {
  const { path: scratch, remove } = temporaryFolder('sar-archive');
  try {
    const objects = git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'objects']).toString().trim();
    const env = {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_OBJECT_DIRECTORY: scratch,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    git(root, ['add', '--all', '.'], env);
    const tree = git(root, ['write-tree'], env).toString().trim();
    return git(root, ['archive', '--format=tar', tree], env);
  } finally {
    remove();
  }
}

function git(root: string, given: readonly string[], env: Readonly<Record<string, string>> = {}): Buffer {
  return execFileSync('git', ['-c', 'core.fsmonitor=false', '-C', root, ...given], {
    env: { ...withoutGitVariables(process.env), ...env },
    maxBuffer: MAX_ARCHIVE_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
