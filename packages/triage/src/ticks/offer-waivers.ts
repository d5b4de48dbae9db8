import { addWaivers, attempt, known, unknown, type Answer } from '@sar/baseline';
import type { TickClaim } from './claim-ticks.js';
import type { TickInput, TickPorts } from './tick-input.js';
import type { WaiverTarget } from './tick-tasks.js';

/** `there`: the baseline has these waivers already. */
export type OfferedWaivers = { readonly kind: 'offered'; readonly url: string; readonly isNew: boolean } | { readonly kind: 'there' };

/** An owner as the baseline takes it; a login of an enterprise may be none. */
const OWNER = /^@[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** Offers waivers as one pull request that changes the baseline's file. */
export async function offerWaivers(
  targets: readonly WaiverTarget[],
  { expires, key }: NonNullable<TickClaim['waivers']>,
  issueUrl: string,
  { sender, baseline, defaultBranch }: TickInput,
  ports: TickPorts,
): Promise<Answer<OfferedWaivers>> {
  return attempt<OfferedWaivers>(async () => {
    const owner = OWNER.test(`@${sender}`) ? `@${sender}` : baseline.owner;
    if (owner === undefined) {
      const detail = `the waiver needs an owner, and \`@${sender}\` cannot be one: name \`owner\` in the baseline`;
      return unknown('not-configured', detail);
    }
    const reason = `waived by @${sender} in the dashboard ${issueUrl}`;
    const { path, text } = await ports.readBaseline();
    const unique = [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
    const next = addWaivers(
      text ?? '',
      unique.map((target) => ({ ...target, reason, owner, expires })),
      path,
      baseline.waivers.length,
    );
    if (next === text) return known({ kind: 'there' });
    const count = unique.length === 1 ? 'one place' : `${unique.length} places`;
    const offered = await ports.offer({
      into: defaultBranch,
      from: `sar/waive-${key}-${expires}`,
      path,
      before: text,
      text: next,
      title: `Waive findings in ${count} until ${expires}`,
      body: [
        `@${sender} asked for it in the dashboard ${issueUrl}. After the merge these findings are still listed, but fail no run until ${expires}.`,
        'To decline, close this pull request and delete its branch.',
      ].join('\n\n'),
    });
    return offered.known ? known({ kind: 'offered', ...offered.value }) : offered;
  });
}
