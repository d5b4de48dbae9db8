import { readTriageDocument, UserError, type StateStore } from '@sar/baseline';
import { checkoutTree, headCommit, namedFiles, stateDirectory } from '@sar/host';
import {
  commentWorkflowPatch,
  openSurvey,
  readKnownFindings,
  refusalOf,
  rescue,
  type KnownFindings,
  type RescueRequest,
  type RescueRun,
  type RescueWorld,
} from '@sar/patrol';
import type { ActionContext } from '@sar/runtime';
import { connect, type Connection } from './connect.js';
import { openMachine } from './open-machine.js';
import { publish } from './publish.js';
import { rescueInputs, type RescueInputs } from './rescue-inputs.js';
import { readTokens } from './tokens.js';

/** Rescues what the inputs name, publishes what came of it, and fails the step when a playbook could not mend what it is for. */
export async function rescueWorkspace(context: ActionContext): Promise<void> {
  const tokens = readTokens(context.inputs);
  const given = rescueInputs(context.inputs);
  const run = context.run();
  const tree = checkoutTree(given.path);
  const survey = await openSurvey(tree, given.baseline);
  const connection = connect(context, tokens, { maxRequests: given.maxRequests, root: tree.root });
  const commit = headCommit(tree.root);
  const refusal = connection === undefined ? NO_TOKEN : await refusalOf(run, commit, connection.defaultBranch);
  const checkoutState = stateDirectory(tree, survey.baseline.state);
  const state = connection?.state ?? checkoutState;
  const isActing = given.apply && refusal === undefined;
  const author = isActing ? await connection?.author() : undefined;
  const defaultBranch = run.defaultBranch ?? (await connection?.defaultBranch()) ?? context.event.branch ?? 'the default branch';
  const world: RescueWorld = {
    survey,
    machine: openMachine(context, survey, {
      tree,
      runCommands: given.runCommands && refusal === undefined,
      artifacts: connection?.artifacts(defaultBranch),
    }),
    github: connection === undefined ? undefined : { ...connection.github, ...(author !== undefined && { author }) },
    state,
    defaultBranch,
    repositoryOwner: run.owner,
    offline: false,
    run: run.runUrl,
    ...(commit !== undefined && { commit }),
    ...(context.event.branch !== undefined && { branch: context.event.branch }),
    ...(given.targetRunId !== undefined && { targetRunId: given.targetRunId }),
  };
  const { dryRun, maxActions } = given;
  const accepted = await acceptedFindings(isActing, state, checkoutState);
  const rescued = await rescue(
    await requestOf(given, isActing),
    { dryRun, ...(maxActions !== undefined && { maxActions }) },
    accepted.known,
    world,
  );
  const comments =
    rescued.applied && connection !== undefined ? await commentPatches(rescued, connection, author, tokens.pushToken !== undefined) : [];
  const result = { ...rescued, notes: [...notesOf(given, refusal), ...accepted.notes, ...rescued.notes, ...comments] };
  await publish(context, given, result, { commit, mayPush: tokens.pushToken !== undefined && result.applied });
  const bad = result.reports.filter(({ outcome }) => outcome === 'blocked' || outcome === 'failed');
  if (bad.length > 0)
    context.fail(
      `${bad.length === 1 ? 'a playbook could not mend what it is for' : `${bad.length} playbooks could not mend what they are for`}; the step's summary says why`,
    );
}

const NO_TOKEN = 'Nothing was written: the input "token" is empty.';

/** Of a file of findings. */
const MAX_BYTES = 64 * 1024 * 1024;

/** @throws UserError for a file that holds no findings */
async function requestOf({ findingsFile, playbook, finding }: RescueInputs, applies: boolean): Promise<RescueRequest> {
  const [file] = findingsFile === undefined ? [] : namedFiles([findingsFile], process.cwd(), { maxBytes: MAX_BYTES, maxFiles: 1 });
  return {
    only: finding,
    applies,
    ...(playbook !== undefined && { playbook }),
    ...(file !== undefined && { findings: { path: file.path, document: await readTriageDocument(file.text, file.path) } }),
  };
}

/**
 * What people accepted: in the state of the repository, and in that of the checkout. Where a run that only plans may not read the first one,
 * the second counts alone, which is told.
 */
async function acceptedFindings(
  isActing: boolean,
  state: StateStore,
  checkout: StateStore,
): Promise<{ readonly known: KnownFindings; readonly notes: readonly string[] }> {
  const own = await readKnownFindings(checkout);
  try {
    const { firstSeen, accepted } = await readKnownFindings(state);
    return {
      known: { firstSeen: new Map([...own.firstSeen, ...firstSeen]), accepted: new Set([...own.accepted, ...accepted]) },
      notes: [],
    };
  } catch (error) {
    if (isActing || !(error instanceof UserError)) throw error;
    return { known: own, notes: [`Which findings are accepted is what ${checkout.place} in the checkout says: ${error.message}`] };
  }
}

/** Shows what no token may push where people look for it. */
async function commentPatches(
  { reports }: RescueRun,
  { pulls, github: { guard }, repository }: Connection,
  author: string | undefined,
  mayPush: boolean,
): Promise<readonly string[]> {
  if (mayPush) return [];
  const notes: string[] = [];
  for (const report of reports) {
    const note = await commentWorkflowPatch(report, { pulls, guard, repository, ...(author !== undefined && { author }) });
    if (note !== undefined) notes.push(note);
  }
  return notes;
}

function notesOf({ apply, dryRun }: RescueInputs, refusal: string | undefined): readonly string[] {
  if (!apply) return ['Planned only: nothing was written. With the input "apply" the playbooks act.'];
  if (refusal !== undefined) return [refusal];
  return dryRun ? ['Dry run: nothing was written.'] : [];
}
