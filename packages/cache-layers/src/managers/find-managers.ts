import { quoteUntrusted, UserError } from '@sar/baseline';
import { PACKAGE_MANAGERS, type ManagerWord, type PackageManager } from './package-manager.js';

/** A lock file of the project. */
export interface LockFile {
  /** Relative to the project. */
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  /** Its first characters. */
  readonly beginning: string;
}

/** A package manager that the project uses, with its lock files. */
export interface FoundManager {
  readonly manager: PackageManager;
  readonly lockFiles: readonly LockFile[];
}

export interface FoundManagers {
  readonly found: readonly FoundManager[];
  /** Those that were asked for by name and have no lock file. */
  readonly without: readonly { readonly word: ManagerWord; readonly wanted: readonly string[] }[];
}

/** How a lock file of Yarn 2 and later says what it is; those of Yarn 1 begin with `# yarn lockfile v1`. */
const BERRY = /^__metadata:/m;

/**
 * The package managers whose lock files are there, in the order of their list. A lock file that `uv` or `poetry` made counts before a
 * list of requirements beside it: only one of them builds the environment.
 *
 * @param requirements files that stand for pip's lock file
 * @throws UserError when two would build the same environment, or a requirement file is not there or would not be used
 */
export function findManagers(
  words: readonly ManagerWord[],
  lockFiles: readonly LockFile[],
  requirements: readonly string[] = [],
): FoundManagers {
  const isAuto = words.length === 0 || words.includes('auto');
  const all = PACKAGE_MANAGERS.map((manager): FoundManager => {
    const names = manager.id === 'pip' && requirements.length > 0 ? requirements : manager.lockFiles;
    const own = lockFiles.filter(({ name }) => names.includes(name)).filter((file) => isOfKind(manager, file));
    return { manager, lockFiles: manager.id === 'pip' ? own : own.slice(0, 1) };
  }).filter((each) => each.lockFiles.length > 0);
  const found = isAuto ? all : all.filter(({ manager }) => words.includes(wordOf(manager)));
  refuseIdleRequirements(requirements, all, found);
  const pythons = found.filter(({ manager }) => manager.language === 'python');
  const missing = words.filter((word) => word !== 'auto' && !found.some(({ manager }) => wordOf(manager) === word));
  const named = words.filter((word) => word === 'pip' || word === 'uv' || word === 'poetry');
  if (!isAuto && new Set(named).size > 1)
    throw new UserError(`the input "package-managers" names ${named.join(' and ')}: one of them builds the environment; name that one`);
  const builders = pythons.filter(({ manager }) => manager.id !== 'pip');
  if (builders.length > 1)
    throw new UserError(
      `there are ${builders.map(({ lockFiles: [file] }) => file?.name ?? '').join(' and ')}: one of them builds the environment; name its package manager in the input "package-managers"`,
    );
  return {
    found: found.filter((each) => each.manager.id !== 'pip' || pythons.length === 1),
    without: missing.map((word) => ({ word, wanted: wantedOf(word, requirements) })),
  };
}

/** Files that a person names are meant: an environment without one of them would be another one. */
function refuseIdleRequirements(requirements: readonly string[], all: readonly FoundManager[], found: readonly FoundManager[]): void {
  const pip = all.find(({ manager }) => manager.id === 'pip');
  const absent = requirements.find((name) => pip?.lockFiles.some((file) => file.name === name) !== true);
  if (absent !== undefined) throw new UserError(`the input "requirements" names ${quoteUntrusted(absent)}, which is not there`);
  const other = found.find(({ manager }) => manager.language === 'python' && manager.id !== 'pip');
  if (requirements.length > 0 && other !== undefined)
    throw new UserError(
      `the input "requirements" is given, and ${other.manager.id} builds the environment: set "package-managers" to pip, or leave "requirements" out`,
    );
}

/** The word of the input for a package manager. */
export function wordOf({ id }: PackageManager): ManagerWord {
  return id === 'yarn-berry' || id === 'yarn-classic' ? 'yarn' : id;
}

function isOfKind({ id }: PackageManager, { beginning }: LockFile): boolean {
  if (id !== 'yarn-berry' && id !== 'yarn-classic') return true;
  return BERRY.test(beginning) === (id === 'yarn-berry');
}

function wantedOf(word: ManagerWord, requirements: readonly string[]): readonly string[] {
  if (word === 'pip' && requirements.length > 0) return requirements;
  return [...new Set(PACKAGE_MANAGERS.filter((manager) => wordOf(manager) === word).flatMap((manager) => manager.lockFiles))];
}
