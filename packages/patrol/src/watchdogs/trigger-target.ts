import type { Baseline, Tree, TriggerTarget } from '@sar/baseline';

/** What triggers can name in one repository. */
export interface Targets {
  readonly tree: Tree;
  readonly baseline: Baseline;
  /** Ids of the shipped watchdogs that workflows here call, with the paths of those. */
  readonly shipped: ReadonlyMap<string, readonly string[]>;
}

/** A playbook, and whether it would do anything. */
export function playbookTarget(name: string, { baseline }: Pick<Targets, 'baseline'>): TriggerTarget {
  const { list } = baseline.playbooks;
  const problem = !Object.hasOwn(list, name)
    ? 'the baseline has no such playbook'
    : list[name]?.enabled === true
      ? undefined
      : 'it is switched off';
  return { kind: 'playbook', name, ...(problem !== undefined && { problem }) };
}

/** A file in `.github/workflows`. */
export function workflowTarget(name: string, { tree }: Pick<Targets, 'tree'>): TriggerTarget {
  const isThere = tree.has(`.github/workflows/${name}`);
  return { kind: 'workflow', name, ...(!isThere && { problem: 'there is no such workflow' }) };
}

/** A watchdog of SAR. */
export function shippedTarget(name: string, { shipped }: Pick<Targets, 'shipped'>): TriggerTarget {
  return { kind: 'watchdog', name, ...(!shipped.has(name) && { problem: 'no workflow calls it' }) };
}

/** A watchdog of `watchdogs.list`. */
export function declaredTarget(name: string, { baseline }: Pick<Targets, 'baseline'>): TriggerTarget {
  const isThere = Object.hasOwn(baseline.watchdogs.list, name);
  return { kind: 'watchdog', name, ...(!isThere && { problem: '`watchdogs.list` has no such watchdog' }) };
}
