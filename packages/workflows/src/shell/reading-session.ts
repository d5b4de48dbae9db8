import type { ReadingBudget } from './reading-budget.js';
import type { Launch, ReadingLog } from './reading-log.js';
import type { ShellWord } from './shell-command.js';
import type { ShellLanguage } from './shell-family.js';

/** A word as a shell hands it to a program. */
export interface ExpandedWord extends ShellWord {
  /** A command substitution is in it, whose commands the reader of the word has already read. */
  readonly substituted?: boolean;
}

/** What a command reads from its standard input, as far as the script says. */
export type StandardInput =
  | { readonly kind: 'text'; readonly script: InnerScript }
  /** The output of commands, by their places in the log; `text` shows where they feed it. */
  | { readonly kind: 'commands'; readonly first: number; readonly end: number; readonly text: string };

/** A text that is run as a script of its own. */
export interface InnerScript {
  readonly text: string;
  /** Line of its first line in the script of the step. */
  readonly line: number;
  /** Its command substitutions have been read already. */
  readonly substituted: boolean;
  /** The text with its expressions, as long as `text`, when lines are to be counted in it. */
  readonly unmasked?: string;
  readonly positional?: readonly ExpandedWord[];
}

/** Calls a function of the script by name; false when there is none. */
export type CallFunction = (name: string, words: readonly ExpandedWord[], launch: Launch) => boolean;

/** A command about to start. */
export interface Start extends Launch {
  readonly stdin?: StandardInput;
  readonly call?: CallFunction;
}

/** One reading: its log, its bounds, and the readers of all languages for scripts inside scripts. */
export interface ReadingSession {
  readonly log: ReadingLog;
  readonly budget: ReadingBudget;
  /** Reads a script that runs in a process of its own, as `start` tells. */
  read(language: ShellLanguage, script: InnerScript, start: Start): void;
}
