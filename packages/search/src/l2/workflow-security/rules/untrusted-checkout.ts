import { dangerOf } from '../picture/danger-of.js';
import { foreignCheckout, waysOf, type ForeignCheckout } from '../picture/foreign-checkout.js';
import { isPrivileged } from '../picture/events.js';
import { runsCheckout } from '../picture/runs-checkout.js';
import type { SecurityPicture } from '../picture/security-picture.js';
import { placeOfStep, stepLabel, stepSites } from '../picture/step-site.js';
import { isLabelled, isSentry } from '../picture/approval.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Events on which the action refuses code of forks; on the others it does not look. */
const REFUSED_ON: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/**
 * Fires for runs that anybody starts with the repository's secrets or token, and that check out a pull request and then run its code. Doubtful where
 * nothing that runs it is seen, and where the version of actions/checkout refuses forks.
 */
export const untrustedCheckout: WeaknessRule = (document, picture) =>
  stepSites(document).flatMap((site) => {
    const found = foreignCheckout(site, picture);
    return found === undefined ? [] : judge(found, picture);
  });

function judge(found: ForeignCheckout, picture: SecurityPicture): readonly Weakness[] {
  const { site, by, where, folder, isRefused } = found;
  const reaches = waysOf(found, picture);
  const ways = reaches.filter(({ event }) => isPrivileged(event) && !(isRefused && REFUSED_ON.has(event)));
  const refused = reaches.filter(({ event, guarded }) => isRefused && REFUSED_ON.has(event) && !guarded);
  if (isLabelled(site) || isSentry(site)) return [];
  const danger = dangerOf(ways);
  const isOpen = ways.some(({ guarded }) => !guarded);
  if (!isOpen && refused.length === 0) return [];
  const later = stepSites(site.document).filter(({ job, step }) => job === site.job && step.range.start >= site.step.range.start);
  const run = later.flatMap((one) => runsCheckout(one, folder) ?? [])[0];
  const isCertain = isOpen && run !== undefined;
  const what = run === undefined ? 'no step is seen to run it' : `then "${run}" runs it`;
  return [
    {
      rule: 'untrusted-checkout',
      place: placeOfStep(site, where.range.start),
      identity: [by],
      message: isOpen
        ? `${danger.runs} check out the code of a pull request (${by}); ${what}`
        : `runs on ${refused[0]?.event ?? ''} check out the code of a pull request (${by}), which this version of actions/checkout refuses for forks; ${what}`,
      expected: 'no code of pull requests where secrets or a token that writes are at hand',
      actual: `${stepLabel(site.step)}: ${by}`,
      impact: isCertain ? danger.impact : isOpen ? 'degrades' : 'advisory',
      ...(isCertain ? {} : { pedantic: true }),
    },
  ];
}
