import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { unknownFrom, type GitHubClient } from '../client/index.js';
import type { RepositoryName } from '../variables/repository-name.js';
import { addressOf, pullRequestsBetween } from './find-pull-request.js';

/** What a pull request is opened with. `from` and `into` are branches of the same repository. */
export interface PullRequestText {
  readonly from: string;
  readonly into: string;
  readonly title: string;
  readonly body: string;
}

const MAX_TITLE = 250;
/** GitHub's limit for a body. */
const MAX_BODY = 65_000;

/** Opens a pull request, unless one from and into the same branches is open: two runs give one pull request. */
export async function openPullRequest(
  client: GitHubClient,
  name: RepositoryName,
  request: PullRequestText,
): Promise<Answer<{ readonly url: string; readonly isNew: boolean }>> {
  const open = await findOpen(client, name, request);
  if (!open.known) return open;
  if (open.value !== undefined) return known({ url: open.value, isNew: false });
  const { from, into, title, body } = request;
  const label = `open a pull request from ${quoteUntrusted(from)} in ${name.owner}/${name.repo}`;
  const result = await client.request({
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls',
    parameters: { ...name },
    body: { head: from, base: into, title: title.slice(0, MAX_TITLE), body: body.slice(0, MAX_BODY) },
    label,
    needs: 'pull_requests=write',
  });
  if (result.ok) {
    const url = addressOf(result.body);
    return url === undefined ? unknown('failed', `cannot ${label}: the answer has an unexpected shape`) : known({ url, isNew: true });
  }
  // Another run opened it meanwhile, or it was opened and the answer was lost.
  const { status, reason } = result.failure;
  if (status === 422 || reason === 'unreachable' || reason === 'failed') {
    const now = await findOpen(client, name, request);
    if (now.known && now.value !== undefined) return known({ url: now.value, isNew: status !== 422 });
  }
  return unknownFrom(result.failure);
}

/** The address of the open pull request from and into those branches; undefined when there is none. */
async function findOpen(client: GitHubClient, name: RepositoryName, request: PullRequestText): Promise<Answer<string | undefined>> {
  const found = await pullRequestsBetween(client, name, request, 'open');
  return found.known ? known(found.value[0]?.url) : found;
}
