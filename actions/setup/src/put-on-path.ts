import { dirname, resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { makePrograms, readBesideProgram } from '@sar/host';
import type { ActionContext } from '@sar/runtime';
import { startPrograms } from './start-programs.js';

/** What of the process the action takes: the Node that runs it, and its own entry, `dist/setup/index.js`. */
export interface RunningProgram {
  readonly node: string;
  readonly entry: string;
  readonly platform: string;
}

/**
 * Puts `sar` on the PATH of the steps that follow: the command of the very commit that this action is of, run by the Node that runs it, so
 * that nothing is downloaded and no Node has to be set up.
 *
 * @throws UserError where the folder of the job cannot be written, or the command is not beside the action
 */
export async function putOnPath(
  { temporaryDirectory, addPath, setOutput, print }: Pick<ActionContext, 'temporaryDirectory' | 'addPath' | 'setOutput' | 'print'>,
  { node, entry, platform }: RunningProgram = { node: process.execPath, entry: process.argv[1] ?? '', platform: process.platform },
): Promise<void> {
  const version = versionOf(readBesideProgram('../../package.json', entry));
  if (version === undefined || readBesideProgram('../cli/index.js', entry) === undefined)
    throw new UserError(`SAR is not whole: its command is not beside ${entry}; use the action as org/sar/actions/setup`);
  const folder = makePrograms(temporaryDirectory, 'sar-path', startPrograms(node, resolve(dirname(entry), '../cli/index.js'), platform));
  addPath(folder);
  setOutput('version', version);
  setOutput('path', folder);
  print(`sar ${version} is on the PATH`);
}

function versionOf(manifest: string | undefined): string | undefined {
  if (manifest === undefined) return undefined;
  const { version } = JSON.parse(manifest) as { readonly version?: unknown };
  return typeof version === 'string' ? version : undefined;
}
