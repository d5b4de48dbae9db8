import type { GateJobFacts } from './integrity-input.js';

/** Ids of jobs as the workflow writes them; GitHub compares them without case. */
export interface JobOrder {
  /** Jobs that the gate needs itself. */
  readonly needed: readonly string[];
  /** Jobs that the gate neither needs, directly or through others, nor comes before. */
  readonly outside: readonly string[];
  /** Jobs that a job needs, directly or through others. */
  before(id: string): readonly string[];
}

/** Where the jobs of a workflow stand, seen from its gate. */
export function jobOrder({ job, jobs }: Pick<GateJobFacts, 'job' | 'jobs'>): JobOrder {
  const needs = new Map(jobs.map((each) => [each.id.toLowerCase(), each.needs.map((id) => id.toLowerCase())]));
  const neededBy = new Map<string, string[]>();
  for (const [id, before] of needs) for (const each of before) neededBy.set(each, [...(neededBy.get(each) ?? []), id]);
  const ids = jobs.map(({ id }) => id);
  const own = job.toLowerCase();
  const before = reachedFrom(own, needs);
  const behind = reachedFrom(own, neededBy);
  return {
    needed: jobs.find(({ id }) => id.toLowerCase() === own)?.needs ?? [],
    outside: ids.filter((id) => ![before, behind].some((set) => set.has(id.toLowerCase()))),
    before: (id) => {
      const reached = reachedFrom(id.toLowerCase(), needs);
      return ids.filter((each) => each.toLowerCase() !== id.toLowerCase() && reached.has(each.toLowerCase()));
    },
  };
}

/** The start and all that can be reached from it; needs may go round in a circle. */
function reachedFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(edges.get(id) ?? []));
  }
  return seen;
}
