import { rootOf } from '@sar/host';
import type { GitHubClient, IntentPorts } from '@sar/github';
import { STATE_FILES } from '@sar/rescue';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import { requiredLive } from './required-live.js';
import { requiredRepository, type RepositoryName } from './repository-option.js';

/** GitHub for a command that changes variables. */
export interface OpenIntentPorts {
  readonly root: string;
  readonly repository: RepositoryName;
  readonly client: GitHubClient;
  readonly ports: IntentPorts;
}

/**
 * Opens the repository that `--repo`, or the checkout of the working directory, names.
 *
 * @throws UserError without a repository or a token
 */
export async function openIntentPorts(given: Arguments, io: Io): Promise<OpenIntentPorts> {
  const root = rootOf(io.workingDirectory);
  const repository = requiredRepository(given, root);
  const { client } = await requiredLive(given, io, repository);
  const { intentPorts } = await import('@sar/github');
  return { root, repository, client, ports: intentPorts(client, `${repository.owner}/${repository.repo}`, STATE_FILES) };
}
