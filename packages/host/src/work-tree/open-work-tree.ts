import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { known, unknown, UserError, type Answer, type OpenWorkTree, type WorkTree } from '@sar/baseline';
import { checkoutTree } from '../checkout-tree.js';
import { commandRunner } from '../commands/command-runner.js';
import { requireCommit } from '../commit-id.js';
import { listEntries } from '../list-entries.js';
import { removeInside, writeInside } from '../state-directory-files.js';
import { workFiles } from '../work-files/work-files.js';
import { changedInWorkTree } from './changed-in-work-tree.js';
import { layOutAgain, layOutCommit, restoreSettings, type WorkTreePlaces } from './lay-out-commit.js';
import { removeWithThisProcess } from './remove-with-this-process.js';

const EXECUTABLE = '100755';

/**
 * Opens commits of a checkout in temporary folders of their own. The checkout is never written to.
 *
 * @param source root of the checkout
 * @param environment what programs in the work tree may see a part of, see `commandRunner`: no token
 * @param folder where the temporary folders are made
 */
export function openWorkTree(
  source: string,
  environment: Readonly<Record<string, string | undefined>>,
  folder: string = tmpdir(),
): OpenWorkTree {
  return async (commit) => {
    let base: string | undefined;
    try {
      requireCommit(source, commit);
      base = realpathSync(mkdtempSync(join(folder, 'sar-work-tree-')));
      const remove = removeWithThisProcess(base);
      try {
        return known(workTreeAt({ source, commit, files: join(base, 'files'), own: join(base, 'git') }, environment, remove));
      } catch (error) {
        remove();
        throw error;
      }
    } catch (error) {
      return failed(error);
    }
  };
}

function workTreeAt(places: WorkTreePlaces, environment: Readonly<Record<string, string | undefined>>, remove: () => void): WorkTree {
  const { source, commit, files } = places;
  layOutCommit(places);
  const entries = listEntries(source, commit, '');
  const blobs = new Map(entries.map(({ path, id }) => [path, id]));
  const executable = new Set(entries.filter(({ mode }) => mode === EXECUTABLE).map(({ path }) => path));
  const commands = commandRunner(files, environment);
  return {
    root: files,
    commit,
    // Opened anew for each question: both keep what they listed, and programs change the files.
    get tree() {
      return checkoutTree(files);
    },
    get files() {
      return workFiles(files);
    },
    commands: {
      run: async (command, options) => {
        try {
          return await commands.run(command, options);
        } finally {
          restoreSettings(places);
        }
      },
    },
    isExecutable: (path) => executable.has(path),
    write: (path, text) =>
      answered(() => {
        writeInside(files, notOfGit(path), text);
        return 'written' as const;
      }),
    erase: (path) =>
      answered(() => {
        removeInside(files, notOfGit(path));
        return 'erased' as const;
      }),
    changes: () => {
      try {
        return changedInWorkTree(places, blobs);
      } catch (error) {
        return failed(error);
      }
    },
    reset: () =>
      answered(() => {
        layOutAgain(places);
        return 'clean' as const;
      }),
    remove,
  };
}

/** @throws UserError for a path of git's own */
function notOfGit(path: string): string {
  if (path.split('/').some((part) => part.toLowerCase() === '.git')) throw new UserError(`${path} is git's own; nothing was changed`);
  return path;
}

function answered<T>(act: () => T): Answer<T> {
  try {
    return known(act());
  } catch (error) {
    return failed(error);
  }
}

/** What the user or the machine must mend; a defect of SAR goes on. */
function failed(error: unknown): Answer<never> {
  if (error instanceof UserError) return unknown('failed', error.message);
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string') return unknown('failed', `the files of the commit cannot be laid out: ${code}`);
  throw error;
}
