import type { OperatingSystem } from '../machine.js';
import data from './package-managers.json' with { type: 'json' };

/** Ids of the package managers; both kinds of yarn share a lock file's name. */
export type ManagerId = 'pip' | 'uv' | 'poetry' | 'npm' | 'pnpm' | 'yarn-classic' | 'yarn-berry';

/** A package manager: what it is known by, and where it keeps what it downloads. */
export interface PackageManager {
  readonly id: ManagerId;
  readonly language: 'python' | 'node';
  readonly lockFiles: readonly string[];
  /** Files that say what an environment gets besides the packages of the lock file, such as the programs of the project itself. */
  readonly manifests?: readonly string[];
  /** Templates of the folder of downloads; the first counts whose variable is set. */
  readonly folders: Readonly<Record<OperatingSystem, readonly string[]>>;
  /** What it takes for the home folder of the superuser, as whom the jobs in a container run. */
  readonly rootHome?: string;
  /** A folder of the project that may hold them instead; where it is checked in, nothing is downloaded. */
  readonly inProject?: string;
  /** Folders within that one; empty: the whole folder. */
  readonly within: readonly string[];
  readonly source: string;
}

/** All of them; of one language the first that is found builds the environment: a lock file made by a tool counts before a list. */
export const PACKAGE_MANAGERS = data as readonly PackageManager[];

/** The words of the input `package-managers`. */
export const MANAGER_WORDS = ['auto', 'pip', 'uv', 'poetry', 'npm', 'pnpm', 'yarn'] as const;
export type ManagerWord = (typeof MANAGER_WORDS)[number];

/**
 * The package manager of an id.
 *
 * @throws Error for an id that there is not, which the types rule out
 */
export function managerOf(id: ManagerId): PackageManager {
  const manager = PACKAGE_MANAGERS.find((each) => each.id === id);
  if (manager === undefined) throw new Error(`there is no package manager ${id}`);
  return manager;
}
