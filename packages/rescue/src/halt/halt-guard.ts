import { HALT_LABEL, type Halt, type HaltSwitch } from '@sar/baseline';
import { attempt } from '../ci-alert/attempt.js';

/** Whether an act may be done now. `reason` is a sentence without its full stop that names the halt and how it ends. */
export type HaltVerdict = { readonly isAllowed: true } | { readonly isAllowed: false; readonly reason: string; readonly halt?: Halt };

/** Is asked before each act of writing. */
export interface HaltGuard {
  check(): Promise<HaltVerdict>;
  /** What is worth knowing besides: that the halt could not be read and the run went on. Said once. */
  readonly notes: readonly string[];
}

/**
 * A guard over the halt. An open halt refuses every act. Where it cannot be read, a strict guard refuses too, and another one goes
 * on and notes it once. Without a switch nothing is halted.
 *
 * @param isStrict `ci.halt-at-critical` of the baseline: whoever wants to be halted wants no act that a halt might forbid
 */
export function guardHalt(haltSwitch: HaltSwitch | undefined, isStrict: boolean): HaltGuard {
  const notes: string[] = [];
  return {
    notes,
    check: async () => {
      if (haltSwitch === undefined) return { isAllowed: true };
      const answer = await attempt(async () => haltSwitch.read());
      if (answer.known) return answer.value === undefined ? { isAllowed: true } : { isAllowed: false, ...refusal(answer.value) };
      if (isStrict) {
        return {
          isAllowed: false,
          reason: `whether an issue labelled \`${HALT_LABEL}\` halts SAR cannot be read (${answer.detail}), and \`ci.halt-at-critical\` lets nothing be written then`,
        };
      }
      if (notes.length === 0) {
        const how = answer.reason === 'forbidden' ? 'the token needs "Issues: read"' : answer.detail;
        notes.push(`Whether an issue labelled \`${HALT_LABEL}\` halts SAR could not be read, and the run went on: ${how}`);
      }
      return { isAllowed: true };
    },
  };
}

function refusal(halt: Halt): { readonly reason: string; readonly halt: Halt } {
  return { reason: haltReason(halt.number, halt.url), halt };
}

/** Why nothing is written while an issue halts. */
export function haltReason(number: number, url: string): string {
  return `halted by issue #${number} (${url}); close it to let SAR write again`;
}
