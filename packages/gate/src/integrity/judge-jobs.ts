import { quoteUntrusted, type Answer } from '@sar/baseline';
import { counted } from '../parts/bounded-text.js';
import type { GateJobFacts } from './integrity-input.js';
import type { IntegrityWords } from './integrity-line.js';
import { jobOrder } from './job-order.js';

/** Jobs that are told one by one, and in one sentence. */
const MOST_TOLD = 20;
const MOST_NAMED = 5;

/** Jobs of the workflow that may fail without the gate noticing. It is told and fails nothing: not every job has to hold up a change. */
export function judgeJobs(workflow: Answer<GateJobFacts>): IntegrityWords {
  if (!workflow.known)
    return {
      outcome: 'unknown',
      required: false,
      detail: `which jobs the workflow has is not known: ${workflow.detail}`,
      remedy: CHECKOUT,
    };
  const { outside } = jobOrder(workflow.value);
  if (outside.length === 0)
    return { outcome: 'pass', required: false, detail: 'every job of the workflow is needed by the gate or comes behind it' };
  const named = outside.slice(0, MOST_NAMED).map((id) => quoteUntrusted(id));
  return {
    outcome: 'fail',
    required: false,
    detail: `${counted(outside.length, 'job')} of the workflow may fail without the gate noticing: ${named.join(', ')}${outside.length > MOST_NAMED ? ' …' : ''}`,
    evidence: outside
      .slice(0, MOST_TOLD)
      .map((id) => ({ text: `${quoteUntrusted(id)} is not among the needs of the gate`, ...placeOf(workflow.value) })),
    remedy: 'Add the job to `needs` of the job of the gate, if a change has to wait for it.',
  };
}

/** Whether the gate runs at all when a job before it fails: GitHub counts a required job that was skipped as passed. */
export function judgeCondition(workflow: Answer<GateJobFacts>): IntegrityWords {
  if (!workflow.known)
    return {
      outcome: 'unknown',
      required: false,
      detail: `whether the gate runs when a job before it fails is not known: ${workflow.detail}`,
      remedy: CHECKOUT,
    };
  if (workflow.value.runsAlways) return { outcome: 'pass', detail: 'the gate runs whatever the jobs before it came to' };
  return {
    outcome: 'fail',
    detail: 'the job of the gate is skipped when a job before it fails, and GitHub counts a skipped required job as passed',
    evidence: [{ text: 'the job of the gate has no `if: always()`', ...placeOf(workflow.value) }],
    remedy: 'Add `if: ${{ always() }}` to the job of the gate.',
  };
}

function placeOf({ path, line }: GateJobFacts): { readonly path: string; readonly line?: number } {
  return { path, ...(line !== undefined && { line }) };
}

const CHECKOUT = 'Check the repository out in the job of the gate (actions/checkout), with the workflow that runs.';
