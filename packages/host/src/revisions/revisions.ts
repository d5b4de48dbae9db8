import { known, unknown, UserError, type Answer, type Change, type Revisions } from '@sar/baseline';
import { isObjectId } from '../commit-id.js';
import { compareWithBase } from '../compare-with-base.js';
import { changes, headCommit, isCutOff, isShallow } from '../history.js';
import { runGit } from '../run-git.js';
import { changedLines } from './changed-lines.js';

/** A patch that reads the same whatever a configuration says of hunks and prefixes. */
const PATCH = ['--unified=0', '--inter-hunk-context=0', '--no-renames', '--src-prefix=a/', '--dst-prefix=b/', '--submodule=short'];
/** Most paths that one question names: they are arguments of a program. */
const MAX_PATHS = 2000;

/**
 * What git knows of a checkout's files; undefined where there is no git, and before the first commit.
 *
 * @param base what a pull request is compared with: a branch or a commit
 */
export function revisions(root: string, base?: string): Revisions | undefined {
  const head = headCommit(root);
  if (head === undefined) return undefined;
  return {
    head,
    lastChange: (paths) => answered(() => lastChange(root, head, paths)),
    lastChanges: (paths) => answered(() => lastChanges(root, head, paths)),
    changedLines: () => (base === undefined ? undefined : answered(() => known(changedLines(compareWithBase(root, base, PATCH))))),
    changedSince: (commit) => answered(() => changedSince(root, commit)),
  };
}

function lastChange(root: string, head: string, paths: readonly string[]): Answer<Change | undefined> {
  const within = named(paths);
  for (const { commit, parent, at } of changes(root, head, within)) {
    return parent === undefined && isCutOff(root, commit) ? cutOff(paths) : known({ commit, at });
  }
  return isShallow(root) ? cutOff(paths) : known(undefined);
}

function cutOff(paths: readonly string[]): Answer<never> {
  return unknown(
    'unsupported',
    `the history that was fetched ends before the last change of ${paths[0] ?? 'the files'}; fetch all of it (actions/checkout: fetch-depth: 0)`,
  );
}

function lastChanges(root: string, head: string, paths: readonly string[]): Answer<ReadonlyMap<string, Change>> {
  const open = new Set(named(paths));
  const found = new Map<string, Change>();
  if (open.size === 0) return known(found);
  for (const { commit, parent, at, path } of changes(root, head, [...open])) {
    for (const asked of withFolders(path)) {
      if (!open.delete(asked)) continue;
      if (parent !== undefined || !isCutOff(root, commit)) found.set(asked, { commit, at });
    }
    if (open.size === 0) break;
  }
  return known(found);
}

/** A path and every folder that it is in. */
function withFolders(path: string): readonly string[] {
  const all = [path];
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) all.push(path.slice(0, cut));
  return all;
}

function named(paths: readonly string[]): readonly string[] {
  if (paths.length > MAX_PATHS) throw new UserError(`${paths.length} paths are asked for at once; ${MAX_PATHS} are the most`);
  return paths.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
}

function changedSince(root: string, commit: string): Answer<readonly string[]> {
  if (!isObjectId(commit)) return unknown('unsupported', `${JSON.stringify(commit.slice(0, 60))} is no full commit id`);
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--relative'];
  const compared = runGit(root, ['diff', '--name-only', '-z', ...plain, commit, 'HEAD', '--']);
  if (compared.ok) return known(compared.text.split('\0').filter((path) => path !== ''));
  return unknown('unsupported', `commit ${commit.slice(0, 12)} is not in the checkout; fetch it (actions/checkout: fetch-depth: 0)`);
}

function answered<T>(ask: () => Answer<T>): Answer<T> {
  try {
    return ask();
  } catch (error) {
    // A partial clone, a history that is damaged, a base that was not fetched.
    if (error instanceof UserError) return unknown('unsupported', error.message);
    throw error;
  }
}
