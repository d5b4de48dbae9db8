import { known, type Answer, type Review } from '@sar/baseline';
import { readId, readSha, readText } from '../client/api-fields.js';
import { anonymousFailure, asRecord, unknownFrom, type GitHubClient } from '../client/index.js';
import { GHOST, readLogin } from '../issues/read-issue.js';
import type { RepositoryName } from '../variables/repository-name.js';

const NEEDS = 'pull_requests=read';
const MOST_REVIEWS = 1000;
/** Reviews that leave what was said before as it is. */
const WITHOUT_WORD = new Set(['COMMENTED', 'PENDING']);
const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

interface ListedReview extends Omit<Review, 'state'> {
  readonly id: number;
  readonly state: string;
}

/** The newest review of each reviewer that says something about merging, in the order in which the reviewers first did. */
export async function readReviews(client: GitHubClient, name: RepositoryName, number: number): Promise<Answer<readonly Review[]>> {
  const label = `read the reviews of pull request #${number} of ${name.owner}/${name.repo}`;
  if (!client.isAuthenticated) return unknownFrom(anonymousFailure(label, NEEDS));
  const list = await client.list({
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    parameters: { ...name, pull_number: number },
    perPage: 100,
    most: MOST_REVIEWS,
    identity: ({ id }) => String(id),
    label,
    needs: NEEDS,
    isKept: false,
    item: readReview,
  });
  if (!list.ok) return unknownFrom(list.failure);
  const newest = new Map<string, Review>();
  for (const { author, state, commit } of list.items) {
    if (WITHOUT_WORD.has(state)) continue;
    // A word that GitHub has not had before takes back what was said.
    newest.set(author.toLowerCase(), { author, commit, state: STATES[state] ?? 'commented' });
  }
  return known([...newest.values()]);
}

/** GitHub lists reviews in the order in which they were made. */
function readReview(value: unknown): ListedReview | undefined {
  const review = asRecord(value) ?? {};
  const id = readId(review['id']);
  const state = readText(review['state']);
  const author = asRecord(review['user']) === undefined ? GHOST : readLogin(review['user']);
  if (id === undefined || state === undefined || author === undefined) return undefined;
  return { id, author, state: state.toUpperCase(), commit: readSha(review['commit_id']) ?? '' };
}
