import { unknown, type Answer, type RequiredCheck } from '@sar/baseline';
import type { GateIntegrity, OpenGate } from '@sar/patrol';
import type { ActionContext, RunFacts } from '@sar/runtime';
import { ownCheck } from '@sar/search';
import type { Connection } from './connect.js';
import type { GateInputs } from './gate-inputs.js';
import { gateName } from './gate-name.js';
import { isChange } from './require-judged-event.js';

/** What the gate knows of its own place in the workflow and in the rules of the branch. */
export async function integrityOf(
  { event, run }: Pick<ActionContext, 'event' | 'run'>,
  given: GateInputs,
  opened: OpenGate,
  connection: Connection | undefined,
): Promise<GateIntegrity> {
  const facts = run();
  const { job: id, workflowPath, isForeignWorkflow } = facts;
  const { branch } = event;
  const isAsked = connection !== undefined && branch !== undefined && isChange(event.name) && isForeignWorkflow === undefined;
  return {
    needs: given.needs,
    allowSkipped: given.allowSkipped,
    ...(id !== undefined && workflowPath !== undefined && { job: { workflowPath, id } }),
    required: isAsked
      ? requiredOf(branch, await connection.github.requiredChecks(branch), {
          facts,
          opened,
          published: given.checkRun ? gateName({ event, run }, given, opened) : undefined,
          isPart: given.checks.length > 0,
        })
      : undefined,
  };
}

interface Reporting {
  readonly facts: RunFacts;
  readonly opened: OpenGate;
  /** Name of the check run. */
  readonly published: string | undefined;
  /** Whether only some of the checks are judged. */
  readonly isPart: boolean;
}

/** Nothing is said where a gate of some of the checks is not required: the one of all of them may be. */
function requiredOf(
  branch: string,
  checks: Answer<readonly RequiredCheck[]>,
  { facts, opened, published, isPart }: Reporting,
): GateIntegrity['required'] {
  const { job, workflowPath } = facts;
  const own = job === undefined ? undefined : ownCheck(opened.survey.repository, workflowPath, job);
  const required = checks.known ? checks.value.map(({ context }) => context) : [];
  const found = required.find((context) => context === published || own?.isNamed?.(context) === true);
  if (found !== undefined) return { branch, names: [found], checks };
  if (isPart) return undefined;
  if (required.length > 0 && own !== undefined && own.isNamed === undefined)
    return { branch, names: [], checks: unknown('unsupported', 'only the run knows what the job of the gate is called') };
  return { branch, names: [own?.shown, published].filter((name) => name !== undefined), checks };
}
