import type { Answer } from './answer.js';

/** What a command printed. A bounded part when `cut`; text that is no UTF-8 has U+FFFD. */
export interface CommandOutput {
  /** As a shell tells it: of a command that a signal ended, 128 and the signal's number; 124 where the time limit ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  /** The end of it, for messages. */
  readonly stderr: string;
  readonly cut: boolean;
  /** Where the end is kept: both together, in the order in which they came. */
  readonly output?: string;
}

/**
 * Runs commands that the baseline declares: no shell, in the root of the checkout, with an environment that holds no token. There is a
 * runner only when the user allowed commands, since a baseline can be changed by whoever may open a pull request.
 */
export interface CommandRunner {
  /**
   * @param command the program and its arguments, passed on as they are
   * @param options.keep what is kept of the output: the `beginning`, where a program that prints more is ended, or the `end` of it, where it
   *   may print as much as it likes; without it the beginning
   * @param options.directory folder that it runs in, relative to the root and inside it, also through links; without it the root
   * @returns unknown when the program is not there, or when it was ended at the time limit or by a signal; where the end of the output is
   *   kept, the latter are known with their exit codes, since what was printed before tells why
   */
  run(
    command: readonly string[],
    options: {
      readonly maxBytes: number;
      readonly signal: AbortSignal;
      readonly keep?: 'beginning' | 'end';
      readonly directory?: string;
    },
  ): Promise<Answer<CommandOutput>>;
}
