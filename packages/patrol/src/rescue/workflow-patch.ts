import type { FileChange, RescueReport } from '@sar/baseline';

/** Folder that only a token with the right to change workflows may write to. */
const WORKFLOWS = /^\.github\/workflows\//i;

/**
 * Changes of workflows that the steps of a playbook made and that were not pushed; of a file that several steps changed, the last one's.
 *
 * @param mayPush whether there was a token that may: then only what a blocked playbook could not push is left
 */
export function unpushedWorkflows({ steps, outcome }: Pick<RescueReport, 'steps' | 'outcome'>, mayPush: boolean): readonly FileChange[] {
  if (mayPush && outcome !== 'blocked') return [];
  const changes = steps.flatMap(({ changes: each = [] }) => each.filter(({ path }) => WORKFLOWS.test(path)));
  return [...new Map(changes.map((change) => [change.path, change] as const)).values()];
}

/** What of all playbooks is left to apply by hand. */
export interface WorkflowsLeft {
  /** One for each file: that of the first playbook which changes it. */
  readonly changes: readonly FileChange[];
  /** A sentence for each file that another playbook changes otherwise. They hold untrusted text. */
  readonly notes: readonly string[];
}

/** Each playbook changes the files of the same commit, so that one patch can hold only one change of a file. */
export function workflowsLeft(reports: readonly RescueReport[], mayPush: boolean): WorkflowsLeft {
  const byPath = new Map<string, { readonly change: FileChange; readonly playbook: string }>();
  const notes = new Set<string>();
  for (const report of reports)
    for (const change of unpushedWorkflows(report, mayPush)) {
      const first = byPath.get(change.path);
      if (first === undefined) byPath.set(change.path, { change, playbook: report.playbook });
      else if (first.change.after !== change.after)
        notes.add(
          `${change.path} is changed in more than one way: the patch has what ${first.playbook} does for the first cause; apply it, and run again for the rest.`,
        );
    }
  return { changes: [...byPath.values()].map(({ change }) => change), notes: [...notes] };
}
