import type { Job } from '@sar/workflows';
import { jobArtefact, jobTitle } from '../gate-place.js';
import { nodesOf } from '../../workflow-security/expression/expression-tree.js';
import { conditionTree, runsIn } from '../situation.js';
import { situationOf } from '../skipped-by.js';
import type { GatePicture, GateRule } from './gate-rule.js';

/** Functions with which a job looks back at others: it tells or cleans up. */
const LOOKS_BACK: ReadonlySet<string> = new Set(['always', 'failure', 'cancelled']);

/** A job that no gate of the workflow needs, that is not behind one, and whose failure therefore no gate sees. */
export const jobNotInGate: GateRule = (picture) => {
  const { workflow, gates, graph, required } = picture;
  const judging = gates.filter(({ kind }) => kind !== 'marker');
  const [first] = judging.filter(({ job }) => job.needs.length > 0);
  if (first === undefined) return [];
  const around = new Set(judging.flatMap(({ job }) => [job.id, ...graph.before(job.id), ...graph.behind(job.id)]));
  const outside = workflow.jobs.filter((job) => !around.has(job.id));
  return outside
    .filter((job) => canRun(job, picture) && !isMeantOutside(job) && required?.isRequired(job, workflow) !== true)
    .map((job) => ({
      rule: 'job-not-in-gate' as const,
      artefact: jobArtefact(workflow, job),
      identity: [workflow.path, job.id],
      message: `the gate ${jobTitle(first.job)} passes whatever becomes of the job ${jobTitle(job)}, which it does not need`,
      expected: `${job.id} in the \`needs\` of ${first.job.id}`,
      actual: 'neither the gate nor a job that it needs waits for it',
      // Whoever writes the gate as a script often names on purpose what must pass, and what may fail.
      ...(first.kind === 'script' && { pedantic: true }),
    }));
};

/** Whether it, and all that it waits for, can run when a change asks to be merged. */
function canRun(job: Job, { workflow, graph }: GatePicture): boolean {
  const chain = new Set([job.id, ...graph.before(job.id)]);
  return workflow.jobs.filter(({ id }) => chain.has(id)).every((each) => runsIn(each, situationOf(each, workflow)) !== false);
}

function isMeantOutside(job: Job): boolean {
  if (job.continueOnError !== undefined) return true;
  const tree = job.if === undefined ? undefined : conditionTree(job.if.value);
  return tree !== undefined && [...nodesOf(tree)].some((node) => node.kind === 'call' && LOOKS_BACK.has(node.name));
}
