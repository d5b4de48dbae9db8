import type { Answer, CheckRunDraft, CheckRuns, PublishedCheckRun } from '@sar/baseline';
import { anonymousFailure, unknownFrom, type ApiFailure, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { CHECKS_WRITE, type CheckRunPlace } from './check-run-place.js';
import { publishCheckRun } from './publish-check-run.js';

/** How often a check run is looked for and completed while GitHub gives no answer to a writing request. */
const MOST_TRIES = 3;

/**
 * Publishes check runs in one repository. One of the same external id on the same commit is completed, and left alone when nothing of it
 * changed. Annotations can only be added: where it has some that the draft has not, a new run takes its place, and of two with one name the
 * younger counts. A failure of the same attempt of a run is left alone by a success: several jobs of it publish one check run.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function checkRuns(client: GitHubClient, repository: string): CheckRuns {
  const place: CheckRunPlace = { client, name: readRepositoryName(repository), label: `publish the check run in ${repository}` };
  return {
    publish: async (draft: CheckRunDraft): Promise<Answer<PublishedCheckRun>> => {
      if (!client.isAuthenticated) return unknownFrom(anonymousFailure(place.label, CHECKS_WRITE));
      for (let tries = 1; ; tries += 1) {
        const published = await publishCheckRun(place, draft);
        if (published.ok) return { known: true, value: { url: published.url, stays: published.stays === true } };
        if (!mayBeDone(published.failure) || tries >= MOST_TRIES) return unknownFrom(published.failure);
      }
    },
  };
}

/** True where a request may have taken effect though no answer came: then what is there by now is looked at. */
function mayBeDone({ status, reason, attempts }: ApiFailure): boolean {
  return attempts > 0 && reason === 'unreachable' && (status === undefined || status >= 500);
}
