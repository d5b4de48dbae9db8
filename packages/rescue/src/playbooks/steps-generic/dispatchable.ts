import { attempt, type StepOf, type StepReport } from '@sar/baseline';
import type { StepContext } from '../step-kind.js';

type Step = StepOf<'dispatch-workflow'>;

/** Input that gets the id where the step names none. */
export const DEFAULT_ID_INPUT = 'sar-id';

/** `.github/workflows/rebuild.yml` of `rebuild.yml`. */
export function workflowPath(file: string): string {
  return `.github/workflows/${file}`;
}

/** What the workflow must declare, so that its run is found again. */
export function declarationLines(step: Pick<Step, 'workflow' | 'id-input'>): readonly string[] {
  const input = step['id-input'] ?? DEFAULT_ID_INPUT;
  return [
    `${workflowPath(step.workflow)} on the default branch must take the id, and show it in the title of its runs:`,
    `run-name: Rebuild \${{ inputs.${input} }}`,
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    `      ${input}: { description: Id of the dispatch, required: false, type: string }`,
  ];
}

/** A workflow that can be dispatched, or why it cannot. `id` is GitHub's; undefined where it is not known. */
export type Dispatchable =
  | { readonly kind: 'problem'; readonly report: Omit<StepReport, 'step'> }
  | { readonly kind: 'ready'; readonly id: number | undefined };

/** Looks at a workflow of the baseline before it is dispatched. */
export async function readDispatchable(step: Step, { ports }: StepContext): Promise<Dispatchable> {
  const { dispatcher, history, tree } = ports;
  if (ports.repository === undefined) return problem('there is no repository on GitHub');
  if (dispatcher === undefined) return problem('there is no token that may dispatch workflows (`actions: write`)');
  if (history === undefined) return problem('runs cannot be read without a token (`actions: read`), so the run could not be found again');
  const path = workflowPath(step.workflow);
  const file = tree.read(path);
  if (file.kind === 'absent') return problem(`there is no ${path}`);
  if (file.kind !== 'text') return problem(`${path} cannot be read`);
  const input = step['id-input'] ?? DEFAULT_ID_INPUT;
  // Without its name anywhere the workflow neither takes nor shows it; GitHub would refuse the dispatch.
  if (!file.text.includes('workflow_dispatch')) return problem(`${path} has no trigger \`workflow_dispatch\``, declarationLines(step));
  if (!file.text.includes(input)) return problem(`${path} has no input \`${input}\``, declarationLines(step));
  const workflows = await attempt(async () => history.workflows());
  const workflow = workflows.known ? workflows.value.find((each) => each.path === path) : undefined;
  if (workflow !== undefined && workflow.state !== 'active')
    return problem(`${path} is switched off (${workflow.state}): gh workflow enable ${step.workflow}`);
  return { kind: 'ready', id: workflow?.id };
}

function problem(words: string, details?: readonly string[]): Dispatchable {
  return { kind: 'problem', report: { outcome: 'not-possible', words, ...(details !== undefined && { details }) } };
}
