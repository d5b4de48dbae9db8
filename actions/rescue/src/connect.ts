import { guardHalt, type ArtifactSource, type StateStore } from '@sar/baseline';
import {
  artifactSource,
  branchWriter,
  ciHistory,
  createGitHubClient,
  defaultBranch,
  dispatcher,
  haltSwitch,
  issueBoard,
  liveRepository,
  liveVariables,
  pullRequests,
  stateBranch,
  variableStore,
  viewerLogin,
  type GitHubClient,
} from '@sar/github';
import { changeTimes } from '@sar/host';
import { RESCUE_STATE_FILES, SAR_VERSION, type PatchCommentPorts, type RescueGitHub } from '@sar/patrol';
import { breakWorkflowCommands, terminalSafe } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import type { Tokens } from './tokens.js';

/** The job's time-out is the real limit; waiting longer for a rate limit helps nobody. */
const MAX_WAIT_SECONDS = 600;
/** A few branches with their pull requests, or the lists of variables, and what of it is tried again. */
const REQUESTS_OF_OTHERS = 200;

/** GitHub for one run. */
export interface Connection {
  /** `owner/repository`. */
  readonly repository: string;
  readonly state: StateStore;
  readonly github: Omit<RescueGitHub, 'author'>;
  readonly pulls: PatchCommentPorts['pulls'];
  /** Artifacts of runs of the default branch. */
  readonly artifacts: (defaultBranch: string) => ArtifactSource;
  /** Login that the token writes as; undefined where it cannot be read: then any app may have written SAR's issues. */
  readonly author: () => Promise<string | undefined>;
  /** Undefined where it cannot be read. */
  readonly defaultBranch: () => Promise<string | undefined>;
}

/**
 * Connects with the tokens that there are; undefined without the first one. Each token does what it was given for: the first one everything
 * but reading variables where there is another for it, and pushing workflows. Asks nothing yet.
 */
export function connect(
  { run, print }: ActionContext,
  { token, pushToken, variablesToken }: Tokens,
  { maxRequests, root }: { readonly maxRequests: number; readonly root: string },
): Connection | undefined {
  if (token === undefined) return undefined;
  const { owner, repo, apiUrl } = run();
  const repository = `${owner}/${repo}`;
  const clientOf = (secret: string, most: number): GitHubClient =>
    createGitHubClient({
      token: secret,
      apiUrl,
      userAgent: `sar/${SAR_VERSION}`,
      maxRequests: most,
      maxWaitSeconds: MAX_WAIT_SECONDS,
      log: (line) => print(breakWorkflowCommands(terminalSafe(line))),
    });
  const client = clientOf(token, maxRequests);
  const variablesClient = variablesToken === undefined ? client : clientOf(variablesToken, REQUESTS_OF_OTHERS);
  const board = issueBoard(client, repository);
  const { list, get } = variableStore(variablesClient, repository);
  return {
    repository,
    state: stateBranch(client, repository, { usual: RESCUE_STATE_FILES }),
    pulls: pullRequests(client, repository),
    artifacts: (branch) => artifactSource(client, { owner, repo }, branch),
    github: {
      repository,
      guard: guardHalt(haltSwitch(board)),
      board,
      dispatcher: dispatcher(client, repository),
      branch: branchWriter(client, repository),
      // Playbooks read variables alone: those who write them are the mailbox and its own workflow.
      variables: { list, get },
      sensing: () => ({
        live: liveVariables(variablesClient, repository),
        github: liveRepository(client, repository),
        history: ciHistory(client, repository),
        changedAt: changeTimes(root, '.github/workflows'),
      }),
      ...(pushToken !== undefined && { pushBranch: branchWriter(clientOf(pushToken, REQUESTS_OF_OTHERS), repository) }),
    },
    author: async () => {
      const viewer = await viewerLogin(client);
      return viewer.known ? viewer.value : undefined;
    },
    defaultBranch: async () => {
      const branch = await defaultBranch(client, repository);
      return branch.known ? branch.value : undefined;
    },
  };
}
