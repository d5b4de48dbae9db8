import { UserError } from '@sar/baseline';
import { parseFailOn, type FailOn } from '@sar/patrol';
import { readVarsContext, type VarsContext } from '@sar/search';
import type { ActionContext } from '@sar/runtime';

/** The inputs of the action but its token, read and checked before anything is done. */
export interface SensorInputs {
  readonly sensors: readonly string[];
  readonly path: string;
  readonly baseline: string | undefined;
  readonly changedOnly: boolean;
  readonly due: boolean;
  readonly runCommands: boolean;
  readonly varsContext: VarsContext | undefined;
  readonly failOn: FailOn;
  readonly pedantic: boolean;
  readonly signalsFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly writeStores: boolean;
  readonly maxRequests: number;
  readonly timeLimitSeconds: number;
}

/**
 * Events that run with the rights of the repository while the checkout may hold what somebody else wrote.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'pull_request_review',
  'pull_request_review_comment',
]);

/**
 * Reads the inputs.
 *
 * @throws UserError for a value that does not fit, and for commands in an event that must not run them
 */
export function sensorInputs({ inputs, event, run }: Pick<ActionContext, 'inputs' | 'event' | 'run'>): SensorInputs {
  const runCommands = inputs.flag('run-commands');
  if (runCommands && OF_OTHERS.has(event.name))
    throw new UserError(
      `run-commands is refused for the event ${event.name}: it has the rights of the repository, and the baseline in the checkout may be somebody else's. Run commands on push, schedule or pull_request`,
    );
  return {
    sensors: inputs.list('sensors'),
    path: inputs.text('path') ?? '.',
    baseline: inputs.text('baseline'),
    changedOnly: inputs.flag('changed-only'),
    due: inputs.flag('due'),
    runCommands,
    varsContext: varsContextOf({ inputs, run }),
    failOn: parseFailOn(inputs.text('fail-on') ?? 'never'),
    pedantic: inputs.flag('pedantic'),
    signalsFile: inputs.text('signals-file'),
    sarifFile: inputs.text('sarif-file'),
    writeStores: inputs.flag('write-stores'),
    maxRequests: inputs.count('max-requests', { min: 1, max: 100_000 }) ?? 500,
    timeLimitSeconds: inputs.count('time-limit', { min: 1, max: 3600 }) ?? 300,
  };
}

function varsContextOf({ inputs, run }: Pick<ActionContext, 'inputs' | 'run'>): VarsContext | undefined {
  const json = inputs.text('vars-context');
  const environment = inputs.text('vars-environment');
  if (json === undefined) {
    if (environment !== undefined) throw new UserError('the input "vars-environment" goes with "vars-context"');
    return undefined;
  }
  return readVarsContext(json, {
    ...(environment !== undefined && { environment }),
    ...(run().fromFork && { withheld: 'the run is for a fork, and GitHub gives no variables to those' }),
  });
}
