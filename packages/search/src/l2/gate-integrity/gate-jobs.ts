import { known, unknown, type Answer } from '@sar/baseline';
import type { Job, RepositoryWorkflows, Workflow } from '@sar/workflows';
import { jobGraph } from './job-graph.js';
import { notRunningWith } from './skipped-by.js';

/** A job of a workflow, as far as a gate asks for it. Texts are untrusted. */
export interface GateJob {
  readonly id: string;
  readonly line: number;
  /** Ids of the jobs that it needs, as they are written. */
  readonly needs: readonly string[];
  readonly if?: string;
  /** Whether `continue-on-error: true` hides its failure. */
  readonly hidesFailure: boolean;
}

/** The jobs of a workflow around the one that is its gate. Ids are untrusted text. */
export interface GateJobs {
  readonly gate: GateJob;
  /** Every job, in the order of the file; the gate is among them. */
  readonly jobs: readonly GateJob[];
  /** Ids of the jobs that the gate needs, directly or through others. */
  readonly covered: readonly string[];
  /** Ids of the jobs that need the gate, directly or through others. */
  readonly after: readonly string[];
  /** Ids of the jobs that are neither: the gate says nothing about them. */
  readonly outside: readonly string[];
  /**
   * True when the gate runs whatever its needed jobs came to, as with `always()` and `!cancelled()`. When it is false, a result of a needed job skips
   * the gate, and GitHub counts a skipped required check as passed. A condition that only the run decides counts as true.
   */
  readonly alwaysRuns: boolean;
}

/**
 * The jobs of a workflow, seen from the job that is its gate.
 *
 * @param workflowPath from the root of the repository
 * @param jobId key of the gate under `jobs:`; case does not matter, as on GitHub
 * @returns unknown when there is no such workflow or job, or the file cannot be read
 */
export function gateJobs(repository: RepositoryWorkflows, workflowPath: string, jobId: string): Answer<GateJobs> {
  const document = repository.workflow(workflowPath);
  if (document === undefined) return unknown('not-configured', `there is no workflow ${workflowPath}`);
  if (document.kind === 'invalid') return unknown('failed', `${workflowPath} cannot be read: ${document.message}`);
  const gate = document.jobs.find(({ id }) => id.toLowerCase() === jobId.toLowerCase());
  if (gate === undefined) return unknown('not-configured', `${workflowPath} has no job ${jobId}`);
  return known(jobsAround(document, gate));
}

function jobsAround(workflow: Workflow, gate: Job): GateJobs {
  const { before, behind } = jobGraph(workflow);
  const covered = before(gate.id);
  const after = behind(gate.id);
  const ids = workflow.jobs.map(({ id }) => id);
  return {
    gate: factsOf(gate),
    jobs: workflow.jobs.map(factsOf),
    covered: ids.filter((id) => covered.has(id)),
    after: ids.filter((id) => after.has(id)),
    outside: ids.filter((id) => id !== gate.id && !covered.has(id) && !after.has(id)),
    alwaysRuns: notRunningWith(gate, workflow) === undefined,
  };
}

function factsOf(job: Job): GateJob {
  return {
    id: job.id,
    line: job.range.line,
    needs: job.needs.map(({ value }) => value),
    ...(job.if !== undefined && { if: job.if.value }),
    hidesFailure: job.continueOnError?.value === 'true',
  };
}
