import type { Workflow } from '@sar/workflows';
import { isOfForks } from './events.js';
import { rawValue } from './raw-file.js';

/**
 * Whether somebody outside can start a run of `workflow_run`: not when every workflow that it waits for is one of the repository's and none of them
 * runs on pull requests.
 */
export function canOutsidersStart(workflow: Workflow, workflows: readonly Workflow[]): boolean {
  const value = rawValue(workflow, ['on', 'workflow_run', 'workflows']);
  const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
  if (names.length === 0) return true;
  return names.some((name) => {
    const found = workflows.filter((one) => (one.name?.value ?? one.path) === name);
    return (
      found.length === 0 || found.some(({ triggers }) => triggers.some(({ event }) => isOfForks(event) || event === 'pull_request_target'))
    );
  });
}
