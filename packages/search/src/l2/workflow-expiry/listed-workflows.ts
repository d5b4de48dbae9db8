import type { CiWorkflow } from '@sar/baseline';

const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * The workflows that GitHub lists, by file: of several that had the same file, the one that is there, else the newest. What GitHub makes
 * itself (`dynamic/…`) and what an organisation requires from elsewhere has no file here and is left out.
 */
export function listedWorkflows(workflows: readonly CiWorkflow[]): ReadonlyMap<string, CiWorkflow> {
  const found = new Map<string, CiWorkflow>();
  for (const workflow of workflows) {
    if (!WORKFLOW_PATH.test(workflow.path)) continue;
    const other = found.get(workflow.path);
    if (other === undefined || isBetter(workflow, other)) found.set(workflow.path, workflow);
  }
  return found;
}

function isBetter(one: CiWorkflow, other: CiWorkflow): boolean {
  const [isHere, wasHere] = [one.state !== 'deleted', other.state !== 'deleted'];
  return isHere === wasHere ? one.id > other.id : isHere;
}
