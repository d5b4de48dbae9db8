import { UserError } from '@sar/baseline';
import { isObjectId, requireCommit } from './commit-id.js';
import { listEntries } from './list-entries.js';
import { runGit } from './run-git.js';

/** The commit that made a file what it is, and the commit before it; a repository's first commit has no parent. */
export interface LastChange {
  readonly commit: string;
  readonly parent: string | undefined;
}

/** The same with the time of the commit, ISO 8601 in UTC. */
export interface TimedChange extends LastChange {
  readonly at: string;
}

/** The repository's or the user's configuration must not change what `git log` prints, or start a program (`gpg.program`). */
const PLAIN_LOG = {
  'log.showSignature': 'false',
  'log.showRoot': 'true',
  'log.follow': 'false',
  'log.diffMerges': 'first-parent',
  'diff.relative': 'false',
  'diff.ignoreSubmodules': 'none',
};

/** The commit that is checked out; undefined before the first commit, and where there is no git. */
export function headCommit(root: string): string | undefined {
  const head = runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return head.ok && isObjectId(head.text.trim()) ? head.text.trim() : undefined;
}

/**
 * Whether `ancestor` is `commit` or comes before it. Undefined when the history that is there cannot tell: one of them is not in the
 * checkout, or a shallow history ends before it.
 */
export function isAncestor(root: string, ancestor: string, commit: string): boolean | undefined {
  if (!isObjectId(ancestor) || !isObjectId(commit)) return undefined;
  const forth = reaches(root, ancestor, commit);
  if (forth !== false || !isShallow(root)) return forth;
  // Where it is the other way round, no longer history can change it.
  return reaches(root, commit, ancestor) === true ? false : undefined;
}

/**
 * For each file that a commit has below a folder: the newest commit on the first-parent line that added it or changed its content or
 * mode; what came in with a merge counts from the merge. Undefined for a file whose last change a shallow history does not reach.
 *
 * @throws UserError when the commit is not in the checkout, or git cannot read the history
 */
export function changedBy(root: string, commit: string, folder: string): ReadonlyMap<string, LastChange | undefined> {
  const changed = timedChanges(root, commit, folder);
  return new Map([...changed].map(([path, change]) => [path, change && { commit: change.commit, parent: change.parent }]));
}

function timedChanges(root: string, commit: string, folder: string): ReadonlyMap<string, TimedChange | undefined> {
  requireCommit(root, commit);
  const changed = new Map<string, TimedChange | undefined>(listEntries(root, commit, folder).map(({ path }) => [path, undefined]));
  if (changed.size === 0) return changed;
  let open = changed.size;
  for (const { path, ...change } of changes(root, commit, [folder])) {
    if (!changed.has(path) || changed.get(path) !== undefined) continue;
    changed.set(path, change);
    open -= 1;
    if (open === 0) break;
  }
  const first = [...changed.values()].find((change) => change !== undefined && change.parent === undefined);
  if (first !== undefined && isCutOff(root, first.commit))
    for (const [path, change] of changed) if (change?.commit === first.commit) changed.set(path, undefined);
  return changed;
}

/**
 * Every change of the files and folders on the first-parent line, newest first.
 *
 * @throws UserError when git cannot read the history
 */
export function* changes(root: string, commit: string, paths: readonly string[]): Generator<TimedChange & { readonly path: string }> {
  const log = ['log', '-m', '--first-parent', '--diff-filter=AMT', '--no-renames', '--name-only', '-z', '--full-history'];
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '-O/dev/null', '--format=/%H %ct %P'];
  const within = paths.map((path) => path.replace(/\/+$/, '')).filter((path) => path !== '');
  const run = runGit(root, ['--literal-pathspecs', ...log, ...plain, commit, '--', ...within], { settings: PLAIN_LOG });
  if (!run.ok)
    throw new UserError(`git cannot read the history of ${root}: ${run.why}; fetch all of it (actions/checkout: fetch-depth: 0)`);
  let change: TimedChange | undefined;
  let isFirstName = false;
  for (const part of run.text.split('\0')) {
    // A path in a commit never starts with `/`.
    const [, id, seconds, parent] = /^\/([0-9a-f]+) (\d{1,12}) ([0-9a-f]*)(?: [0-9a-f ]*)?$/.exec(part) ?? [];
    if (id !== undefined) {
      change = { commit: id, parent: parent === '' ? undefined : parent, at: new Date(Number(seconds) * 1000).toISOString() };
      isFirstName = true;
    } else if (change !== undefined && part !== '') {
      // A line feed ends the header.
      yield { ...change, path: isFirstName ? part.replace(/^\n/, '') : part };
      isFirstName = false;
    }
  }
}

/** Whether a commit that git shows without parents has some: there a shallow history ends. */
export function isCutOff(root: string, commit: string): boolean {
  const raw = runGit(root, ['cat-file', 'commit', commit]);
  return !raw.ok || /^tree [0-9a-f]+\nparent /.test(raw.text);
}

export function isShallow(root: string): boolean {
  const shallow = runGit(root, ['rev-parse', '--is-shallow-repository']);
  return !shallow.ok || shallow.text.trim() !== 'false';
}

function reaches(root: string, ancestor: string, commit: string): boolean | undefined {
  const asked = runGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
  return asked.ok ? true : asked.status === 1 ? false : undefined;
}

/**
 * When the files of a folder last changed on the first-parent line of the commit that is checked out. The history is read when the
 * first file is asked for.
 *
 * @returns ISO 8601 in UTC; undefined for a file that is not in the commit or whose last change a shallow history does not reach, and
 *   where there is no history to read
 */
export function changeTimes(root: string, folder: string): (path: string) => string | undefined {
  let times: ReadonlyMap<string, TimedChange | undefined> | undefined;
  return (path) => {
    times ??= readTimes(root, folder);
    return times.get(path)?.at;
  };
}

function readTimes(root: string, folder: string): ReadonlyMap<string, TimedChange | undefined> {
  const head = headCommit(root);
  if (head === undefined) return new Map();
  try {
    return timedChanges(root, head, folder);
  } catch (error) {
    // A partial clone, or a history that is damaged: nothing is known then.
    if (error instanceof UserError) return new Map();
    throw error;
  }
}
