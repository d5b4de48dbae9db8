import { known, type LineRange, type Revisions } from '@sar/baseline';

/** A history whose newest commit changed everything at a time, and the lines that were changed since the base. */
export function revisionsAt(at: string, changed?: Readonly<Record<string, readonly LineRange[]>>): Revisions {
  const change = { commit: 'c'.repeat(40), at };
  return {
    head: change.commit,
    lastChange: () => known(change),
    lastChanges: (paths) => known(new Map(paths.map((path) => [path, change]))),
    changedLines: () => (changed === undefined ? undefined : known(new Map(Object.entries(changed)))),
    changedSince: () => known([]),
  };
}
