import type { CommandNode, CompoundList, Function as FunctionNode, Redirected } from 'unbash';

import type { Environment } from '../environment.js';
import type { CallFunction, ExpandedWord, StandardInput } from '../reading-session.js';
import type { ShellWord } from '../shell-command.js';
import type { SourceText } from '../source-text.js';

/** A function of the script and the text that its positions belong to. */
export interface BashFunction {
  readonly body: FunctionNode['body'];
  readonly source: SourceText;
}

/**
 * The state of one shell process while its script is walked. Mutable; a subshell and a branch walk on a copy. `functions` is
 * shared by all of them.
 */
export interface BashScope {
  source: SourceText;
  env: Environment;
  directory: ShellWord | undefined;
  previousDirectory: ShellWord | undefined;
  directoryStack: readonly (ShellWord | undefined)[];
  /** Arguments of the script or function; undefined when only the run knows them. */
  positional: readonly ExpandedWord[] | undefined;
  readonly functions: Map<string, BashFunction>;
  /** Names of the functions that are being called. */
  calling: readonly string[];
  /** Variables that a loop assigns: their values differ from round to round. */
  readonly volatile: ReadonlySet<string>;
  conditional: boolean;
  elsewhere: 'container' | 'remote' | undefined;
  feedsShell: boolean;
  stdin: StandardInput | undefined;
  /** Functions of the script that runs this one. */
  readonly outerCall: CallFunction | undefined;
  /** Command substitutions of this text were read by the script that runs it. */
  readonly substitutionsRead: boolean;
  /** What the walk has left: nothing more of it runs. */
  ended: 'loop' | 'function' | 'script' | undefined;
}

export type BashBody = CommandNode | CompoundList | Redirected;

/** Takes over what branches that may or may not have run have changed; those that end the script change nothing behind them. */
export function mergeBranches(scope: BashScope, branches: readonly BashScope[]): void {
  const before = { ...scope };
  for (const branch of branches) {
    if (branch.ended !== undefined) continue;
    if (branch.env !== before.env) scope.env = scope.env.afterMaybe(branch.env);
    if (branch.directory?.text !== before.directory?.text) scope.directory = { text: branch.directory?.text ?? '.', dynamic: true };
    if (branch.directoryStack !== before.directoryStack) scope.directoryStack = branch.directoryStack;
    if (branch.previousDirectory !== before.previousDirectory) scope.previousDirectory = branch.previousDirectory;
    if (branch.positional !== before.positional) scope.positional = undefined;
  }
}
