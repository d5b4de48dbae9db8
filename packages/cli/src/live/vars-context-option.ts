import { resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { readTextFile } from '@sar/host';
import { readVarsContext, type VarsContext } from '@sar/search';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import { withheldFromRun } from './withheld-from-run.js';

/**
 * The variables of `--vars-context`: a file, or standard input for `-`. They are those of a job in the environment `--vars-environment`.
 * In a run from which GitHub withholds variables, one that is missing may be configured.
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
  const withheld = withheldFromRun(io);
  return readVarsContext(text, { ...(environment !== undefined && { environment }), ...(withheld !== undefined && { withheld }) });
}
