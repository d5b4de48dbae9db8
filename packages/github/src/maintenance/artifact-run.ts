import { known, unknown, type Answer } from '@sar/baseline';
import { artifactSource } from '../artifacts/index.js';
import type { GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';

/**
 * The id of the run that holds the newest artifact of a name, of the branch's own code: the one that agent memory is read from. Undefined when
 * there is none.
 *
 * @param repository `owner/repository`
 */
export async function artifactRun(
  client: GitHubClient,
  repository: string,
  branch: string,
  artifact: string,
): Promise<Answer<number | undefined>> {
  const found = await artifactSource(client, readRepositoryName(repository), branch).newest(artifact);
  if (!found.known) return found;
  if (found.value === undefined) return known(undefined);
  const id = Number(/\/actions\/runs\/(\d{1,15})$/.exec(found.value.url)?.[1]);
  return Number.isSafeInteger(id)
    ? known(id)
    : unknown('failed', `the run of the artifact ${found.value.id} of ${repository} has no address`);
}
