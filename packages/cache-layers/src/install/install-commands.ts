import { posix, win32 } from 'node:path';
import type { OperatingSystem } from '../machine.js';
import type { ManagerId } from '../managers/package-manager.js';

/** A program with its arguments, started without a shell. */
export type InstallCommand = readonly [program: string, ...args: string[]];

/** What installing needs to know. */
export interface InstallRequest {
  readonly manager: ManagerId;
  readonly os: OperatingSystem;
  /** Names of the lock files, relative to the project. */
  readonly lockFiles: readonly string[];
  /** Normalised. */
  readonly extras: readonly string[];
  /** Only for Python: the folder of the environment, absolute, and the interpreter that it is made with. */
  readonly environment?: { readonly path: string; readonly interpreter: string };
}

/** Folder of an environment's programs. */
export function programsOf(environment: string, os: OperatingSystem): string {
  return os === 'windows' ? win32.join(environment, 'Scripts') : posix.join(environment, 'bin');
}

/** The interpreter of an environment. */
export function interpreterOf(environment: string, os: OperatingSystem): string {
  return os === 'windows' ? win32.join(programsOf(environment, os), 'python.exe') : posix.join(programsOf(environment, os), 'python');
}

/**
 * The commands that install what a lock file says, and nothing else: none of them changes it. Nothing of them comes from the content of a
 * file; names of files follow the option that takes them.
 */
export function installCommands({ manager, os, lockFiles, extras, environment }: InstallRequest): readonly InstallCommand[] {
  switch (manager) {
    case 'npm':
      return [['npm', 'ci']];
    case 'pnpm':
      return [['pnpm', 'install', '--frozen-lockfile']];
    case 'yarn-classic':
      return [['yarn', 'install', '--frozen-lockfile', '--non-interactive']];
    case 'yarn-berry':
      return [['yarn', 'install', '--immutable']];
  }
  // Without an environment there is no place to install to: the machine's own packages are left alone.
  if (environment === undefined) return [];
  const make: InstallCommand = [environment.interpreter, '-m', 'venv', environment.path];
  switch (manager) {
    case 'uv':
      return [['uv', 'sync', '--frozen', '--python', environment.interpreter, ...extras.flatMap((extra) => ['--extra', extra])]];
    case 'poetry':
      return [make, ['poetry', 'install', '--no-interaction', ...extras.flatMap((extra) => ['--extras', extra])]];
    case 'pip': {
      const project = extras.length === 0 ? [] : ['-e', `.[${extras.join(',')}]`];
      const files = lockFiles.flatMap((name) => ['-r', name]);
      return [make, [interpreterOf(environment.path, os), '-m', 'pip', 'install', '--disable-pip-version-check', ...files, ...project]];
    }
  }
}

/** Variables that make a package manager use the environment, wherever its own settings would put one. */
export function installVariables({ environment }: Pick<InstallRequest, 'environment'>): Readonly<Record<string, string>> {
  if (environment === undefined) return {};
  return {
    VIRTUAL_ENV: environment.path,
    UV_PROJECT_ENVIRONMENT: environment.path,
    POETRY_VIRTUALENVS_CREATE: 'true',
    POETRY_VIRTUALENVS_IN_PROJECT: 'true',
  };
}
