import { known, type Answer, type SelfHostedRunner } from '@sar/baseline';
import type { RepositoryFacts } from '../variables/repository-facts.js';
import { readRunner } from './read-runner.js';
import { readWhole, type RepositoryReader } from './repository-reader.js';

/** Ten pages; a longer list is unknown. */
const MOST_RUNNERS = 1000;

/**
 * Self-hosted runners of the repository, or of its organisation; of a user's repository there are no other ones. GITHUB_TOKEN may list
 * neither.
 */
export async function readRunners(
  reader: RepositoryReader,
  level: SelfHostedRunner['level'],
  facts: () => Promise<Answer<RepositoryFacts>>,
): Promise<Answer<readonly SelfHostedRunner[]>> {
  const { client, name } = reader;
  const list = {
    key: 'runners',
    isCounted: true,
    most: MOST_RUNNERS,
    identity: ({ id }: SelfHostedRunner) => String(id),
    item: readRunner(level),
  };
  if (level === 'repository')
    return readWhole(client, { ...reader.request('actions/runners', 'the self-hosted runners', 'administration=read'), ...list });
  const repository = await facts();
  if (!repository.known) return repository;
  if (!repository.value.isOfOrganization) return known([]);
  return readWhole(client, {
    ...list,
    path: '/orgs/{org}/actions/runners',
    parameters: { org: name.owner },
    label: `read the self-hosted runners of the organisation ${name.owner}`,
    needs: 'organization_self_hosted_runners=read',
    isKept: false,
  });
}
