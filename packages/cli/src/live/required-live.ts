import { UserError } from '@sar/baseline';
import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import { TOKEN_VARIABLE } from './live-options.js';
import { openLive, type Live } from './open-live.js';
import type { RepositoryName } from './repository-option.js';

/**
 * Access to GitHub for a command that cannot do without.
 *
 * @throws UserError (exit code 2) when there is no token
 */
export async function requiredLive(given: Arguments, io: Io, repository: RepositoryName): Promise<Live> {
  const live = await openLive(given, io, repository);
  if (live === undefined) {
    throw new UserError(
      `this needs a token: put a fine-grained token, or an App's, into the environment variable ${TOKEN_VARIABLE} (or name another one with --token-env)`,
      { exitCode: 2 },
    );
  }
  return live;
}
