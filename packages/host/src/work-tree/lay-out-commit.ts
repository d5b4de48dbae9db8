import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '@sar/baseline';
import { runGit, type GitResult } from '../run-git.js';

const LINK = '120000';
/** The last word on attributes: no filter, no conversion of line ends or encodings, no keyword is expanded. */
const NO_CONVERSION = '* -text -eol -filter -ident -working-tree-encoding\n';
const SETTINGS = {
  'core.bare': 'false',
  'core.autocrlf': 'false',
  'core.longpaths': 'true',
  'core.sparseCheckout': 'false',
  'gc.auto': '0',
};

/** Where the parts of a work tree are. */
export interface WorkTreePlaces {
  /** Root of the checkout that the commit is taken from. */
  readonly source: string;
  /** Full id of the commit. */
  readonly commit: string;
  /** The folder that is laid out; a real path. */
  readonly files: string;
  /** Git's folder for comparing, apart from the files: what a program writes into their `.git` does not steer it. */
  readonly own: string;
}

/** Runs git on the files, with the folder for comparing. */
export function gitOf({ files, own }: WorkTreePlaces, args: readonly string[], input?: string): GitResult {
  return runGit(files, [`--git-dir=${own}`, ...args], { workTree: files, settings: SETTINGS, ...(input !== undefined && { input }) });
}

/**
 * Writes the files of a commit as they are in git: no filter runs, files of Git LFS stay pointers, submodules are empty folders. Links that
 * lead out, to nothing or into `.git` are left out, since a program would write through them. The files get a `.git` of their own for
 * programs that ask what is tracked or ignored; it has nothing of the checkout's configuration and hooks. What was there before is removed.
 *
 * @throws UserError when git cannot read the commit
 */
export function layOutCommit(places: WorkTreePlaces): void {
  const { commit, files, own } = places;
  for (const folder of [own, files]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(files);
  startRepository(places, own);
  must(gitOf(places, ['read-tree', '--reset', '-u', commit]), commit);
  removeLeadingLinks(places);
  giveRepository(places);
}

/**
 * Makes the files what they were laid out as, without writing those that did not change.
 *
 * @throws UserError when git cannot read the commit
 */
export function layOutAgain(places: WorkTreePlaces): void {
  rmSync(join(places.files, '.git'), { recursive: true, force: true });
  const isDone =
    gitOf(places, ['clean', '-ffdxq']).ok &&
    gitOf(places, ['checkout-index', '--force', '--all', '--quiet']).ok &&
    gitOf(places, ['update-index', '-q', '--refresh']).ok &&
    // Whatever a program did that git could not put back.
    isEmpty(gitOf(places, ['ls-files', '--others', '-z']));
  if (isDone) giveRepository(places);
  else layOutCommit(places);
}

/**
 * Gives the files' `.git` its own configuration back: git is asked about the files later, with all that this process may see, and what a
 * program wrote there must not run then.
 */
export function restoreSettings(places: WorkTreePlaces): void {
  const folder = join(places.files, '.git');
  const config = join(folder, 'config');
  const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const isSame =
    isFolder && isPlainFile(config) && readFileSync(config, 'utf8') === readFileSync(join(places.own, 'programs.config'), 'utf8');
  // With it git takes the settings of another folder: https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-commondir
  if (isSame && lstatSync(join(folder, 'commondir'), { throwIfNoEntry: false }) === undefined) return;
  rmSync(folder, { recursive: true, force: true });
  giveRepository(places);
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isEmpty(result: GitResult): boolean {
  return result.ok && result.text === '';
}

/** A `.git` for programs. */
function giveRepository(places: WorkTreePlaces): void {
  const { files, own } = places;
  startRepository(places, join(files, '.git'));
  // The same files with the same times, so that a program's git has nothing to look at again.
  copyFileSync(join(own, 'index'), join(files, '.git/index'));
  copyFileSync(join(files, '.git/config'), join(own, 'programs.config'));
}

/** Makes a folder of git that finds its objects in the checkout, and is at the commit. */
function startRepository({ source, commit }: WorkTreePlaces, folder: string): void {
  // A linked work tree keeps some of its parts elsewhere.
  const parts = must(runGit(source, ['rev-parse', '--git-path', 'objects', '--git-path', 'shallow']), commit).split('\n');
  const [objects = '', shallow = ''] = parts.map((part) => resolve(source, part));
  for (const part of ['info', 'objects/info', 'refs']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'config'), settingsFor(commit));
  writeFileSync(join(folder, 'objects/info/alternates'), `${objects}\n`);
  writeFileSync(join(folder, 'info/attributes'), NO_CONVERSION);
  writeFileSync(join(folder, 'HEAD'), `${commit}\n`);
  if (existsSync(shallow)) copyFileSync(shallow, join(folder, 'shallow'));
}

/** The configuration that git itself starts a repository with: https://git-scm.com/docs/repository-version */
function settingsFor(commit: string): string {
  const isWindows = process.platform === 'win32';
  const core = `[core]\n\tbare = false\n\tfilemode = ${!isWindows}\n${isWindows ? '\tsymlinks = false\n' : ''}`;
  if (commit.length === 40) return `${core}\trepositoryformatversion = 0\n`;
  return `${core}\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n`;
}

function removeLeadingLinks(places: WorkTreePlaces): void {
  const entries = must(gitOf(places, ['ls-files', '--stage', '-z']), places.commit).split('\0');
  const links = entries.flatMap((entry) => (entry.startsWith(`${LINK} `) ? [entry.slice(entry.indexOf('\t') + 1)] : []));
  const leading = links.filter((path) => !staysInside(places.files, join(places.files, path)));
  if (leading.length === 0) return;
  for (const path of leading) rmSync(join(places.files, path), { force: true });
  must(gitOf(places, ['update-index', '--force-remove', '-z', '--stdin'], leading.map((path) => `${path}\0`).join('')), places.commit);
}

/** Whether a link leads to something of the work tree that is not git's. */
function staysInside(root: string, link: string): boolean {
  // Where the system has no links, git writes their text into files.
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return true;
  try {
    const parts = relative(root, realpathSync(link)).split(sep);
    // On another drive the path is absolute.
    return parts[0] !== '..' && !isAbsolute(parts.join(sep)) && parts.every((part) => part.toLowerCase() !== '.git');
  } catch {
    return false;
  }
}

function must(result: GitResult, what: string): string {
  if (result.ok) return result.text;
  throw new UserError(`the files of ${what} cannot be laid out: ${result.why}`);
}
