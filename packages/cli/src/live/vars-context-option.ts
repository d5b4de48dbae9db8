import { resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { readTextFile } from '@sar/host';
import { readVarsContext, type VarsContext } from '@sar/search';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';

/**
 * The variables of `--vars-context`: a file, or standard input for `-`. They are those of a job in the environment `--vars-environment`.
 *
 * @throws UserError when it cannot be read, or is no JSON of `toJSON(vars)`
 */
export function varsContextOption(given: Arguments, io: Io): VarsContext | undefined {
  const path = given.value('vars-context');
  const environment = given.value('vars-environment');
  if (path === undefined) {
    if (environment !== undefined) throw new UserError('--vars-environment goes with --vars-context FILE');
    return undefined;
  }
  const text = path === '-' ? io.readInput() : readTextFile(resolve(io.workingDirectory, path));
  return readVarsContext(text, { ...(environment !== undefined && { environment }) });
}
