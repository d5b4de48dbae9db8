import type { BrokenTarget, BrokenTargets } from './broken-target.js';

/** From so many on, what is broken in a document in the same way has one cause, such as a generator that has changed, and is told as one. */
const MANY = 12;

/** What is told together. The order of documents stays. */
export function groupedTargets(broken: readonly BrokenTarget[]): readonly BrokenTargets[] {
  const groups = new Map<string, [BrokenTarget, ...BrokenTarget[]]>();
  for (const each of broken) {
    const key = `${each.document}\0${each.rule}\0${each.doubtful}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group): readonly BrokenTargets[] => (group.length >= MANY ? [group] : group.map((each) => [each])));
}
