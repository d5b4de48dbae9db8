import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * A text file of the folder that the running program is in, or of one near it.
 *
 * @param path relative to the folder of the program
 * @returns undefined when there is no such file
 */
export function readBesideProgram(path: string, program = process.argv[1]): string | undefined {
  try {
    return program === undefined ? undefined : readFileSync(resolve(dirname(realpathSync(program)), path), 'utf8');
  } catch {
    return undefined;
  }
}
