import { foreignCheckout, waysOf, type ForeignCheckout } from '../picture/foreign-checkout.js';
import { hasEnvironment, isLabelled, isSentry } from '../picture/approval.js';
import { isPrivileged } from '../picture/events.js';
import { runsCheckout } from '../picture/runs-checkout.js';
import type { SecurityPicture } from '../picture/security-picture.js';
import { placeOfStep, stepLabel, stepSites } from '../picture/step-site.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for runs of pull requests that a label, an environment or a comment of a member lets in, and that check out what the branch holds by then. */
export const approvalRace: WeaknessRule = (document, picture) =>
  stepSites(document).flatMap((site) => {
    const found = foreignCheckout(site, picture);
    const approval = found?.isMoving === true ? approvalOf(found, picture) : undefined;
    if (found === undefined || approval === undefined) return [];
    const later = stepSites(document).filter(({ job, step }) => job === site.job && step.range.start >= site.step.range.start);
    const runs = later.some((one) => runsCheckout(one, found.folder) !== undefined);
    return [
      {
        rule: 'approval-race',
        place: placeOfStep(site, found.where.range.start),
        identity: [found.by],
        message: `${approval} lets the run in, but ${found.by} is what the branch holds when the step runs: a commit pushed after the approval is taken, too`,
        expected: 'the commit that was approved',
        actual: `${stepLabel(site.step)}: ${found.by}`,
        ...(runs ? {} : { pedantic: true }),
      },
    ];
  });

function approvalOf(found: ForeignCheckout, picture: SecurityPicture): string | undefined {
  const { site, isRefused } = found;
  const ways = waysOf(found, picture).filter(
    ({ event }) => isPrivileged(event) && event !== 'workflow_run' && !(isRefused && event === 'pull_request_target'),
  );
  if (ways.length === 0) return undefined;
  if (isLabelled(site)) return 'a label';
  // Comments carry no commit, so that whoever comments approves what he saw; who keeps out strangers by other conditions trusts the author.
  const asks = [site.job?.if, site.step.if].some((one) => one !== undefined && /comment\.author_association/i.test(one.value));
  if (ways.some(({ event, guarded }) => event === 'issue_comment' && guarded) && (asks || isSentry(site))) return "a member's comment";
  return hasEnvironment(site) && ways.some(({ event }) => event === 'pull_request_target') ? 'the approval of an environment' : undefined;
}
