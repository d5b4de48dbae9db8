import {
  guardHalt,
  type ChangeAlerts,
  type CheckRuns,
  type HaltGuard,
  type LiveRepository,
  type PullRequests,
  type StateStore,
} from '@sar/baseline';
import {
  checkRuns,
  ciHistory,
  createGitHubClient,
  defaultBranch,
  haltSwitch,
  issueBoard,
  liveRepository,
  liveVariables,
  pullRequests,
  stateBranch,
  viewerLogin,
  type GitHubClient,
} from '@sar/github';
import { SAR_VERSION, TRIAGE_STATE_FILES, type SensorPorts } from '@sar/patrol';
import { breakWorkflowCommands, terminalSafe } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import type { Tokens } from './tokens.js';

/** The job's time-out is the real limit; waiting longer for a rate limit helps nobody. */
const MAX_WAIT_SECONDS = 300;
/** What sensors may ask; `GITHUB_TOKEN` has 1,000 requests an hour in a repository. */
const REQUESTS_OF_SENSORS = 500;
/** Reviews, comments, a check run with its annotations, the state, and what of it is tried again. */
const REQUESTS_OF_THE_GATE = 100;
const REQUESTS_FOR_VARIABLES = 40;

/** GitHub for one run. */
export interface Connection {
  /** `owner/repository`. */
  readonly repository: string;
  readonly github: LiveRepository & ChangeAlerts;
  readonly pulls: PullRequests;
  readonly checks: CheckRuns;
  readonly state: StateStore;
  /** Is asked before each act but the publishing of the verdict itself. */
  readonly guard: HaltGuard;
  /** What sensors reach with the tokens. */
  readonly sensing: Pick<SensorPorts, 'live' | 'github' | 'history'>;
  /** Login that the token writes as; undefined where it cannot be read. */
  readonly author: () => Promise<string | undefined>;
  /** Undefined where it cannot be read. */
  readonly defaultBranch: () => Promise<string | undefined>;
}

/** Connects with the tokens that there are; undefined without the first one. Asks nothing yet. */
export function connect({ run, print }: Pick<ActionContext, 'run' | 'print'>, { token, variablesToken }: Tokens): Connection | undefined {
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
  // What sensors use up must not keep the verdict from being published.
  const [sensors, client] = [clientOf(token, REQUESTS_OF_SENSORS), clientOf(token, REQUESTS_OF_THE_GATE)];
  const variables = variablesToken === undefined ? sensors : clientOf(variablesToken, REQUESTS_FOR_VARIABLES);
  const github = liveRepository(sensors, repository);
  return {
    repository,
    github,
    pulls: pullRequests(client, repository),
    checks: checkRuns(client, repository),
    state: stateBranch(client, repository, { usual: TRIAGE_STATE_FILES }),
    guard: guardHalt(haltSwitch(issueBoard(client, repository))),
    sensing: { live: liveVariables(variables, repository), github, history: ciHistory(sensors, repository) },
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
