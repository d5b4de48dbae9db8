import { quoteUntrusted, UserError } from '@sar/baseline';
import { noFindingId } from '@sar/patrol';
import type { ActionInputs } from '@sar/runtime';

/** The inputs of the action but its tokens, read and checked before anything is asked. */
export interface RescueInputs {
  readonly findingsFile: string | undefined;
  readonly playbook: string | undefined;
  readonly finding: readonly string[];
  readonly path: string;
  readonly baseline: string | undefined;
  readonly apply: boolean;
  readonly dryRun: boolean;
  readonly maxActions: number | undefined;
  readonly runCommands: boolean;
  readonly targetRunId: number | undefined;
  readonly maxRequests: number;
  readonly planFile: string | undefined;
  readonly patchFile: string | undefined;
}

/**
 * Reads the inputs.
 *
 * @throws UserError for the first one that does not fit
 */
export function rescueInputs(inputs: ActionInputs): RescueInputs {
  return {
    findingsFile: inputs.text('findings-file'),
    playbook: inputs.text('playbook'),
    finding: findingIds(inputs),
    path: inputs.text('path') ?? '.',
    baseline: inputs.text('baseline'),
    apply: inputs.flag('apply'),
    dryRun: inputs.flag('dry-run'),
    maxActions: inputs.count('max-actions', { min: 0, max: 100 }),
    runCommands: inputs.flag('run-commands'),
    targetRunId: targetRun(inputs),
    maxRequests: inputs.count('max-requests', { min: 50, max: 100_000 }) ?? 1500,
    planFile: inputs.text('plan-file'),
    patchFile: inputs.text('patch-file'),
  };
}

function findingIds(inputs: ActionInputs): readonly string[] {
  const ids = inputs.list('finding').map((id) => id.toLowerCase());
  const wrong = noFindingId(ids);
  if (wrong !== undefined)
    throw new UserError(
      `the input "finding" takes ids of 16 hexadecimal digits, or at least the first 4 of them, not ${quoteUntrusted(wrong, 60)}`,
    );
  return ids;
}

/** Ids of runs have more digits than a count may have. */
function targetRun(inputs: ActionInputs): number | undefined {
  const text = inputs.text('target-run-id');
  if (text === undefined) return undefined;
  const id = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (id < 1) throw new UserError(`the input "target-run-id" is the id of a workflow run, a whole number, not ${quoteUntrusted(text, 60)}`);
  return id;
}
