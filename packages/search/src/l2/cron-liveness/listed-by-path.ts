import type { CiWorkflow } from '@sar/baseline';

/** The workflows that GitHub lists, by their files. Of several that had the same file, the one that is there; else the newest. */
export function listedByPath(workflows: readonly CiWorkflow[]): ReadonlyMap<string, CiWorkflow> {
  const found = new Map<string, CiWorkflow>();
  for (const workflow of workflows) {
    const other = found.get(workflow.path);
    const isBetter = other === undefined || rank(workflow) > rank(other) || (rank(workflow) === rank(other) && workflow.id > other.id);
    if (isBetter) found.set(workflow.path, workflow);
  }
  return found;
}

function rank({ state }: CiWorkflow): number {
  return state === 'deleted' ? 0 : 1;
}
