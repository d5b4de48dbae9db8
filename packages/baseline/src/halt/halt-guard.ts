import { attempt } from '../ports/attempt.js';
import { HALT_LABEL, type Halt, type HaltSwitch } from '../ports/halt-switch.js';
import type { UnknownReason } from '../vocabulary/reading.js';

/** Whether an act may be done now. */
export type HaltVerdict = { readonly isAllowed: true } | HaltRefusal;

/** Why not: either there is a halt, or it cannot be read whether there is one, and `cause` says why. */
export interface HaltRefusal {
  readonly isAllowed: false;
  /** A sentence without its full stop that names the halt and how it ends, or what is missing and how to give it. */
  readonly reason: string;
  readonly halt?: Halt;
  readonly cause?: UnknownReason;
}

/** Is asked before each act of writing, and looks anew each time. */
export interface HaltGuard {
  check(): Promise<HaltVerdict>;
}

/**
 * A guard over the halt. An open halt refuses every act, and so does one that cannot be read: nobody can tell then that SAR is not
 * halted. Without a switch, where there is no repository on GitHub, nothing is halted.
 */
export function guardHalt(haltSwitch: HaltSwitch | undefined): HaltGuard {
  return {
    check: async () => {
      if (haltSwitch === undefined) return { isAllowed: true };
      const answer = await attempt(async () => haltSwitch.read());
      if (!answer.known) return { isAllowed: false, reason: unreadableReason(answer.detail), cause: answer.reason };
      const halt = answer.value;
      return halt === undefined ? { isAllowed: true } : { isAllowed: false, reason: haltReason(halt.number, halt.url), halt };
    },
  };
}

/** A guard of the run that raised a halt: it knows of it before GitHub lists it. */
export function guardRaisedHalt({ number, url }: Pick<Halt, 'number' | 'url'>): HaltGuard {
  return { check: async () => ({ isAllowed: false, reason: haltReason(number, url) }) };
}

/** Why nothing is written while an issue halts. */
export function haltReason(number: number, url: string): string {
  return `halted by issue #${number} (${url}); close it to let SAR write again`;
}

/** Why nothing is written while the halt cannot be read. What is missing, and how to give it, is in the detail. */
function unreadableReason(detail: string): string {
  const why = detail.replace(/[.\s]+$/, '');
  return `nothing is written while it cannot be read whether an open issue labelled \`${HALT_LABEL}\` halts SAR: ${why}`;
}
