import { UserError, type CiHealth } from '@sar/baseline';
import {
  ciHistory,
  createGitHubClient,
  dispatcher,
  haltSwitch,
  issueBoard,
  variableStore,
  viewerLogin,
  type GitHubClient,
} from '@sar/github';
import { changeTimes, checkoutTree } from '@sar/host';
import { mayAct, openSurvey, ownPatterns, SAR_VERSION, watchCi } from '@sar/patrol';
import { breakWorkflowCommands, ciHealthMarkdown, terminalSafe } from '@sar/report';
import { actOnCiHealth } from '@sar/rescue';
import { failureRateText } from '@sar/search';
import type { ActionContext } from '@sar/runtime';
import { monitorInputs, settingsWith } from './monitor-inputs.js';
import { publish } from './publish.js';
import { withoutVariablesToken } from './without-variables-token.js';

/** The job's time-out is the real limit; waiting longer for a rate limit helps nobody. */
const MAX_WAIT_SECONDS = 600;
/** Finding, writing and commenting on the alert, its halt and a dispatch. */
const REQUESTS_FOR_ACTING = 20;
/** Reading the threshold, reading and writing two variables, and what of it is tried again. */
const REQUESTS_FOR_VARIABLES = 20;
/** Bytes of the figures in the alert issue, below the 65,536 characters that GitHub takes with what stands above them. */
const ISSUE_BYTES = 58_000;

/** Looks at the CI of the repository that runs, acts on what it finds, and publishes it. */
export async function monitorCi(context: ActionContext): Promise<void> {
  const { inputs, print } = context;
  const token = inputs.secret('token');
  const variablesToken = inputs.secret('variables-token');
  const run = context.run();
  const given = monitorInputs(inputs, run.ref);
  if (token === undefined)
    throw new UserError('the input "token" is empty: leave it out for GITHUB_TOKEN, with "actions: read" in the job\'s permissions', {
      exitCode: 2,
    });
  const repository = `${run.owner}/${run.repo}`;
  const connect = (secret: string, maxRequests: number): GitHubClient =>
    createGitHubClient({
      token: secret,
      apiUrl: run.apiUrl,
      userAgent: `sar/${SAR_VERSION}`,
      maxRequests,
      maxWaitSeconds: MAX_WAIT_SECONDS,
      log: (line) => print(breakWorkflowCommands(terminalSafe(line))),
    });
  const client = connect(token, given.maxRequests - (variablesToken === undefined ? 0 : REQUESTS_FOR_VARIABLES));
  const variables = variablesToken === undefined ? undefined : variableStore(connect(variablesToken, REQUESTS_FOR_VARIABLES), repository);
  const board = issueBoard(client, repository);
  const history = ciHistory(client, repository);
  const tree = checkoutTree(given.path);
  const survey = await openSurvey(tree, given.baseline);
  const { baseline } = survey;
  const settings = settingsWith(baseline.ci, given);
  const { degraded } = given.thresholds;
  const patterns = await ownPatterns(tree, baseline);
  // Whoever writes the issues is known by its login; where it cannot be read, any app may have written them.
  const viewer = await viewerLogin(client);
  const author = viewer.known ? { author: viewer.value } : {};
  const answer = await watchCi(
    { history, board, ...(variables !== undefined && { reader: variables }) },
    {
      settings,
      now: new Date().toISOString(),
      ownPatterns: patterns,
      repository: survey.repository,
      changedAt: changeTimes(tree.root, '.github/workflows'),
      runningRunId: Number(run.runId),
      reservedRequests: REQUESTS_FOR_ACTING,
      ...author,
      ...(degraded !== undefined && { degradedPercent: degraded }),
      ...(given.branches.length > 0 && { branches: given.branches }),
    },
  );
  if (!answer.known) throw new UserError(`the runs of ${repository} cannot be read: ${answer.detail}`, { exitCode: 2 });
  const { health, notes } = answer.value;
  const refusal = await mayAct(run, async () => {
    const branch = await history.defaultBranch();
    return branch.known ? branch.value : undefined;
  });
  const owner = baseline.owner;
  const acted = await actOnCiHealth(
    health,
    {
      board,
      dispatcher: dispatcher(client, repository),
      halt: haltSwitch(board),
      ...(variables !== undefined && { reader: variables, writer: variables }),
    },
    {
      dryRun: given.dryRun || refusal !== undefined,
      alertIssue: given.alertIssue,
      updateVariables: given.updateVariables && variables !== undefined,
      names: settings.variables,
      registry: baseline.variables.registry,
      haltAtCritical: settings['halt-at-critical'],
      // What the issue's text is compared by is rendered from a copy without times, and the address of a run is as good as a time.
      render: (found) => issueFigures(found, found === health ? run.runUrl : undefined),
      rateText: failureRateText,
      ...author,
      ...(given.dispatch !== undefined && { dispatch: given.dispatch }),
      ...(owner !== undefined && { owner }),
    },
  );
  const words = [
    ...(baseline.notice === undefined ? [] : [baseline.notice]),
    ...notes,
    ...(variables === undefined ? withoutVariablesToken(settings.variables, given) : []),
    ...(refusal === undefined ? [] : [refusal]),
  ];
  await publish(context, {
    health,
    acted,
    notes: words,
    ...(given.jsonFile !== undefined && { jsonFile: given.jsonFile }),
    ...(owner !== undefined && { owner }),
  });
}

/** The figures for the alert issue, without their heading: the issue has the level that people were told of, and the rate may be at another. */
function issueFigures(health: CiHealth, runUrl: string | undefined): string {
  return ciHealthMarkdown(health, { limitBytes: ISSUE_BYTES, ...(runUrl !== undefined && { runUrl }) }).replace(/^## .*\n+/, '');
}
