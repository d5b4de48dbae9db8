import { UserError } from '@sar/baseline';
import { headCommit, namedFiles } from '@sar/host';
import { readSignals, type SignalsRead } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import type { Run } from '../../open-run.js';

/** All documents together. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;

/**
 * The documents of `--signals-file`.
 *
 * @throws UserError for one that cannot be read, or is none
 */
export async function readNamedSignals(given: Arguments, io: Io, { root, only }: Run): Promise<SignalsRead> {
  if (only !== undefined) throw new UserError('--signals-file is triaged for a whole checkout; give its folder, not a file');
  const files = namedFiles(given.values('signals-file'), io.workingDirectory, { maxBytes: MAX_BYTES, maxFiles: MAX_FILES });
  return readSignals(files, headCommit(root), io.now());
}
