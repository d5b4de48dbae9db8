import { lstatSync, rmSync } from 'node:fs';

/** Which of some paths are not there now, to be removed again when what was to come there came only in part. */
export function notThere(paths: readonly string[]): { remove(): void } {
  const absent = paths.filter((path) => lstatSync(path, { throwIfNoEntry: false }) === undefined);
  return {
    remove: () => {
      for (const path of absent) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
