import type { DispatchTarget } from '@sar/baseline';

/** What `agent.dispatch` and `playbooks.dispatch` name: the file of a workflow on the default branch, else the type of a repository event. */
export function dispatchTarget(text: string, defaultBranch: string): DispatchTarget {
  return /\.ya?ml$/i.test(text) ? { kind: 'workflow', file: text, ref: defaultBranch } : { kind: 'repository-event', type: text };
}
