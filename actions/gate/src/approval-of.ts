import { unknown, type Answer, type PullRequests } from '@sar/baseline';
import { findApproval, type Approval } from '@sar/gate';

/** The pull request whose approval counts. */
export interface ApprovedPull {
  readonly number: number;
  /** The commit that must be approved; without it, the head as it is now: a push takes the pull request out of a merge queue. */
  readonly headSha?: string;
}

/**
 * Who of the approvers approved the change that is judged; undefined when nobody did.
 *
 * @param approvers `@login` or `@organisation/team`
 */
export async function approvalOf(
  pulls: Pick<PullRequests, 'read' | 'reviews' | 'isMember'>,
  { number, headSha }: ApprovedPull,
  approvers: readonly string[],
): Promise<Answer<Approval | undefined>> {
  const pull = await pulls.read(number);
  if (!pull.known) return pull;
  if (pull.value === undefined) return unknown('failed', `there is no pull request #${number}, or the token may not see it`);
  return findApproval(pulls, { ...pull.value, ...(headSha !== undefined && { headSha }) }, approvers);
}
