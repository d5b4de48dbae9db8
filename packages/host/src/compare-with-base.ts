import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { rootOf } from './git-facts.js';
import { runGit, type GitResult } from './run-git.js';

/**
 * Compares the merge base with `base` with the work tree; paths are relative to `root`, and only what is in it counts.
 *
 * @param how arguments of `git diff`
 * @throws UserError when git does not know the base, e.g. in a shallow checkout
 */
export function compareWithBase(root: string, base: string, how: readonly string[]): string {
  const merge = runGit(root, ['merge-base', '--end-of-options', base, 'HEAD']);
  if (!merge.ok) {
    throw new UserError(
      `git finds no common commit of ${base} and HEAD in ${root}${merge.why === '' ? '' : ` (${merge.why})`}; fetch it (actions/checkout: fetch-depth: 0), or judge everything`,
    );
  }
  return compareWithCommit(root, merge.text.trim(), how);
}

/**
 * The same for a commit that is known to be the merge base.
 *
 * @throws UserError when git cannot compare, e.g. for a commit that is not in the checkout
 */
export function compareWithCommit(root: string, commit: string, how: readonly string[]): string {
  const plain = ['--relative', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];
  const comparison = ['diff', ...plain, ...how, commit];
  const changed = withIndexCopy(root, (index) => runGit(root, comparison, { settings: withoutFilters(root), index, ...workTreeOf(root) }));
  if (!changed.ok) throw new UserError(`git cannot compare ${root} with ${commit}: ${changed.why}`);
  return changed.text;
}

/** The folder of the files, whatever the configuration says. */
export function workTreeOf(root: string): { readonly workTree?: string } {
  const top = rootOf(root);
  return existsSync(join(top, '.git')) ? { workTree: top } : {};
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
