import type { Answer, StepOf, StepReport } from '@sar/baseline';
import type { StepContext, StepKind } from '../step-kind.js';
import { declarationLines, DEFAULT_ID_INPUT, readDispatchable, workflowPath } from './dispatchable.js';
import { findDispatched, type FoundRun } from './find-dispatched.js';

type Step = StepOf<'dispatch-workflow'>;
type Report = Omit<StepReport, 'step'>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A dispatch whose answer was lost is looked for so long, before it is dispatched again: GitHub lists a run some seconds later. */
const UNSEEN_MINUTES = 5;
/** After so long a run that was never seen has failed. */
const GIVE_UP_MINUTES = 1440;
const POLL_SECONDS = 15;
/** Requests that are left to the steps behind. */
const SPARE_REQUESTS = 25;

/**
 * Starts a workflow of the default branch with the inputs of the baseline and an id, and waits for its end. The id is remembered before the
 * dispatch, and the run is found again by it in its title: a run of SAR that was cut off in between does not start it twice.
 */
export const dispatchWorkflow: StepKind<Step> = {
  plan: async (step, context) => {
    const found = await readDispatchable(step, context);
    if (found.kind === 'problem') return found.report;
    return {
      outcome: 'would-do',
      words: isBegun(context) ? `looks for the run of ${step.workflow} with the id ${idOf(context)}` : `dispatches ${step.workflow}`,
    };
  },
  apply: async (step, context) => {
    const found = await readDispatchable(step, context);
    return found.kind === 'problem' ? found.report : dispatched({ step, context, workflow: found.id });
  },
};

/** Always the same in an attempt. It is not taken from the journal, where others may write: it goes into a workflow. */
function idOf({ key, index }: StepContext): string {
  return `sar-${key}-${index}`;
}

function isBegun({ remembered }: StepContext): boolean {
  return remembered['id'] !== undefined;
}

/** A dispatch: the step, and GitHub's id of its workflow. */
interface Dispatch {
  readonly step: Step;
  readonly context: StepContext;
  readonly workflow: number | undefined;
}

async function dispatched(dispatch: Dispatch): Promise<Report> {
  const { step, context, workflow } = dispatch;
  const { ports, remembered } = context;
  const id = idOf(context);
  if (isBegun(context)) {
    const at = Date.parse(remembered['at'] ?? '');
    const sinceMs = ports.now().getTime() - (Number.isNaN(at) ? Date.parse(context.startedAt) : at);
    const found = await findDispatched(workflow, id, context);
    if (!found.known) {
      const words = `the run of ${step.workflow} could not be looked for: ${found.detail}`;
      return { outcome: sinceMs >= GIVE_UP_MINUTES * MINUTE ? 'failed' : 'waiting', words };
    }
    if (found.value !== undefined) return followed(dispatch, id, found.value);
    const isSent = remembered['sent'] !== undefined;
    if (isSent && sinceMs >= GIVE_UP_MINUTES * MINUTE) return unseen(step, id);
    // It may have been sent, and not be listed yet.
    if (isSent || sinceMs < UNSEEN_MINUTES * MINUTE) return followed(dispatch, id, undefined);
  }
  await context.remember({ id, at: ports.now().toISOString() });
  const sent = await ports.dispatcher?.dispatch(
    { kind: 'workflow', file: step.workflow, ref: ports.defaultBranch },
    { ...step.inputs, [step['id-input'] ?? DEFAULT_ID_INPUT]: id },
  );
  if (sent?.known !== true) return unsent(step, sent);
  await context.remember({ sent: ports.now().toISOString() });
  return followed(dispatch, id, undefined);
}

/** What may have come through is looked for by a later run; what GitHub refuses is most often an input that is not declared. */
function unsent(step: Step, answer: Answer<unknown> | undefined): Report {
  const words = `${step.workflow} could not be dispatched`;
  if (answer === undefined || answer.known) return { outcome: 'failed', words };
  if (answer.reason === 'unreachable' || answer.reason === 'rate-limited')
    return { outcome: 'waiting', words: `${words}: ${answer.detail}; a later run looks for it` };
  const isInput = answer.reason === 'not-configured';
  return { outcome: 'failed', words: `${words}: ${answer.detail}`, ...(isInput && { details: declarationLines(step) }) };
}

/** Waits for the end of a run, or for the run itself, as long as the step says. */
async function followed({ step, context, workflow }: Dispatch, id: string, first: FoundRun | undefined): Promise<Report> {
  const { ports } = context;
  let run = first;
  const tries = Math.ceil(((step['wait-minutes'] ?? 0) * 60) / POLL_SECONDS);
  for (let tried = 0; run?.isEnded !== true && tried < tries; tried++) {
    if ((ports.history?.requestsLeft ?? 0) < SPARE_REQUESTS) break;
    await ports.wait(POLL_SECONDS * SECOND);
    const found = await findDispatched(workflow, id, context);
    if (found.known && found.value !== undefined) run = found.value;
  }
  if (run === undefined) return { outcome: 'waiting', words: `the run of ${step.workflow} with the id ${id} is not seen yet` };
  const { url } = run;
  if (!run.isEnded) return { outcome: 'waiting', words: `the run of ${step.workflow} goes on (${run.status})`, url };
  if (run.conclusion === 'success') return { outcome: 'done', words: `the run of ${step.workflow} ended with success`, url };
  return { outcome: 'failed', words: `the run of ${step.workflow} ended with ${run.conclusion ?? 'no conclusion'}`, url };
}

function unseen(step: Step, id: string): Report {
  return {
    outcome: 'failed',
    words: `no run of ${workflowPath(step.workflow)} with the id ${id} in its title was seen in ${GIVE_UP_MINUTES / 60} hours after the dispatch`,
    details: declarationLines(step),
  };
}
