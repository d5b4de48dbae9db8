import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runGit } from './run-git.js';

/** The branch that is checked out; undefined for a detached head, and where there is no git. */
export function currentBranch(root: string): string | undefined {
  const head = runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return head.ok && head.text.trim() !== '' ? head.text.trim() : undefined;
}

/** The root of the checkout that holds a folder: the nearest one upwards with `.git`; the folder itself when there is none. */
export function rootOf(folder: string): string {
  const start = resolve(folder);
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return start;
  }
}

/** `https://host/owner/repo`, `ssh://git@host:22/owner/repo`, `git@host:owner/repo`, of a host that has "github" in its name. */
const ORIGIN =
  /^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?[^/:@\s]*github[^/:@\s]*(?::\d+)?[/:]([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100}?)(?:\.git)?\/?$/;

/** The GitHub repository in the address of the remote `origin`; undefined when there is none. */
export function originRepository(root: string): { readonly owner: string; readonly repo: string } | undefined {
  const origin = runGit(root, ['config', '--get', 'remote.origin.url']);
  const found = origin.ok ? ORIGIN.exec(origin.text.trim().slice(0, 2000)) : null;
  const [, owner, repo] = found ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
