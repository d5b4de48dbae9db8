import type { Answer, CiWorkflow } from '@sar/baseline';
import { known } from '@sar/baseline';
import type { RunPrunePorts } from './prune-ports.js';

const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * Ids of the workflows whose file is not on the default branch. What GitHub makes itself (`dynamic/…`) and what comes from another
 * repository has no file here and is none of them.
 */
export async function deletedWorkflows(
  { history, workflowFiles }: Pick<RunPrunePorts, 'history' | 'workflowFiles'>,
  branch: string,
): Promise<Answer<ReadonlySet<number>>> {
  const listed = await history.workflows();
  if (!listed.known) return listed;
  const files = await workflowFiles(branch);
  if (!files.known) return files;
  const present = new Set(files.value);
  const isGone = ({ path, state }: CiWorkflow): boolean => WORKFLOW_PATH.test(path) && (state === 'deleted' || !present.has(path));
  return known(new Set(listed.value.filter(isGone).map(({ id }) => id)));
}
