import type { GitObjects } from './git-objects.js';

/** Every commit that is reachable from a commit, itself first, each once, in breadth-first order. */
export function reachable(objects: GitObjects, from: string): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) for (const parent of objects.commits.get(id)?.parents ?? []) seen.add(parent);
  return seen;
}

/** A commit's history as `git log` lists it: newest commit date first, a commit before its parents. */
export function historyOf(objects: GitObjects, from: string): string[] {
  const seconds = (id: string): number => Math.floor((objects.commits.get(id)?.committer.date.getTime() ?? 0) / 1000);
  const order = [...reachable(objects, from)];
  return order
    .map((id, at) => ({ id, at }))
    .sort((a, b) => seconds(b.id) - seconds(a.id) || a.at - b.at)
    .map(({ id }) => id);
}

/** The newest commit that both reach; undefined when the histories are unrelated. */
export function mergeBase(objects: GitObjects, a: string, b: string): string | undefined {
  const ofA = reachable(objects, a);
  return historyOf(objects, b).find((id) => ofA.has(id));
}
