import type { GateIntegrity, OpenGate } from '@sar/patrol';
import type { ActionContext, RunFacts } from '@sar/runtime';
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
  const { job: id, workflowPath } = facts;
  const { branch } = event;
  const name = gateName({ event, run }, given, opened);
  const isRequired = connection !== undefined && branch !== undefined && isChange(event.name);
  return {
    needs: given.needs,
    allowSkipped: given.allowSkipped,
    ...(id !== undefined && workflowPath !== undefined && { job: { workflowPath, id } }),
    required: isRequired
      ? {
          branch,
          names: [...jobName(facts, opened), ...(given.checkRun ? [name] : [])],
          checks: await connection.github.requiredChecks(branch),
        }
      : undefined,
  };
}

/** The name that rules can call the job by; forks have it, too, where they have no check run. */
function jobName({ job, workflowPath }: RunFacts, { survey }: OpenGate): readonly string[] {
  const workflow = workflowPath === undefined ? undefined : survey.repository.workflow(workflowPath);
  const name = workflow?.kind === 'workflow' ? workflow.jobs.find(({ id }) => id === job)?.name?.value : undefined;
  const shown = name !== undefined && !name.includes('${{') ? name : job;
  return shown === undefined ? [] : [shown];
}
