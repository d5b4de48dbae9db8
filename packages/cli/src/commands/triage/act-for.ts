import type { TriageAct } from '@sar/baseline';
import { actOnTriage, ISSUE_MODES } from '@sar/patrol';
import { encodedPath } from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import { ruleLink } from '../../rule-link.js';
import type { OpenTriage } from './open-triage.js';

/** What was done, or would be, for `--issues`; undefined without it. */
export async function actFor(
  { triaged, acting }: OpenTriage,
  given: Arguments,
  maxNew: number | undefined,
): Promise<readonly TriageAct[] | undefined> {
  const mode = ISSUE_MODES.find((each) => each === given.value('issues'));
  if (acting === undefined || mode === undefined || mode === 'off') return undefined;
  const { ports, world, defaultBranch, author, address } = acting;
  const { acts } = await actOnTriage(triaged, world, ports, {
    mode,
    dryRun: given.flag('dry-run'),
    defaultBranch,
    texts: {
      linkTo: ruleLink,
      commitLink: ({ path, line }, commit) => `${address}/blob/${commit}/${encodedPath(path)}${line === undefined ? '' : `#L${line}`}`,
    },
    ...(maxNew !== undefined && { maxNew }),
    ...(author !== undefined && { author }),
  });
  return acts;
}
