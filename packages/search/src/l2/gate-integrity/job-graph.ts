import type { Workflow } from '@sar/workflows';

/** What comes before and behind a job by `needs`; ids as the file writes them, compared without case, as on GitHub. */
export interface JobGraph {
  /** Jobs that it needs, directly or through others. A job is in its own set only when `needs` go round in a circle. */
  before(id: string): ReadonlySet<string>;
  /** Jobs that need it, directly or through others. */
  behind(id: string): ReadonlySet<string>;
}

/** The graph of a workflow's jobs; needs that name no job are left out. */
export function jobGraph({ jobs }: Workflow): JobGraph {
  const written = new Map(jobs.map(({ id }) => [id.toLowerCase(), id]));
  const needs = new Map<string, Set<string>>();
  const neededBy = new Map<string, Set<string>>();
  for (const job of jobs) {
    for (const { value } of job.needs) {
      const id = written.get(value.toLowerCase());
      if (id === undefined) continue;
      add(needs, job.id, id);
      add(neededBy, id, job.id);
    }
  }
  return { before: reachedOnce(needs), behind: reachedOnce(neededBy) };
}

/** Each answer is worked out once: rules ask for the same ones again and again. */
function reachedOnce(edges: ReadonlyMap<string, ReadonlySet<string>>): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const found = known.get(id) ?? reached(edges, id);
    known.set(id, found);
    return found;
  };
}

function add(edges: Map<string, Set<string>>, from: string, to: string): void {
  const known = edges.get(from);
  if (known === undefined) edges.set(from, new Set([to]));
  else known.add(to);
}

function reached(edges: ReadonlyMap<string, ReadonlySet<string>>, from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(edges.get(from) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(edges.get(id) ?? []));
  }
  return seen;
}
