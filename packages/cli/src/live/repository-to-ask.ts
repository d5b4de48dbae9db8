import type { Arguments } from '../arguments/command.js';
import type { Io } from '../io.js';
import { readToken } from './read-token.js';
import { expectRepository, type RepositoryName } from './repository-option.js';

/**
 * The repository, for a command that also works without GitHub. A token says that GitHub is to be asked: without a repository, "no
 * token" would be the wrong reason for what stays unknown.
 *
 * @throws UserError when there is a token and no repository, and for a repository or a token that cannot be
 */
export function repositoryToAsk(given: Arguments, io: Io, repository: RepositoryName | undefined): RepositoryName | undefined {
  return readToken(given, io) === undefined ? repository : expectRepository(repository);
}
