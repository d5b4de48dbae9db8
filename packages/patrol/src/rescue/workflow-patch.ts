import type { FileChange, RescueReport } from '@sar/baseline';

/** Folder that only a token with the right to change workflows may write to. */
const WORKFLOWS = /^\.github\/workflows\//i;

/**
 * Changes of workflows that the steps of a playbook made and no token could push; of a file that several steps changed, the last one's.
 * None where there is a token that may.
 */
export function unpushedWorkflows({ steps }: Pick<RescueReport, 'steps'>, mayPush: boolean): readonly FileChange[] {
  if (mayPush) return [];
  const changes = steps.flatMap(({ changes: each = [] }) => each.filter(({ path }) => WORKFLOWS.test(path)));
  return [...new Map(changes.map((change) => [change.path, change] as const)).values()];
}
