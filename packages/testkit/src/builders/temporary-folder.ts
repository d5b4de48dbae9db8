import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone when the process ends, or earlier on demand. */
export interface TemporaryFolder {
  /** Real, absolute path. */
  readonly path: string;
  remove(): void;
}

const open = new Set<string>();

/** Makes an empty folder in the system's temporary folder. */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), `${prefix}-`)));
  if (open.size === 0) process.once('exit', removeAll);
  open.add(path);
  return { path, remove: () => removeFolder(path) };
}

function removeFolder(path: string): void {
  open.delete(path);
  if (open.size === 0) process.off('exit', removeAll);
  rmSync(path, { recursive: true, force: true });
}

function removeAll(): void {
  for (const path of open) removeFolder(path);
}
