import { actOnTriage, ISSUE_MODES, issueAddresses, type TriageActed } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import { ruleLink } from '../../rule-link.js';
import type { OpenTriage } from './open-triage.js';

/** What was done, or would be, for `--issues`; undefined without it. */
export async function actFor(
  { triaged, acting }: OpenTriage,
  given: Arguments,
  maxNew: number | undefined,
): Promise<TriageActed | undefined> {
  const mode = ISSUE_MODES.find((each) => each === given.value('issues'));
  if (acting === undefined || mode === undefined || mode === 'off') return undefined;
  const { ports, world, defaultBranch, author, address } = acting;
  return actOnTriage(triaged, world, ports, {
    mode,
    dryRun: given.flag('dry-run'),
    defaultBranch,
    texts: { linkTo: ruleLink, ...issueAddresses(address) },
    ...(maxNew !== undefined && { maxNew }),
    ...(author !== undefined && { author }),
  });
}
