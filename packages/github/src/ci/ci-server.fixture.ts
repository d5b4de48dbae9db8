import {
  actionsOf,
  addRepository,
  addRun,
  addWorkflow,
  createWorld,
  startGitHubServer,
  type ActionsState,
  type GitHubServer,
  type RepositoryState,
  type RunState,
} from '@sar/testkit';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

export const SINCE = '2026-11-15T00:00:00Z';
export const UNTIL = '2026-11-22T00:00:00Z';
/** Where clients of these tests look. */
export const REPOSITORY = 'octo-org/r';

/** A server with a public repository that has one workflow. */
export interface CiServer {
  readonly server: GitHubServer;
  readonly repository: RepositoryState;
  readonly actions: ActionsState;
  /** Adds a run of the workflow that was created so many seconds before the window's end. */
  readonly add: (secondsBeforeEnd: number, values?: Partial<RunState>) => RunState;
}

/** One server for a test file, made anew for each test; a test fails where GitHub's description was not kept. */
export function ciServer(): () => CiServer {
  let server: GitHubServer | undefined;
  let current: CiServer | undefined;
  beforeAll(async () => {
    server = await startGitHubServer();
  });
  beforeEach(() => {
    if (server === undefined) return;
    const world = createWorld();
    const repository = addRepository(world, REPOSITORY, { private: false, files: { 'README.md': 'Hello' } });
    const { id: workflow } = addWorkflow(repository);
    server.reset(world);
    for (const [token, permissions] of Object.entries(TOKENS)) {
      server.addToken(token, { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories: [REPOSITORY] });
    }
    const add = (secondsBeforeEnd: number, values: Partial<RunState> = {}): RunState =>
      addRun(repository, { workflow, createdAt: new Date(Date.parse(UNTIL) - secondsBeforeEnd * 1000), ...values });
    current = { server, repository, actions: actionsOf(repository), add };
  });
  afterEach(() => server?.assertNoProblems());
  afterAll(async () => server?.close());
  return () => {
    if (current === undefined) throw new Error('the server is not started');
    return current;
  };
}

const TOKENS = {
  everything: { actions: 'write', checks: 'read', issues: 'write', contents: 'write' },
  reader: { actions: 'read', checks: 'read', issues: 'read', contents: 'read' },
  nothing: {},
} as const;
