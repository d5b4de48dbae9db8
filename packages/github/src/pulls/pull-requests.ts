import { known, unknown, type Answer, type PullRequests } from '@sar/baseline';
import { readWebAddress } from '../client/api-fields.js';
import { anonymousFailure, asRecord, unknownFrom, type ApiRequest, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { enableAutoMerge } from './enable-auto-merge.js';
import { enqueue } from './enqueue.js';
import { readComments } from './read-comments.js';
import { readPull } from './read-pull.js';
import { readReviews } from './read-reviews.js';
import { isTeamMember } from './team-membership.js';

const READ = 'pull_requests=read';
const WRITE = 'pull_requests=write';

/**
 * Reads and writes the pull requests of one repository.
 *
 * @param repository `owner/repository`
 * @throws UserError when that is no repository's name
 */
export function pullRequests(client: GitHubClient, repository: string): PullRequests {
  const name = readRepositoryName(repository);
  const write = async (
    request: Pick<ApiRequest, 'method' | 'path' | 'body' | 'label' | 'parameters'>,
  ): Promise<Answer<{ readonly url: string }>> => {
    const { label } = request;
    if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, WRITE));
    const path = `/repos/{owner}/{repo}/issues/${request.path}`;
    const result = await client.request({ ...request, path, parameters: { ...name, ...request.parameters }, needs: WRITE });
    if (!result.ok) return unknownFrom(result.failure);
    const url = readWebAddress(asRecord(result.body)?.['html_url']);
    return url === undefined ? unknown('failed', `cannot ${label}: the answer has an unexpected shape`) : known({ url });
  };
  return {
    read: async (number) => {
      const label = `read pull request #${number} of ${repository}`;
      const path = '/repos/{owner}/{repo}/pulls/{pull_number}';
      const result = await client.request({
        method: 'GET',
        path,
        parameters: { ...name, pull_number: number },
        label,
        needs: READ,
        isKept: false,
      });
      if (!result.ok) return result.failure.status === 404 ? known(undefined) : unknownFrom(result.failure);
      const pull = readPull(result.body);
      return pull === undefined ? unknown('failed', `cannot ${label}: the answer has an unexpected shape`) : known(pull);
    },
    reviews: async (number) => readReviews(client, name, number),
    isMember: async (organization, team, login) => isTeamMember(client, { organization, team, login }),
    comments: async (number) => readComments(client, name, number),
    createComment: async (number, body) =>
      write({
        method: 'POST',
        path: '{issue_number}/comments',
        parameters: { issue_number: number },
        body: { body },
        label: `comment on pull request #${number} of ${repository}`,
      }),
    updateComment: async (id, body) =>
      write({
        method: 'PATCH',
        path: 'comments/{comment_id}',
        parameters: { comment_id: id },
        body: { body },
        label: `change a comment in ${repository}`,
      }),
    enableAutoMerge: async (pull, method) => enableAutoMerge(client, repository, pull, method),
    enqueue: async (pull) => enqueue(client, repository, pull),
  };
}
