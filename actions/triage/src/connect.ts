import { guardHalt, type BranchWriter, type IssueBoard, type Tree } from '@sar/baseline';
import {
  branchWriter,
  createGitHubClient,
  defaultBranch,
  dispatcher,
  haltSwitch,
  issueBoard,
  stateBranch,
  variableStore,
  viewerLogin,
  type GitHubClient,
} from '@sar/github';
import { SAR_VERSION, TRIAGE_STATE_FILES, type TriagePorts } from '@sar/patrol';
import { breakWorkflowCommands, terminalSafe } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import type { Tokens } from './tokens.js';

/** The job's time-out is the real limit; waiting longer for a rate limit helps nobody. */
const MAX_WAIT_SECONDS = 600;
/** Reading and writing two variables, or assigning a few issues, and what of it is tried again. */
const REQUESTS_OF_OTHERS = 40;

/** GitHub for one run. */
export interface Connection {
  readonly client: GitHubClient;
  /** `owner/repository`. */
  readonly repository: string;
  readonly board: IssueBoard;
  readonly ports: TriagePorts & { readonly branch: BranchWriter };
  /** Login that the token writes as; undefined where it cannot be read: then any app may have written SAR's issues. */
  readonly author: () => Promise<string | undefined>;
  /** Undefined where it cannot be read. */
  readonly defaultBranch: () => Promise<string | undefined>;
}

/** Connects with the tokens that there are; undefined without the first one. Asks nothing yet. */
export function connect(
  { run, print }: ActionContext,
  tokens: Tokens,
  { maxRequests, files }: { readonly maxRequests: number; readonly files: Pick<Tree, 'list' | 'read'> },
): Connection | undefined {
  const { token, agentToken, variablesToken } = tokens;
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
  const board = issueBoard(client, repository);
  const variables = variablesToken === undefined ? undefined : variableStore(clientOf(variablesToken, REQUESTS_OF_OTHERS), repository);
  return {
    client,
    repository,
    board,
    ports: {
      board,
      guard: guardHalt(haltSwitch(board)),
      state: stateBranch(client, repository, { usual: TRIAGE_STATE_FILES }),
      branch: branchWriter(client, repository),
      dispatcher: dispatcher(client, repository),
      files,
      ...(agentToken !== undefined && { agentBoard: issueBoard(clientOf(agentToken, REQUESTS_OF_OTHERS), repository) }),
      ...(variables !== undefined && { reader: variables, writer: variables }),
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
