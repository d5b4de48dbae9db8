import type { OpenGate } from '@sar/patrol';
import type { ActionContext } from '@sar/runtime';
import { isChange } from './require-judged-event.js';

/**
 * A sentence where the workflow does not start again for a pull request that is turned to another base branch: what the baseline of the first
 * branch let pass counts for the second one, since GitHub keeps the check of a job by commit and name.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function turnedNote({ event, run }: Pick<ActionContext, 'event' | 'run'>, { survey }: Pick<OpenGate, 'survey'>): readonly string[] {
  const { workflowPath } = run();
  const workflow = isChange(event.name) && workflowPath !== undefined ? survey.repository.workflow(workflowPath) : undefined;
  const trigger = workflow?.kind === 'workflow' ? workflow.triggers.find((each) => each.event === 'pull_request') : undefined;
  if (trigger === undefined || trigger.types?.includes('edited') === true) return [];
  return [
    'A pull request that passes for one base branch counts as passed for another one that it is turned to: add `edited` to the `types` of `pull_request` in the workflow (`types: [opened, synchronize, reopened, edited]`).',
  ];
}
