import { unknown, type LiveVariables } from '@sar/baseline';
import type { RepositoryName } from './repository-option.js';

/** What is known of GitHub in a run without the network: nothing, and that is said. */
export function offlineVariables(repository: RepositoryName | undefined): LiveVariables {
  const answer = async () => unknown('unreachable', 'the run is offline (--offline)');
  return {
    repository: repository === undefined ? '' : `${repository.owner}/${repository.repo}`,
    entries: answer,
    environments: answer,
    notShared: answer,
  };
}
