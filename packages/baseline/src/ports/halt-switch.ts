import type { Answer } from './answer.js';

/** Label of the issue that halts SAR: while one is open, nothing of SAR writes. */
export const HALT_LABEL = 'sar:halt';

/** An open halt. */
export interface Halt {
  readonly number: number;
  readonly url: string;
  /** Untrusted text. */
  readonly title: string;
  readonly since: string;
}

/** Tells whether people, or SAR itself, have halted everything that acts by itself. */
export interface HaltSwitch {
  /** The open halt, or undefined when there is none. Answers are kept for at most ten seconds, so that it can be asked before each act. */
  read(): Promise<Answer<Halt | undefined>>;
}
