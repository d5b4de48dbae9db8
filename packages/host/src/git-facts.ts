import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '@sar/baseline';

/** Git with the repository's own hooks and helpers switched off: its configuration is not trusted. */
function git(root: string, args: readonly string[]): { readonly ok: boolean; readonly text: string } {
  const run = spawnSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=', '-C', root, ...args], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  return { ok: run.status === 0, text: run.status === 0 ? run.stdout.toString('utf8') : (run.stderr?.toString('utf8') ?? '') };
}

/** The branch that is checked out; undefined for a detached head, and where there is no git. */
export function currentBranch(root: string): string | undefined {
  const { ok, text } = git(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return ok && text.trim() !== '' ? text.trim() : undefined;
}

/**
 * The files that differ between the merge base with `base` and the work tree, new ones included.
 *
 * @throws UserError when git does not know the base, e.g. in a shallow checkout
 */
export function changedFiles(root: string, base: string): ReadonlySet<string> {
  const merge = git(root, ['merge-base', '--end-of-options', base, 'HEAD']);
  if (!merge.ok) {
    throw new UserError(`git finds no common commit of ${base} and HEAD in ${root}; fetch it (actions/checkout: fetch-depth: 0), or judge everything`);
  }
  const changed = git(root, ['diff', '--name-only', '-z', '--no-ext-diff', '--no-textconv', merge.text.trim()]);
  const untracked = git(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  if (!changed.ok) throw new UserError(`git cannot compare ${root} with ${base}: ${changed.text.trim().split('\n')[0] ?? ''}`);
  return new Set([...changed.text.split('\0'), ...(untracked.ok ? untracked.text.split('\0') : [])].filter((path) => path !== ''));
}

/** The root of the checkout that holds a folder: the nearest one upwards with `.git`; the folder itself when there is none. */
export function rootOf(folder: string): string {
  const start = resolve(folder);
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return start;
  }
}

/** The GitHub owner in the address of the remote `origin`; undefined when there is none. */
export function originOwner(root: string): string | undefined {
  const { ok, text } = git(root, ['config', '--get', 'remote.origin.url']);
  return ok ? /github[^/:]*[/:]([A-Za-z0-9][A-Za-z0-9-]{0,38})\/[\w.-]+?(?:\.git)?\/?$/.exec(text.trim())?.[1] : undefined;
}
