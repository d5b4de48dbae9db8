import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { UserError, type FileContent, type Tree } from '@sar/baseline';

const DEFAULT_MAX_BYTES = 524_288;
/** Most files that are listed; a checkout beyond it is refused rather than half read. */
const MAX_FILES = 2_000_000;
const NEVER_WALKED = new Set(['.git', 'node_modules']);

/**
 * The files of a checkout: what git tracks and what is new in `.github`, or without git every file outside `.git` and `node_modules`.
 *
 * @param directory root of the checkout
 * @throws UserError when the directory does not exist
 */
export function checkoutTree(directory: string): Tree & { readonly root: string } {
  const root = realRoot(directory);
  let files: readonly string[] | undefined;
  let known: ReadonlySet<string> | undefined;
  const list = () => (files ??= (listWithGit(root) ?? walk(root)).toSorted());
  return {
    root,
    list,
    has: (path) => (known ??= new Set(list())).has(path),
    read: (path, maxBytes = DEFAULT_MAX_BYTES) => read(root, path, maxBytes),
  };
}

function realRoot(directory: string): string {
  try {
    const root = realpathSync(resolve(directory));
    if (statSync(root).isDirectory()) return root;
  } catch {
    // Falls through to the error below: a missing directory and a file get the same advice.
  }
  throw new UserError(`${directory} is no directory; give the root of a checkout`);
}

/**
 * What git tracks, which is what a run of the workflows sees, and new files in `.github`, so that a workflow can be checked
 * before it is committed. Looking for new files everywhere takes longer than the whole check. Undefined when the directory is no
 * git work tree or git is not installed.
 */
function listWithGit(root: string): readonly string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const tracked = listFiles(root, ['--cached', '--deduplicate']);
  const added = existsSync(join(root, '.github')) ? listFiles(root, ['--others', '--exclude-standard', '--', '.github']) : [];
  return tracked === undefined || added === undefined ? undefined : [...tracked, ...added];
}

function listFiles(root: string, what: readonly string[]): readonly string[] | undefined {
  // The repository is not trusted: its own configuration must not start programs (`core.fsmonitor`).
  const git = spawnSync('git', ['-c', 'core.fsmonitor=false', '-C', root, 'ls-files', '-z', ...what], { maxBuffer: 1 << 29, stdio: ['ignore', 'pipe', 'ignore'] });
  return git.status === 0 ? git.stdout.toString('utf8').split('\0').filter((path) => path !== '') : undefined;
}

function walk(root: string): readonly string[] {
  const found: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      // Links to directories are not followed: they may lead in circles or outside.
      if (entry.isDirectory()) {
        if (!NEVER_WALKED.has(entry.name)) pending.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
      if (found.length > MAX_FILES) throw new UserError(`${root} holds more than ${MAX_FILES} files; give a checkout's root`);
    }
  }
  return found;
}

function read(root: string, path: string, maxBytes: number): FileContent {
  const full = resolve(root, path);
  if (!isInside(root, full)) return { kind: 'outside' };
  try {
    const real = realpathSync(full);
    if (!isInside(root, real)) return { kind: 'outside' };
    const stat = statSync(real);
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'not a file' };
    if (stat.size > maxBytes) return { kind: 'too-large', sizeBytes: stat.size };
    const bytes = readFileSync(real);
    if (bytes.includes(0)) return { kind: 'binary', sizeBytes: bytes.length };
    return { kind: 'text', text: bytes.toString('utf8'), sizeBytes: bytes.length };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    const dangling = code === 'ENOENT' && lstatExists(full);
    if (code === 'ENOENT' && !dangling) return { kind: 'absent' };
    return { kind: 'unreadable', reason: code === 'ELOOP' ? 'a link that leads in a circle' : dangling ? 'a link to nothing' : code };
  }
}

function lstatExists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
