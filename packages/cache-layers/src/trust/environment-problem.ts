import type { Interpreter } from './interpreter.js';

/** What is found in the folder of an environment. */
export interface FoundEnvironment {
  /** Where it was when it was saved, from the marker in it; undefined without one. */
  readonly markedPath: string | undefined;
  /** Whether `pyvenv.cfg` is there and its `home` is a folder. */
  readonly hasHome: boolean;
  /** What its own interpreter says; undefined when it does not start. */
  readonly interpreter: Interpreter | undefined;
}

/**
 * Why an environment cannot be trusted, or undefined when it can: it is whole, it is where it was made (its programs name their
 * interpreter by its path), and its interpreter starts and is the one that was asked for, to the patch version.
 */
export function environmentProblem(path: string, asked: Interpreter, found: FoundEnvironment): string | undefined {
  if (!found.hasHome) return 'it has no pyvenv.cfg, or the interpreter that it was made with is gone';
  if (found.markedPath !== path) return 'it was made in another folder';
  return interpreterProblem(asked, found.interpreter);
}

/** Why the interpreter of an environment is not the one that was asked for. */
export function interpreterProblem(asked: Interpreter, own: Interpreter | undefined): string | undefined {
  if (own === undefined) return 'its interpreter does not start';
  if (own.implementation !== asked.implementation || own.version !== asked.version)
    return `its interpreter is ${own.implementation} ${own.version}, not ${asked.implementation} ${asked.version}`;
  if (own.tag !== asked.tag || own.platform !== asked.platform) return `its interpreter is for ${own.platform} (${own.tag})`;
  return own.base === asked.base ? undefined : 'its interpreter belongs to another installation';
}
