import { known, type Answer, type PullRequestComment } from '@sar/baseline';
import { allRead, readCutText, readId, readWebAddress } from '../client/api-fields.js';
import { asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import { GHOST, readLogin } from '../issues/read-issue.js';
import type { RepositoryName } from '../variables/repository-name.js';

const MOST_COMMENTS = 1000;
/** Characters of a comment that GitHub takes, with room to spare. */
const MOST_BODY = 100_000;

/** The comments of a pull request, oldest first. */
export async function readComments(
  client: GitHubClient,
  name: RepositoryName,
  number: number,
): Promise<Answer<readonly PullRequestComment[]>> {
  const list = await client.list({
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { ...name, issue_number: number },
    perPage: 100,
    most: MOST_COMMENTS,
    identity: ({ id }) => String(id),
    label: `read the comments of pull request #${number} of ${name.owner}/${name.repo}`,
    needs: 'pull_requests=read',
    isKept: false,
    item: readComment,
  });
  return list.ok ? known(list.items.toSorted((a, b) => a.id - b.id)) : unknownFrom(list.failure);
}

function readComment(value: unknown): PullRequestComment | undefined {
  const comment = asRecord(value) ?? {};
  return allRead<PullRequestComment>({
    id: readId(comment['id']),
    url: readWebAddress(comment['html_url']),
    body: readCutText(comment['body'] ?? '', MOST_BODY),
    author: asRecord(comment['user']) === undefined ? GHOST : readLogin(comment['user']),
  });
}
