import type { Gap } from '@sar/baseline';

/** Gaps that wait for one another in a circle, in the order of waiting; undefined when there is none. */
export function waitingCircle(gaps: readonly Gap[]): readonly string[] | undefined {
  const after = new Map(gaps.map(({ id, schedule }) => [id, schedule?.after ?? []]));
  const done = new Set<string>();
  for (const { id } of gaps) {
    const circle = circleFrom(id, after, done);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** Walks without recursion: a chain may be as long as the registry. */
function circleFrom(start: string, after: ReadonlyMap<string, readonly string[]>, done: Set<string>): readonly string[] | undefined {
  const path: { readonly id: string; next: number }[] = [];
  const open = new Set<string>();
  const enter = (id: string): void => {
    path.push({ id, next: 0 });
    open.add(id);
  };
  if (!done.has(start)) enter(start);
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const other = after.get(last.id)?.[last.next];
    last.next += 1;
    if (other === undefined) {
      path.pop();
      open.delete(last.id);
      done.add(last.id);
    } else if (open.has(other)) return path.slice(path.findIndex(({ id }) => id === other)).map(({ id }) => id);
    else if (!done.has(other)) enter(other);
  }
  return undefined;
}
