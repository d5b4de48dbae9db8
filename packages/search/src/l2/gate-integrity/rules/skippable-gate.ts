import type { Job } from '@sar/workflows';
import type { Gate } from '../gate-of.js';
import { jobArtefact, jobTitle } from '../gate-place.js';
import { isDoubtful } from '../is-doubtful.js';
import { notRunningWith, skippedBy, type Skipping } from '../skipped-by.js';
import type { GateFlaw, GatePicture, GateRule } from './gate-rule.js';

/** A gate, or a required job, that does not run when a needed job fails. */
export const skippableGate: GateRule = (picture) => {
  const { workflow, gates, required } = picture;
  const ofGates = gates.flatMap((gate) => flawOfGate(gate, picture) ?? []);
  const known = new Set(gates.map(({ job }) => job));
  const others = required === undefined ? [] : workflow.jobs.filter((job) => !known.has(job) && required.isRequired(job, workflow));
  return [...ofGates, ...others.flatMap((job) => flawOfRequired(job, picture) ?? [])];
};

function flawOfGate({ kind, job }: Gate, picture: GatePicture): GateFlaw | undefined {
  const { workflow } = picture;
  // A gate that judges by itself runs on failure alone where that is how it fails; an action has to see every result.
  const odd = kind === 'script' || kind === 'marker' ? skippedBy(job, workflow) : notRunningWith(job, workflow);
  if (odd === undefined || allRequired(job, picture)) return undefined;
  return flaw(job, odd, picture, isDoubtful({ kind, job }, picture));
}

function flawOfRequired(job: Job, picture: GatePicture): GateFlaw | undefined {
  const odd = skippedBy(job, picture.workflow);
  return odd === undefined || allRequired(job, picture) ? undefined : flaw(job, odd, picture, false);
}

/** Whether every job that it needs is required as well: what skips it keeps the change from being merged by itself. */
function allRequired(job: Job, { workflow, graph, required }: GatePicture): boolean {
  if (required === undefined || job.needs.length === 0) return false;
  const before = graph.before(job.id);
  return workflow.jobs.filter(({ id }) => before.has(id)).every((each) => required.isRequired(each, workflow));
}

function flaw(job: Job, { need, result }: Skipping, { workflow, required }: GatePicture, isHint: boolean): GateFlaw {
  const isRequired = required?.isRequired(job, workflow) === true;
  const when = { failure: 'fails', skipped: 'is skipped', cancelled: 'is cancelled', success: 'succeeds' }[result];
  const line = job.if === undefined ? [] : [{ path: workflow.path, line: job.if.range.line, text: `if: ${job.if.value.slice(0, 200)}` }];
  return {
    rule: 'skippable-gate',
    artefact: jobArtefact(workflow, job),
    identity: [workflow.path, job.id],
    message: `the ${isRequired ? `job ${jobTitle(job)}, which ${required.branch} requires,` : `gate ${jobTitle(job)}`} is skipped when ${need} ${when}, and a skipped required check counts as passed`,
    expected: '`if: always()`, and a step that fails unless every needed job succeeded',
    actual: job.if === undefined ? 'no `if`, so that it only runs when every needed job succeeded' : `it does not run when ${need} ${when}`,
    evidence: line,
    ...(isHint && { pedantic: true }),
  };
}
