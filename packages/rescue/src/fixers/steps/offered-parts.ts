import type { FileChange, WorkTree } from '@sar/baseline';

const WORKFLOWS = '.github/workflows/';

/** Changes that can be offered with the given rights, and those that cannot. */
export interface OfferedParts {
  readonly offered: readonly FileChange[];
  /** Below `.github/workflows`, which takes another token. */
  readonly workflows: readonly FileChange[];
  /** Executable files: a commit through the API would make them plain ones. */
  readonly executables: readonly FileChange[];
}

export function offeredParts(
  changes: readonly FileChange[],
  mayPushWorkflows: boolean,
  work: Pick<WorkTree, 'isExecutable'>,
): OfferedParts {
  const executables = changes.filter(({ path, after }) => after !== undefined && work.isExecutable?.(path) === true);
  const rest = changes.filter((change) => !executables.includes(change));
  const workflows = mayPushWorkflows ? [] : rest.filter(({ path }) => path.startsWith(WORKFLOWS));
  return { offered: rest.filter((change) => !workflows.includes(change)), workflows, executables };
}

/** Whether a change is of a workflow file. */
export function isWorkflowChange({ path }: FileChange): boolean {
  return path.startsWith(WORKFLOWS);
}
