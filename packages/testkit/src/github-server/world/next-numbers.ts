import type { RunState } from './actions-state.js';

/** What was found when the map had that size; counting anew for each of ten thousand entries would take minutes. */
const ids = new WeakMap<ReadonlyMap<number, unknown>, { size: number; highest: number }>();
const counts = new WeakMap<ReadonlyMap<number, RunState>, { size: number; readonly byWorkflow: Map<number, number> }>();

/** An id above all that a map has and had; whoever asks adds an entry with it. */
export function nextIdIn(taken: ReadonlyMap<number, unknown>, above: number): number {
  const known = ids.get(taken);
  let highest = Math.max(above, known?.highest ?? above);
  if (known?.size !== taken.size) for (const id of taken.keys()) highest = Math.max(highest, id);
  do highest += 1;
  while (taken.has(highest));
  ids.set(taken, { size: taken.size + 1, highest });
  return highest;
}

/** The number of a workflow's next run, one more than it has; whoever asks adds a run with it. */
export function nextRunNumber(runs: ReadonlyMap<number, RunState>, workflow: number): number {
  let known = counts.get(runs);
  if (known?.size !== runs.size) {
    known = { size: runs.size, byWorkflow: new Map() };
    for (const run of runs.values()) known.byWorkflow.set(run.workflow, (known.byWorkflow.get(run.workflow) ?? 0) + 1);
    counts.set(runs, known);
  }
  const number = (known.byWorkflow.get(workflow) ?? 0) + 1;
  known.byWorkflow.set(workflow, number);
  known.size += 1;
  return number;
}
