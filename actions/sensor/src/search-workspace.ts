import { ciHistory, createGitHubClient, liveRepository, liveVariables } from '@sar/github';
import {
  changeTimes,
  changedInEvent,
  checkoutTree,
  commandRunner,
  headCommit,
  httpReader,
  pacer,
  revisions,
  serviceCredentials,
  stateDirectory,
  workFiles,
} from '@sar/host';
import {
  chosenSensors,
  dueSensors,
  failing,
  lastSearched,
  openSurvey,
  patrol,
  readKnownFindings,
  SAR_VERSION,
  type SearchRun,
  type SensorPorts,
} from '@sar/patrol';
import { breakWorkflowCommands, terminalSafe } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import { publish } from './publish.js';
import { sensorInputs, type SensorInputs } from './sensor-inputs.js';

/** The job's time-out is the real limit; waiting longer for a rate limit helps nobody. */
const MAX_WAIT_SECONDS = 300;

/** Runs the sensors that the inputs name over the checkout, publishes what they say, and fails the step when `fail-on` says so. */
export async function searchWorkspace(context: ActionContext): Promise<void> {
  const token = context.inputs.secret('token');
  const given = sensorInputs(context);
  const run = context.run();
  const tree = checkoutTree(given.path);
  const survey = await openSurvey(tree, given.baseline);
  const { baseline } = survey;
  const known = await readKnownFindings(stateDirectory(tree, baseline.state));
  const now = new Date();
  const asked = chosenSensors(baseline, given.sensors);
  const sensors = given.due ? dueSensors(baseline, asked, now, lastSearched(baseline, tree)) : asked;
  const onlyPaths = given.changedOnly ? changedInEvent(tree.root, context.event, context.print) : undefined;
  const result = await patrol({
    survey,
    sensors,
    now,
    known,
    offline: false,
    pedantic: given.pedantic,
    pacer,
    timeLimitSeconds: given.timeLimitSeconds,
    partial: sensors.length < chosenSensors(baseline, []).length,
    repositoryOwner: run.owner,
    ports: { ...localPorts(tree.root, context, given), ...(token !== undefined && livePorts(tree.root, context, token, given)) },
    ...(context.event.branch !== undefined && { branch: context.event.branch }),
    ...(onlyPaths !== undefined && { onlyPaths }),
    onProgress: ({ sensor, reading }) => {
      if (reading !== undefined) context.print(breakWorkflowCommands(`${terminalSafe(sensor.id)}: ${reading.outcome}`));
    },
  });
  const head = headCommit(tree.root);
  const about: SearchRun = { at: now, partial: onlyPaths !== undefined, ...(head !== undefined && { commit: head }) };
  await publish(context, { root: tree.root, survey, result, sensors, about, given, isPart: onlyPaths !== undefined });
  const failed = failing(result.findings, given.failOn, known.accepted);
  if (failed.length > 0)
    context.fail(
      `${failed.length} ${failed.length === 1 ? 'finding' : 'findings'} at or above fail-on ${context.inputs.text('fail-on') ?? 'never'}; the step's summary has them all`,
    );
}

function localPorts(root: string, { event }: ActionContext, { runCommands, varsContext }: SensorInputs): SensorPorts {
  const git = revisions(root, event.baseSha);
  return {
    files: workFiles(root),
    http: httpReader(`sar/${SAR_VERSION}`, serviceCredentials(process.env)),
    ...(git !== undefined && { revisions: git }),
    ...(runCommands && { commands: commandRunner(root, process.env) }),
    ...(varsContext !== undefined && { varsContext }),
  };
}

function livePorts(root: string, { run, print }: ActionContext, token: string, { maxRequests }: SensorInputs): Omit<SensorPorts, 'files'> {
  const { owner, repo, apiUrl } = run();
  const client = createGitHubClient({
    token,
    apiUrl,
    userAgent: `sar/${SAR_VERSION}`,
    maxRequests,
    maxWaitSeconds: MAX_WAIT_SECONDS,
    log: (line) => print(breakWorkflowCommands(terminalSafe(line))),
  });
  const name = `${owner}/${repo}`;
  return {
    live: liveVariables(client, name),
    github: liveRepository(client, name),
    history: ciHistory(client, name),
    changedAt: changeTimes(root, '.github/workflows'),
  };
}
