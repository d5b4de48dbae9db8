import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { originRepository } from './git-facts.js';
import { runGit } from './run-git.js';

/** What git knows of the folder that the program runs from. */
export interface OwnCheckout {
  /** `owner/repository` of the remote `origin`, where that is on GitHub. */
  readonly repository?: string;
  /** The commit that is checked out, without changes of its own. */
  readonly commit?: string;
  /** Its release: the highest tag `vX.Y.Z` at the commit. */
  readonly version?: string;
}

/**
 * Asks git about the repository of the running program, `../..` of its file (`dist/cli/index.js`). Everything is missing where that is no
 * checkout: an archive, a package.
 */
export function ownCheckout(program = process.argv[1]): OwnCheckout {
  const root = rootOfProgram(program);
  if (root === undefined) return {};
  const origin = originRepository(root);
  const head = runGit(root, ['rev-parse', '--verify', 'HEAD^{commit}']);
  const changed = runGit(root, ['status', '--porcelain', '--untracked-files=no']);
  const isClean = head.ok && changed.ok && changed.text === '';
  const tags = isClean ? runGit(root, ['tag', '--points-at', 'HEAD', '--list', 'v*', '--sort=-version:refname']) : undefined;
  const version = tags?.ok === true ? tags.text.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag)) : undefined;
  return {
    ...(origin !== undefined && { repository: `${origin.owner}/${origin.repo}` }),
    ...(isClean && { commit: head.text.trim() }),
    ...(version !== undefined && { version }),
  };
}

function rootOfProgram(program: string | undefined): string | undefined {
  try {
    const root = program === undefined ? undefined : resolve(dirname(realpathSync(program)), '../..');
    return root !== undefined && existsSync(join(root, '.git')) ? root : undefined;
  } catch {
    return undefined;
  }
}
