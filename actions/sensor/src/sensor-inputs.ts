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
 * Events whose checkout is what people with the right to push wrote, or whose run has no more rights than whoever opened the pull request.
 * All others (`pull_request_target`, `workflow_run`, `issue_comment` and more to come) may run with the rights of the repository on what
 * somebody else wrote.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const MAY_RUN_COMMANDS: ReadonlySet<string> = new Set([
  'push',
  'pull_request',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
]);

/**
 * Reads the inputs.
 *
 * @throws UserError for a value that does not fit, and for commands in an event that must not run them
 */
export function sensorInputs({ inputs, event, run }: Pick<ActionContext, 'inputs' | 'event' | 'run'>): SensorInputs {
  const runCommands = inputs.flag('run-commands');
  if (runCommands && !MAY_RUN_COMMANDS.has(event.name))
    throw new UserError(
      `run-commands is refused for the event ${event.name}: it may have the rights of the repository while the baseline in the checkout is somebody else's. Commands run on ${[...MAY_RUN_COMMANDS].join(', ')}`,
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
