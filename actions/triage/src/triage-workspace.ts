import { UserError } from '@sar/baseline';
import { checkoutTree, stateDirectory } from '@sar/host';
import { actOnTriage, failing, issueAddresses, openSurvey, type TriageActed } from '@sar/patrol';
import type { ActionContext } from '@sar/runtime';
import { answerTicks } from './answer-ticks.js';
import { repositoryAddress, rulePages } from './addresses.js';
import { connect, type Connection } from './connect.js';
import { decide, type Decided } from './decide.js';
import { publish } from './publish.js';
import { readTokens } from './tokens.js';
import { triageInputs, type TriageInputs } from './triage-inputs.js';

/** Triages the signals that the inputs name, acts on what it finds, publishes it, and fails the step when `fail-on` says so. */
export async function triageWorkspace(context: ActionContext): Promise<void> {
  const tokens = readTokens(context.inputs);
  const given = triageInputs(context.inputs);
  const tree = checkoutTree(given.path);
  const survey = await openSurvey(tree, given.baseline);
  const state = stateDirectory(tree, survey.baseline.state);
  const connection = connect(context, tokens, { maxRequests: given.maxRequests, files: tree });
  const checkout = { root: tree.root, survey, state };
  if (context.run().event === 'issues') return answerTicks(context, given, checkout, connection);
  if (given.signalsFiles.length === 0)
    throw new UserError('the input "signals-file" is empty: name the output signals-file of the action sensor, or a glob over such files');
  const decided = await decide(context, given, checkout, connection);
  const acted = await act(context, given, decided, connection);
  const isHalted = connection === undefined || (acted === undefined && !(await connection.ports.guard.check()).isAllowed);
  await publish(context, { given, survey, decided, acted, isHalted, notes: notesOf(given, decided, connection) });
  const failed = failing(decided.triaged.findings, given.failOn, decided.triaged.accepted);
  if (failed.length > 0)
    context.fail(
      `${failed.length} ${failed.length === 1 ? 'finding' : 'findings'} at or above fail-on ${context.inputs.text('fail-on') ?? 'never'}; the step's summary has them all`,
    );
}

async function act(
  context: ActionContext,
  given: TriageInputs,
  { triaged, world, author }: Decided,
  connection: Connection | undefined,
): Promise<TriageActed | undefined> {
  const { issues: mode, dryRun, maxNewIssues } = given;
  const defaultBranch = triaged.place.branch;
  if (world === undefined || connection === undefined || mode === 'off' || defaultBranch === undefined) return undefined;
  return actOnTriage(triaged, world, connection.ports, {
    mode,
    dryRun,
    defaultBranch,
    texts: { linkTo: rulePages(context), ...issueAddresses(repositoryAddress(context)) },
    ...(maxNewIssues !== undefined && { maxNew: maxNewIssues }),
    ...(author !== undefined && { author }),
  });
}

function notesOf({ issues, dryRun }: TriageInputs, { refusal, notes }: Decided, connection: Connection | undefined): readonly string[] {
  const why =
    issues === 'off'
      ? 'Nothing was written: the input "issues" is off.'
      : connection === undefined
        ? 'Nothing was written: the input "token" is empty.'
        : (refusal ?? (dryRun ? 'Dry run: nothing was written.' : undefined));
  return [...(why === undefined ? [] : [why]), ...notes];
}
