import type { VariableReader, VariableWriter } from '@sar/baseline';
import { rootOf } from '@sar/host';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import type { Live } from './open-live.js';
import { requiredLive } from './required-live.js';
import { requiredRepository, type RepositoryName } from './repository-option.js';

/** Variables of GitHub to read and write, for one command. */
export interface OpenStore {
  readonly root: string;
  readonly repository: RepositoryName;
  readonly live: Live;
  readonly store: VariableReader & VariableWriter;
}

/**
 * Opens the store of variables of the repository that `--repo`, or the checkout of the working directory, names.
 *
 * @throws UserError without a repository or a token
 */
export async function openStore(given: Arguments, io: Io): Promise<OpenStore> {
  const root = rootOf(io.workingDirectory);
  const repository = requiredRepository(given, root);
  const live = await requiredLive(given, io, repository);
  const { variableStore } = await import('@sar/github');
  return { root, repository, live, store: variableStore(live.client, `${repository.owner}/${repository.repo}`) };
}
