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
  /** The open halt as it is now, or undefined when there is none. No answer is kept: it is asked before each act. */
  read(): Promise<Answer<Halt | undefined>>;
}
