import type { Job } from '@sar/workflows';
import type { Gate } from '../gate-of.js';
import { jobArtefact, jobTitle } from '../gate-place.js';
import { isDoubtful } from '../is-doubtful.js';
import { passesIn } from '../passes-in.js';
import { resultsWhen } from '../results-when.js';
import { runsIn, type JobResult, type Situation } from '../situation.js';
import { situationOf } from '../skipped-by.js';
import type { GateFlaw, GatePicture, GateRule } from './gate-rule.js';

/** Most jobs before a gate that are let fail in thought. */
const MAX_TRIED = 100;

/**
 * A gate that passes although a job before it failed: one that it does not need itself, so that the jobs that it needs are skipped; or although a needed job was cancelled, as GitHub calls
 * one that took longer than `timeout-minutes`. A gate that does not see a failed need at all is another flaw, or no gate.
 */
export const overlookedResult: GateRule = (picture) =>
  picture.gates.flatMap((gate) =>
    gate.job.needs.length === 0 ? [] : ((gate.kind === 'marker' ? flawOfMarker(gate, picture) : flawOf(gate, picture)) ?? []),
  );

/** A job that only prints passes whenever it runs. */
function flawOfMarker(gate: Gate, picture: GatePicture): GateFlaw | undefined {
  const { workflow } = picture;
  const { job } = gate;
  const failing = job.needs.find(({ value }) => runsIn(job, situationOf(job, workflow, { need: value, result: 'failure' })) === true);
  return failing === undefined ? undefined : flaw(gate, picture, `${failing.value} failed: it only prints`, 'it asks for no result');
}

function flawOf(gate: Gate, picture: GatePicture): GateFlaw | undefined {
  const { workflow, graph, required } = picture;
  const { job } = gate;
  const good = situationOf(job, workflow);
  const passes = (situation: Situation) => passesIn(gate, situation, good);
  const odd = (need: string, result: JobResult) => situationOf(job, workflow, { need, result });
  const needs = job.needs.map(({ value }) => value);
  if (needs.some((need) => passes(odd(need, 'failure')) === true)) return undefined;
  const direct = new Set(needs.map((need) => need.toLowerCase()));
  // The nearest first: that tests failed says more than that what decides about them did.
  const ancestors = workflow.jobs
    .filter(({ id }) => graph.before(job.id).has(id) && !direct.has(id.toLowerCase()))
    .toSorted((a, b) => graph.before(b.id).size - graph.before(a.id).size);
  for (const ancestor of ancestors.slice(0, MAX_TRIED)) {
    if (ancestor.continueOnError !== undefined || required?.isRequired(ancestor, workflow) === true || !canFail(ancestor, picture))
      continue;
    const results = resultsWhen(workflow, ancestor.id);
    const own = new Map<string, JobResult>();
    for (const need of direct) {
      const result = results.get(need);
      if (result !== undefined && result !== 'unknown') own.set(need, result);
    }
    if (own.size < direct.size) continue;
    const skipped = needs.filter((need) => own.get(need.toLowerCase()) === 'skipped');
    if (skipped.length === 0 || passes({ ...good, results: own, hasFailedAncestor: true }) !== true) continue;
    const also = `${skipped.slice(0, 3).join(', ')}${skipped.length > 3 ? ` and ${skipped.length - 3} more` : ''}`;
    return flaw(
      gate,
      picture,
      `${jobTitle(ancestor)} failed: ${also} ${skipped.length === 1 ? 'is' : 'are'} skipped then`,
      `${ancestor.id} is not among its needs, and a skipped need lets it pass`,
      ancestor,
    );
  }
  const hidden = new Set(workflow.jobs.filter(({ continueOnError }) => continueOnError !== undefined).map(({ id }) => id.toLowerCase()));
  const cancelled = needs.find((need) => !hidden.has(need.toLowerCase()) && passes(odd(need, 'cancelled')) === true);
  return cancelled === undefined
    ? undefined
    : flaw(gate, picture, `${cancelled} was cancelled, as a job is that takes too long`, 'it does not ask for `cancelled`');
}

/** Whether a job runs at all when a change asks to be merged. */
function canFail(job: Job, { workflow }: GatePicture): boolean {
  return runsIn(job, situationOf(job, workflow)) !== false;
}

function flaw(gate: Gate, picture: GatePicture, when: string, actual: string, ancestor?: Job): GateFlaw {
  const { job } = gate;
  const { workflow } = picture;
  return {
    rule: 'overlooked-result',
    artefact: jobArtefact(workflow, job),
    identity: [workflow.path, job.id],
    message: `the gate ${jobTitle(job)} passes although ${when}`,
    expected: 'a gate that fails unless every needed job succeeded, or was skipped on purpose',
    actual,
    evidence: ancestor === undefined ? [] : [{ path: workflow.path, line: ancestor.range.line, text: `jobs.${ancestor.id}` }],
    ...(isDoubtful(gate, picture) && { pedantic: true }),
  };
}
