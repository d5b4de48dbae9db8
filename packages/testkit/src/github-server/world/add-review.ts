import type { RepositoryState } from '../contract/world.js';
import { issuesOf, type ReviewState } from './issues-state.js';

/** Adds a review of a pull request, by default an approval of the head that its branch has now. */
export function addReview(repository: RepositoryState, number: number, values: Partial<Omit<ReviewState, 'id'>> = {}): ReviewState {
  const issue = issuesOf(repository).issues.get(number);
  if (issue?.pull === undefined) throw new Error(`there is no pull request #${number}`);
  const reviews = (issue.pull.reviews ??= []);
  const review: ReviewState = {
    id: repository.id * 100_000 + number * 100 + reviews.length + 1,
    user: 'octocat',
    state: 'APPROVED',
    body: '',
    commit: repository.git.head(issue.pull.head) ?? null,
    submittedAt: repository.createdAt,
    ...values,
  };
  reviews.push(review);
  return review;
}
