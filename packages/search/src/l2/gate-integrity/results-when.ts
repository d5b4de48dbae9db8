import type { Job, Workflow } from '@sar/workflows';
import { runsIn, type JobResult } from './situation.js';
import { changeEvent } from './skipped-by.js';

/** What a job comes to; `unknown` where only the run tells. */
export type ForeseenResult = JobResult | 'unknown';

/**
 * What every job of a workflow comes to when one of them fails and all others succeed that run: a job whose condition does not let it run is skipped.
 *
 * @param failing id of the job that fails
 * @returns results by id in lower case; jobs whose `needs` go round in a circle are not in it
 */
export function resultsWhen(workflow: Workflow, failing: string): ReadonlyMap<string, ForeseenResult> {
  const event = changeEvent(workflow);
  const results = new Map<string, ForeseenResult>();
  /** Jobs that failed, or that need one through others. */
  const tainted = new Set<string>();
  for (const job of inOrder(workflow)) {
    const id = job.id.toLowerCase();
    const own = new Map<string, JobResult>();
    let isUnknown = false;
    for (const { value } of job.needs) {
      const result = results.get(value.toLowerCase()) ?? 'success';
      if (result === 'unknown') isUnknown = true;
      else own.set(value.toLowerCase(), result);
    }
    const hasFailedAncestor = [...own.keys()].some((need) => tainted.has(need));
    const isTouched = isUnknown || [...own.values()].some((result) => result !== 'success');
    const runs = !isTouched ? true : isUnknown ? undefined : runsIn(job, { results: own, isRunCancelled: false, hasFailedAncestor, event });
    const result = runs === undefined ? 'unknown' : !runs ? 'skipped' : id === failing.toLowerCase() ? 'failure' : 'success';
    results.set(id, result);
    if (result === 'failure' || hasFailedAncestor) tainted.add(id);
  }
  return results;
}

/** The jobs, each behind those that it needs; without those that `needs` lead round in a circle. */
function inOrder({ jobs }: Workflow): readonly Job[] {
  const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]));
  const open = new Map<string, number>();
  const neededBy = new Map<string, Job[]>();
  for (const job of jobs) {
    const needs = new Set(job.needs.map(({ value }) => value.toLowerCase()).filter((need) => byId.has(need)));
    open.set(job.id.toLowerCase(), needs.size);
    for (const need of needs) neededBy.set(need, [...(neededBy.get(need) ?? []), job]);
  }
  const order = jobs.filter(({ id }) => open.get(id.toLowerCase()) === 0);
  // The list grows while it is walked.
  for (const { id } of order) {
    for (const next of neededBy.get(id.toLowerCase()) ?? []) {
      const left = (open.get(next.id.toLowerCase()) ?? 0) - 1;
      open.set(next.id.toLowerCase(), left);
      if (left === 0) order.push(next);
    }
  }
  return order;
}
