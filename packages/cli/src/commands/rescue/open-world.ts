import { tmpdir } from 'node:os';
import { guardHalt, UserError } from '@sar/baseline';
import {
  changedFiles,
  changeTimes,
  checkoutTree,
  commandRunner,
  commitTree,
  headCommit,
  httpReader,
  memoryHomes,
  mlflowAliases,
  openWorkTree,
  pacer,
  revisions,
  serviceCredentials,
  workFiles,
} from '@sar/host';
import { modelStoreOf, RESCUE_STATE_FILES, SAR_VERSION, type RescueGitHub, type RescueMachine, type RescueWorld } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { expectKnown } from '../../live/expect-known.js';
import { expectTip } from '../../live/expect-tip.js';
import { openLive } from '../../live/open-live.js';
import { repositoryOption, type RepositoryName } from '../../live/repository-option.js';
import { requiredLive } from '../../live/required-live.js';
import type { Run } from '../../open-run.js';

/** GitHub for a rescue from a terminal. */
interface OpenGitHub {
  readonly github: RescueGitHub;
  readonly state: RescueWorld['state'];
  readonly defaultBranch: string;
}

/**
 * Everything that a rescue from a terminal reaches: the checkout, and GitHub where there are a repository and a token for it.
 *
 * @throws UserError for `--apply` without a repository or a token, and for a checkout that is not the tip of the default branch
 */
export async function openWorld(given: Arguments, io: Io, run: Run, targetRunId: number | undefined): Promise<RescueWorld> {
  if (run.only !== undefined) throw new UserError('a rescue is for the whole repository; give its folder, not a file');
  const offline = given.flag('offline');
  const repository = repositoryOption(given, () => run.origin);
  const opened = offline ? undefined : await openGitHub(given, io, run, repository);
  const commit = headCommit(run.root);
  return {
    survey: run.survey,
    machine: openMachine(io, run, given.flag('run-commands'), offline),
    github: opened?.github,
    state: opened?.state ?? run.state,
    defaultBranch: opened?.defaultBranch ?? run.branch ?? 'the default branch',
    offline,
    run: 'sar rescue',
    ...(commit !== undefined && { commit }),
    ...(run.branch !== undefined && { branch: run.branch }),
    ...(run.origin !== undefined && { repositoryOwner: run.origin.owner }),
    ...(targetRunId !== undefined && { targetRunId }),
  };
}

async function openGitHub(given: Arguments, io: Io, run: Run, repository: RepositoryName | undefined): Promise<OpenGitHub | undefined> {
  const isActing = given.flag('apply');
  if (repository === undefined) {
    if (!isActing) return undefined;
    throw new UserError('which repository? Give --repo OWNER/NAME; the checkout has no remote "origin" on github.com');
  }
  const live = isActing ? await requiredLive(given, io, repository) : await openLive(given, io, repository);
  if (live === undefined) return undefined;
  const {
    branchWriter,
    ciHistory,
    commitPosition,
    defaultBranch,
    dispatcher,
    haltSwitch,
    issueBoard,
    liveRepository,
    liveVariables,
    stateBranch,
    variableStore,
    viewerLogin,
  } = await import('@sar/github');
  const { client } = live;
  const name = `${repository.owner}/${repository.repo}`;
  const asked = await defaultBranch(client, name);
  const branch = isActing ? expectKnown(asked) : asked.known ? asked.value : (run.branch ?? 'the default branch');
  if (isActing) await expectTip(run, '--apply', branch, async (commit) => commitPosition(client, name, commit, branch));
  const board = issueBoard(client, name);
  const viewer = isActing ? await viewerLogin(client) : undefined;
  const { list, get } = variableStore(client, name);
  const writer = branchWriter(client, name);
  return {
    state: stateBranch(client, name, { usual: RESCUE_STATE_FILES }),
    defaultBranch: branch,
    github: {
      repository: name,
      guard: guardHalt(haltSwitch(board)),
      board,
      dispatcher: dispatcher(client, name),
      branch: writer,
      // A person's token may change workflows as far as the person may; GitHub says when it may not.
      pushBranch: writer,
      variables: { list, get },
      sensing: () => ({
        live: liveVariables(client, name),
        github: liveRepository(client, name),
        history: ciHistory(client, name),
        changedAt: changeTimes(run.root, '.github/workflows'),
      }),
      ...(viewer?.known === true && { author: viewer.value }),
    },
  };
}

function openMachine(io: Io, { root, survey }: Run, runCommands: boolean, offline: boolean): RescueMachine {
  const credentials = serviceCredentials(io.environment);
  const http = offline ? undefined : httpReader(`sar/${SAR_VERSION}`, credentials);
  const store = modelStoreOf(survey.baseline, credentials?.origin);
  return {
    root,
    folder: (folder) => {
      const git = revisions(folder);
      return {
        tree: folder === root ? survey.tree : checkoutTree(folder),
        files: workFiles(folder),
        ...(git !== undefined && { revisions: git }),
        ...(runCommands && { commands: commandRunner(folder, io.environment) }),
      };
    },
    commitTree: (commit) => commitTree(root, commit),
    changedFiles,
    pacer,
    monotonic: () => performance.now(),
    now: io.now,
    wait: async (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    // Caches and artifacts are reached from inside of a job alone.
    memory: memoryHomes({ root, folder: tmpdir(), now: io.now }),
    ...(http !== undefined && { http }),
    ...(runCommands && { openWorkTree: openWorkTree(root, io.environment) }),
    ...(store !== undefined && http !== undefined && { models: mlflowAliases(http, store) }),
  };
}
