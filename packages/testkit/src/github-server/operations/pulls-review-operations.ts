import { isoSeconds } from '../answers/iso-seconds.js';
import { nodeId } from '../answers/node-id.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { simpleUser } from '../answers/simple-user.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { issuesOf, type ReviewState } from '../world/issues-state.js';

/** Reviews of pull requests. */
export const pullsReviewOperations: Operations = {
  'pulls/list-reviews': {
    needs: [{ name: 'pull_requests', level: 'read' }],
    handle(call) {
      const repository = repositoryOf(call);
      const number = Number(call.path['pull_number']);
      const pull = issuesOf(repository).issues.get(number)?.pull;
      if (pull === undefined) throw new ApiError(404, 'Not Found');
      return { list: (pull.reviews ?? []).map((review) => reviewAnswer(call, repository, number, review)) };
    },
  },
};

function reviewAnswer(call: ApiCall, repository: RepositoryState, number: number, review: ReviewState): Readonly<Record<string, unknown>> {
  const pull = `${repositoryUrl(repository, call.baseUrl)}/pulls/${number}`;
  const html = `${call.baseUrl}/${repository.owner}/${repository.name}/pull/${number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: simpleUser(review.user, call.baseUrl),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: isoSeconds(review.submittedAt),
    commit_id: review.commit,
    author_association: review.user.endsWith('[bot]') ? 'NONE' : 'MEMBER',
  };
}
