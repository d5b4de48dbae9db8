import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { runGit, type GitResult } from './run-git.js';

/** The branch that is checked out; undefined for a detached head, and where there is no git. */
export function currentBranch(root: string): string | undefined {
  const head = runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return head.ok && head.text.trim() !== '' ? head.text.trim() : undefined;
}

/**
 * The files that differ between the merge base with `base` and the work tree, new ones included; paths are relative to `root`, and only
 * what is in it counts.
 *
 * @throws UserError when git does not know the base, e.g. in a shallow checkout
 */
export function changedFiles(root: string, base: string): ReadonlySet<string> {
  const merge = runGit(root, ['merge-base', '--end-of-options', base, 'HEAD']);
  if (!merge.ok) {
    throw new UserError(
      `git finds no common commit of ${base} and HEAD in ${root}${merge.why === '' ? '' : ` (${merge.why})`}; fetch it (actions/checkout: fetch-depth: 0), or judge everything`,
    );
  }
  const comparison = [
    'diff',
    '--name-only',
    '-z',
    '--relative',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=dirty',
    merge.text.trim(),
  ];
  const top = rootOf(root);
  const files = existsSync(join(top, '.git')) ? { workTree: top } : {};
  const changed = withIndexCopy(root, (index) => runGit(root, comparison, { settings: withoutFilters(root), index, ...files }));
  const untracked = runGit(root, ['ls-files', '-z', '--others', '--exclude-standard'], files);
  if (!changed.ok) throw new UserError(`git cannot compare ${root} with ${base}: ${changed.why}`);
  return new Set([...changed.text.split('\0'), ...(untracked.ok ? untracked.text.split('\0') : [])].filter((path) => path !== ''));
}

/** Runs git on a copy of the index: a comparison writes down what it learned of files that were only touched. */
function withIndexCopy(root: string, run: (index: string) => GitResult): GitResult {
  const folder = mkdtempSync(join(tmpdir(), 'sar-index-'));
  const index = join(folder, 'index');
  try {
    const own = runGit(root, ['rev-parse', '--git-path', 'index']);
    const path = own.ok ? resolve(root, own.text.replace(/\n$/, '')) : undefined;
    // A bare repository has none, and git itself says what is wrong with comparing it.
    if (path !== undefined && existsSync(path)) copyIndex(path, index);
    return run(index);
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A copy as old as the index, to the second. By the time of the index git knows which files changed after it in the same moment, and
 * looks into them although their times and sizes are unchanged: https://git-scm.com/docs/racy-git
 */
function copyIndex(path: string, copy: string): void {
  const seconds = Math.floor(statSync(path).mtimeMs / 1000);
  copyFileSync(path, copy);
  utimesSync(copy, seconds, seconds);
}

/** Settings that switch off the programs through which git would read changed files (`filter.<name>.clean`). */
function withoutFilters(root: string): Readonly<Record<string, string>> {
  const keys = runGit(root, ['config', '--list', '--name-only', '-z']);
  const filters = keys.ok ? keys.text.split('\0').filter((key) => /^filter\..*\.(?:clean|process|required)$/s.test(key)) : [];
  return Object.fromEntries(filters.map((key) => [key, key.endsWith('.required') ? 'false' : '']));
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
