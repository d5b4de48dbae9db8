import { known, unknown, type Answer } from '@sar/baseline';
import type { Job, RepositoryWorkflows } from '@sar/workflows';
import { notRunningWith } from './skipped-by.js';

/** A job of a workflow, as far as a gate asks for it. Texts are untrusted. */
export interface GateJob {
  readonly id: string;
  readonly line: number;
  /** Ids of the jobs that it needs, as they are written. */
  readonly needs: readonly string[];
}

/** The jobs of a workflow around the one that is its gate. Ids are untrusted text. */
export interface GateJobs {
  readonly gate: GateJob;
  /** Every job, in the order of the file; the gate is among them. */
  readonly jobs: readonly GateJob[];
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
  return known({
    gate: factsOf(gate),
    jobs: document.jobs.map(factsOf),
    alwaysRuns: notRunningWith(gate, document) === undefined,
  });
}

function factsOf({ id, range, needs }: Job): GateJob {
  return { id, line: range.line, needs: needs.map(({ value }) => value) };
}
