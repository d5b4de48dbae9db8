import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Most folders that are looked into for a file; where so many hold none, nothing is worth saving. */
const MAX_FOLDERS = 5000;

/** Whether one of the paths is a file, or a folder with a file somewhere in it. Links are not followed. */
export function holdsFiles(paths: readonly string[]): boolean {
  const folders: string[] = [];
  for (const path of paths) {
    const facts = factsOf(path);
    if (facts?.isFile() === true) return true;
    if (facts?.isDirectory() === true) folders.push(path);
  }
  for (let looked = 0; looked < MAX_FOLDERS; looked += 1) {
    const folder = folders.shift();
    if (folder === undefined) return false;
    for (const entry of entriesOf(folder)) {
      if (entry.isFile()) return true;
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
    }
  }
  return false;
}

function factsOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
