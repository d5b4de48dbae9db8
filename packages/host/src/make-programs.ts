import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';

/**
 * Puts small programs into a new folder, which nobody else wrote into.
 *
 * @param parent folder that there is
 * @param name how the name of the new folder begins
 * @param programs text of each program by the name of its file
 * @returns absolute path of the new folder
 * @throws UserError when it cannot be written
 */
export function makePrograms(parent: string, name: string, programs: ReadonlyMap<string, string>): string {
  try {
    const folder = mkdtempSync(join(parent, `${name}-`));
    // Others may look into it and run what is there, as a user that a step changes to.
    chmodSync(folder, 0o755);
    for (const [file, text] of programs) writeFileSync(join(folder, file), text, { flag: 'wx', mode: 0o755 });
    return folder;
  } catch (error) {
    throw new UserError(`${parent} cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
