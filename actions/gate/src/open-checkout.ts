import { changeTimes, commandRunner, httpReader, namedFiles, pacer, revisions, serviceCredentials, workFiles } from '@sar/host';
import { openGate, SAR_VERSION, type OpenGate } from '@sar/patrol';
import type { ActionContext, RunFacts } from '@sar/runtime';
import type { Connection } from './connect.js';
import type { GateInputs } from './gate-inputs.js';
import type { JudgedCheckout } from './judged-checkout.js';

/** All reports of earlier jobs together. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;

/** Opens the gate for the checkout. Nothing has run yet. */
export async function openCheckout(
  { event, run }: Pick<ActionContext, 'event' | 'run'>,
  given: GateInputs,
  checkout: JudgedCheckout,
  connection: Connection | undefined,
): Promise<OpenGate> {
  const { root, tree, commit, committedAt, base } = checkout;
  const facts = run();
  const git = revisions(root, base?.commit);
  return openGate({
    tree,
    reports: namedFiles(given.reports, process.cwd(), { maxBytes: MAX_BYTES, maxFiles: MAX_FILES }),
    monotonic: () => performance.now(),
    ...(given.baseline !== undefined && { baseline: given.baseline }),
    ...(commit !== undefined && { commit }),
    ...(committedAt !== undefined && { committedAt }),
    ...(base !== undefined && { base }),
    ...(connection !== undefined &&
      base !== undefined &&
      commit !== undefined &&
      event.branch !== undefined && {
        newAlerts: async () =>
          connection.github.newCodeScanningAlerts({ ref: refOf(facts, commit), commit, baseRef: `refs/heads/${event.branch}` }),
      }),
    sensing: {
      now: new Date(),
      offline: false,
      pedantic: false,
      pacer,
      repositoryOwner: facts.owner,
      ports: {
        files: workFiles(root),
        http: httpReader(`sar/${SAR_VERSION}`, serviceCredentials(process.env)),
        changedAt: changeTimes(root, '.github/workflows'),
        ...(git !== undefined && { revisions: git }),
        ...(given.runCommands && { commands: commandRunner(root, process.env) }),
        ...(given.varsContext !== undefined && { varsContext: given.varsContext }),
        ...connection?.sensing,
      },
      ...(event.branch !== undefined && { branch: event.branch }),
    },
  });
}

/** What analyses of the commit are uploaded for: the head of a pull request has a reference of its own beside that of the merge. */
function refOf({ ref, sha, pull }: RunFacts, commit: string): string {
  return pull !== undefined && commit === pull.headSha && commit !== sha ? `refs/pull/${pull.number}/head` : ref;
}
