import { BASELINE_PATHS, haltedBranch, isPresetName, MAX_BASELINE_BYTES, UserError, type Tree } from '@sar/baseline';
import { collaborators } from '@sar/github';
import { headCommit } from '@sar/host';
import { refusalOf } from '@sar/patrol';
import { actLines, MAX_STEP_SUMMARY_BYTES, actMarkdown, terminalSafe, breakWorkflowCommands } from '@sar/report';
import { offerFile } from '@sar/rescue';
import type { ActionContext } from '@sar/runtime';
import { handleTicks, type TickReport } from '@sar/triage';
import type { Connection } from './connect.js';
import type { Checkout } from './decide.js';
import type { TriageInputs } from './triage-inputs.js';

/** Acts on the boxes that somebody ticked in the dashboard: the event `issues`, of an issue that was edited. */
export async function answerTicks(
  context: ActionContext,
  given: TriageInputs,
  { root, survey }: Checkout,
  connection: Connection | undefined,
): Promise<void> {
  const run = context.run();
  const { issue } = run;
  if (issue === undefined) throw new UserError('the event "issues" names no issue, so that there are no boxes to look at');
  if (connection === undefined)
    throw new UserError('the input "token" is empty: leave it out for GITHUB_TOKEN, with "issues: write" in the job\'s permissions', {
      exitCode: 2,
    });
  const refusal =
    issue.action === 'edited'
      ? await refusalOf(run, headCommit(root), connection.defaultBranch)
      : `Nothing to do: the issue was ${issue.action}, not edited.`;
  const report = refusal === undefined ? await answer(context, given, survey, connection) : { acts: [], playbooks: [] };
  await publishTicks(context, report, refusal === undefined ? [] : [refusal]);
}

async function answer(
  context: ActionContext,
  given: TriageInputs,
  { tree, baseline }: Checkout['survey'],
  connection: Connection,
): Promise<TickReport> {
  const { issue, ref } = context.run();
  if (issue === undefined) return { acts: [], playbooks: [] };
  const { client, repository, ports } = connection;
  const { board, dispatcher, state, guard, branch } = ports;
  const author = await connection.author();
  return handleTicks(
    {
      issueNumber: issue.number,
      sender: issue.sender,
      at: new Date().toISOString(),
      baseline,
      defaultBranch: ref.replace(/^refs\/heads\//, ''),
      ...(issue.bodyBefore !== undefined && { before: issue.bodyBefore }),
    },
    {
      board,
      collaborators: collaborators(client, repository),
      offer: async (offer) => offerFile(offer, haltedBranch(branch, guard)),
      state,
      readBaseline: async () => baselineFile(tree, given.baseline),
      guard,
      ...(dispatcher !== undefined && { dispatcher }),
    },
    { dryRun: given.dryRun, ...(author !== undefined && { author }) },
  );
}

/** The file that waivers are added to, as the commit of the run has it. */
function baselineFile(tree: Pick<Tree, 'read'>, named: string | undefined): { readonly path: string; readonly text: string | undefined } {
  if (named !== undefined && isPresetName(named))
    throw new UserError(`waivers have no place: the input "baseline" names the preset ${named}; write a baseline that extends it`);
  const [first] = BASELINE_PATHS;
  const path = named ?? BASELINE_PATHS.find((each) => tree.read(each).kind !== 'absent') ?? first;
  const content = tree.read(path, MAX_BASELINE_BYTES);
  if (content.kind === 'absent') return { path, text: undefined };
  if (content.kind !== 'text') throw new UserError(`${path} cannot be read as a baseline`);
  return { path, text: content.text };
}

async function publishTicks(context: ActionContext, { acts, playbooks }: TickReport, notes: readonly string[]): Promise<void> {
  const print = (line: string) => context.print(breakWorkflowCommands(line));
  for (const line of actLines(acts)) print(line);
  for (const note of notes) print(terminalSafe(note));
  await context.writeSummary(actMarkdown('SAR dashboard', acts, notes, MAX_STEP_SUMMARY_BYTES));
  const include = playbooks.map(({ subject, playbook, findings }) => ({ id: subject, playbook, findings: findings.join(' ') }));
  context.setOutput('matrix', JSON.stringify({ include: include.slice(0, 256) }));
}
