import type { Answer } from './answer.js';

/** What a command printed. A bounded part when `cut`; text that is no UTF-8 has U+FFFD. */
export interface CommandOutput {
  readonly exitCode: number;
  readonly stdout: string;
  /** The end of it, for messages. */
  readonly stderr: string;
  readonly cut: boolean;
}

/**
 * Runs commands that the baseline declares: no shell, in the root of the checkout, with an environment that holds no token. There is a
 * runner only when the user allowed commands, since a baseline can be changed by whoever may open a pull request.
 */
export interface CommandRunner {
  /**
   * @param command the program and its arguments, passed on as they are
   * @returns unknown when the program is not there, or when it was ended at the time limit
   */
  run(command: readonly string[], options: { readonly maxBytes: number; readonly signal: AbortSignal }): Promise<Answer<CommandOutput>>;
}
