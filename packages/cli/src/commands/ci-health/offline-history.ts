import { unknown, type CiHistory } from '@sar/baseline';
import type { RepositoryName } from '../../live/repository-option.js';

/** What is known of CI in a run without the network: nothing, and that is said. */
export function offlineHistory(repository: RepositoryName | undefined): CiHistory {
  const detail = 'the run is offline (--offline)';
  const answer = async () => unknown('unreachable', detail);
  return {
    repository: repository === undefined ? '' : `${repository.owner}/${repository.repo}`,
    requestsMade: 0,
    requestsLeft: 0,
    defaultBranch: answer,
    workflows: answer,
    runs: async ({ since, until }) => ({ runs: [], gaps: [{ since, until, reason: 'unreachable', detail }] }),
    latestRuns: answer,
    attempt: answer,
    jobs: answer,
    annotations: answer,
    log: answer,
    commits: answer,
  };
}
