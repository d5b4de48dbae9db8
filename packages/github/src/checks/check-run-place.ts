import type { GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';

/** The permission that publishing takes, for messages. */
export const CHECKS_WRITE = 'checks=write';

/** Where a check run is published. */
export interface CheckRunPlace {
  readonly client: GitHubClient;
  readonly name: RepositoryName;
  /** What is being done, to go after "cannot". */
  readonly label: string;
}
