import { known, type Answer, type PullRequest, type PullRequests } from '@sar/baseline';
import type { Approval } from './weakening.js';

/** Most reviewers of whom it is asked whether they belong to a team. */
const MOST_ASKED = 50;

/**
 * The approval of the newest commit of a pull request by one of those who may, other than its author. A review of an earlier commit says
 * nothing about the newest, and of each reviewer only the last word counts. Undefined when there is none; unknown when the reviews, or
 * whether a reviewer belongs to a team, cannot be read.
 *
 * @param approvers `@login` or `@organisation/team`
 */
export async function findApproval(
  pulls: Pick<PullRequests, 'reviews' | 'isMember'>,
  { number, author, headSha }: Pick<PullRequest, 'number' | 'author' | 'headSha'>,
  approvers: readonly string[],
): Promise<Answer<Approval | undefined>> {
  if (approvers.length === 0) return known(undefined);
  const reviews = await pulls.reviews(number);
  if (!reviews.known) return reviews;
  const approved = reviews.value
    .filter((review) => review.state === 'approved' && review.commit === headSha && !sameLogin(review.author, author))
    .map((review) => review.author);
  const people = approvers.filter((approver) => !approver.includes('/')).map((approver) => approver.slice(1));
  const person = approved.find((login) => people.some((each) => sameLogin(each, login)));
  if (person !== undefined) return known({ by: person, commit: headSha });
  let unread: Answer<never> | undefined;
  for (const team of approvers.filter((approver) => approver.includes('/')))
    for (const login of approved.slice(0, MOST_ASKED)) {
      const [organization = '', name = ''] = team.slice(1).split('/');
      const member = await pulls.isMember(organization, name, login);
      if (!member.known) unread = member;
      else if (member.value) return known({ by: login, commit: headSha });
    }
  return unread ?? known(undefined);
}

/** GitHub compares logins without case. */
function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
