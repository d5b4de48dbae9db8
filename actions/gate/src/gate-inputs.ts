import { readVarsContext, type VarsContext } from '@sar/search';
import type { ActionContext } from '@sar/runtime';

/** How a pull request is merged once the gate has passed. */
const MERGES = ['off', 'auto', 'queue'] as const;
export type Merge = (typeof MERGES)[number];

/** The inputs of the action but its tokens, read and checked before anything is done. */
export interface GateInputs {
  readonly path: string;
  readonly baseline: string | undefined;
  /** Ids of checks, or numbers 1 to 6; none means all. */
  readonly checks: readonly string[];
  /** Text of `${{ toJSON(needs) }}`, untrusted. */
  readonly needs: string | undefined;
  readonly allowSkipped: readonly string[];
  readonly reports: readonly string[];
  readonly varsContext: VarsContext | undefined;
  readonly proves: readonly string[];
  readonly runCommands: boolean;
  readonly onUnknown: 'fail' | 'warn';
  readonly failFast: boolean;
  /** Without it, as the baseline says. */
  readonly concurrency: number | undefined;
  readonly checkRun: boolean;
  readonly comment: boolean;
  readonly merge: Merge;
  readonly verdictFile: string | undefined;
}

/**
 * Reads the inputs.
 *
 * @throws UserError for the first one that does not fit
 */
export function gateInputs({ inputs, run }: Pick<ActionContext, 'inputs' | 'run'>): GateInputs {
  const vars = inputs.text('vars-context');
  return {
    path: inputs.text('path') ?? '.',
    baseline: inputs.text('baseline'),
    checks: inputs.list('checks'),
    needs: inputs.text('needs'),
    allowSkipped: inputs.list('allow-skipped'),
    reports: linesOf(inputs.text('reports')),
    varsContext:
      vars === undefined
        ? undefined
        : readVarsContext(vars, run().fromFork ? { withheld: 'the run is for a fork, and GitHub gives no variables to those' } : {}),
    proves: inputs.list('proves'),
    runCommands: inputs.flag('run-commands'),
    onUnknown: inputs.choice('on-unknown', ['fail', 'warn']) ?? 'fail',
    failFast: inputs.flag('fail-fast'),
    concurrency: inputs.count('concurrency', { min: 1, max: 16 }),
    checkRun: inputs.flag('check-run'),
    comment: inputs.flag('comment'),
    merge: inputs.choice('merge', MERGES) ?? 'off',
    verdictFile: inputs.text('verdict-file'),
  };
}

/** Paths may hold blanks and commas, so that only lines separate them. */
function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
