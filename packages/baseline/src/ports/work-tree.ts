import type { FileChange } from '../vocabulary/playbook.js';
import type { Answer } from './answer.js';
import type { CommandRunner } from './command-runner.js';
import type { Tree } from './tree.js';
import type { WorkFiles } from './work-files.js';

/** The files of one commit in a folder of their own, where programs may change them: nothing of the checkout is touched. */
export interface WorkTree {
  /** Absolute path of the folder, for what must open it. */
  readonly root: string;
  /** Full id of the commit. */
  readonly commit: string;
  readonly tree: Tree;
  readonly files: WorkFiles;
  /** Runs programs in it, without a shell and without any token. */
  readonly commands: CommandRunner;
  /** Whether the commit has a file as one that may be executed; without it, nobody knows. */
  readonly isExecutable?: (path: string) => boolean;
  /** Writes a text file that is inside, and is no link. */
  write(path: string, text: string): Answer<'written'>;
  /** Removes a file that is inside; without it, files cannot be removed. */
  readonly erase?: (path: string) => Answer<'erased'>;
  /** Text files that differ from the commit, sorted; unknown when one is no text, is a link, or too large. */
  changes(): Answer<readonly FileChange[]>;
  /** Undoes every change, of files that git does not know too. */
  reset(): Answer<'clean'>;
  /** Removes the folder. */
  remove(): void;
}

/** Opens the files of a commit; the folder is removed when the process ends, too. */
export type OpenWorkTree = (commit: string) => Promise<Answer<WorkTree>>;
