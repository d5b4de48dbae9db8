import { known, unknown, type Answer, type FileChange, type WorkTree } from '@sar/baseline';

/** Makes the work tree differ from its commit in exactly these changes. */
export function restoreChanges(work: WorkTree, changes: readonly FileChange[]): Answer<'restored'> {
  const clean = work.reset();
  if (!clean.known) return clean;
  for (const { path, after } of changes) {
    const done =
      after === undefined ? (work.erase?.(path) ?? unknown('unsupported', `${path} cannot be removed again`)) : work.write(path, after);
    if (!done.known) return done;
  }
  return known('restored');
}
