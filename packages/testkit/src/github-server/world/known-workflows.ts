import { parse } from 'yaml';
import type { RepositoryState } from '../contract/world.js';
import { actionsOf, type WorkflowState } from './actions-state.js';

/** The workflows of a repository: those that a test added, and one for each workflow file of the default branch. */
export function knownWorkflows(repository: RepositoryState): WorkflowState[] {
  const { workflows } = actionsOf(repository);
  const paths = new Set([...workflows.values()].map(({ path }) => path));
  for (const path of repository.git.files(repository.defaultBranch).keys()) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || paths.has(path)) continue;
    const name = workflowFile(repository, repository.defaultBranch, path)?.['name'];
    const id = Math.max(repository.id * 100_000, ...workflows.keys()) + 1;
    workflows.set(id, {
      id,
      name: typeof name === 'string' ? name : path,
      path,
      state: 'active',
      createdAt: repository.createdAt,
      updatedAt: repository.createdAt,
    });
  }
  return [...workflows.values()];
}

/** A workflow file's content at a ref; undefined when there is none or it is no YAML mapping. */
export function workflowFile(repository: RepositoryState, ref: string, path: string): Readonly<Record<string, unknown>> | undefined {
  const text = repository.git.readText(ref, path);
  if (text === undefined) return undefined;
  try {
    const content: unknown = parse(text);
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
