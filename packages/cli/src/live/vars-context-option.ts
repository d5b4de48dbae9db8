import { resolve } from 'node:path';
import { readTextFile } from '@sar/host';
import { readVarsContext, type VarsContext } from '@sar/search';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';

/**
 * The variables of `--vars-context`: a file, or standard input for `-`.
 *
 * @throws UserError when it cannot be read, or is no JSON of `toJSON(vars)`
 */
export function varsContextOption(given: Arguments, io: Io): VarsContext | undefined {
  const path = given.value('vars-context');
  if (path === undefined) return undefined;
  return readVarsContext(path === '-' ? io.readInput() : readTextFile(resolve(io.workingDirectory, path)));
}
