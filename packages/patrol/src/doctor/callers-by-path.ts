import { parseUses, type Job, type Workflow } from '@sar/workflows';

/** A job that calls a workflow of the same repository. */
export interface WorkflowCaller {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly line: number;
}

/** Path of each workflow that is called within the repository → the jobs that call it. */
export function callersByPath(workflows: readonly Workflow[]): ReadonlyMap<string, readonly WorkflowCaller[]> {
  const byPath = new Map<string, WorkflowCaller[]>();
  for (const workflow of workflows)
    for (const job of workflow.jobs) {
      if (job.uses === undefined) continue;
      const parsed = parseUses(job.uses, workflow.text);
      if (parsed.kind !== 'self') continue;
      const caller = { workflow, job, line: job.uses.range.line };
      const known = byPath.get(parsed.path);
      if (known === undefined) byPath.set(parsed.path, [caller]);
      else known.push(caller);
    }
  return byPath;
}
