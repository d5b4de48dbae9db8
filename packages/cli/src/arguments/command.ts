import type { Io } from '../io.js';

/** An option of a command. With `value` it takes one; with `choices` only one of these. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** Placeholder of its value in the help text; an option without one is a switch. */
  readonly value?: string;
  readonly repeat?: boolean;
  readonly choices?: readonly string[];
  /** Words that shell completion offers as values; others are possible. */
  readonly suggest?: () => readonly string[];
  readonly help: string;
}

/** What the user wrote, checked against the command's options. */
export interface Arguments {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** A command of `sar`. `name` may be two words: `cache check`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Names of the positional arguments for the usage line: `[path]`. */
  readonly positionals: string;
  readonly maxPositionals: number;
  /** Words that shell completion offers as arguments; without it, files. */
  readonly suggest?: () => readonly string[];
  readonly details?: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** Returns the exit code. */
  run(given: Arguments, io: Io): Promise<number>;
}
