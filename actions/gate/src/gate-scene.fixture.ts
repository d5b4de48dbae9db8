import { fileURLToPath } from 'node:url';
import {
  addPull,
  addRepository,
  addToken,
  checksOf,
  createWorld,
  issuesOf,
  pushCommits,
  startGitHubServer,
  temporaryRepository,
  type GitHubServer,
  type PullState,
  type RepositoryState,
  type TemporaryRepository,
  type World,
} from '@sar/testkit';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
export const NAME = 'octo-org/octo-repo';
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const VARIABLES_TOKEN = 'ghs_zyxwvutsrqponmlkjihgfedcba9876543210';
/** What every feature together takes. */
export const PERMISSIONS = {
  checks: 'write',
  contents: 'write',
  issues: 'read',
  pull_requests: 'write',
  security_events: 'read',
} as const;

/** One check with one command, which fails where the file `broken` is; none of the others. */
export const BASELINE = `version: 1
owner: '@mona'
gate:
  checks:
    code-quality: null
    tests: { title: Tests, required: true, commands: [{ run: [sh, check.sh] }], playbook: SAR-002 }
    variable-audit: null
    secrets-baseline: null
    schema: null
    ci-failure-rate: null
`;
export const WORKFLOW = `name: CI
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps: [{ run: make check }]
  gate:
    needs: [test]
    if: \${{ always() }}
    runs-on: ubuntu-latest
    steps: [{ run: make gate }]
`;
/** Files of the base. */
export const FILES: Readonly<Record<string, string>> = {
  'README.md': '# Octo\n',
  '.github/sar.yml': BASELINE,
  '.github/workflows/ci.yml': WORKFLOW,
  'check.sh': 'if test -e broken; then cat broken; exit 1; fi\n',
};
/** Results of the needed jobs, as GitHub writes them. */
export const NEEDS = JSON.stringify({ test: { result: 'success', outputs: {} } });

/** A pull request on GitHub, and the checkout of its merge commit. */
export interface Scene {
  readonly server: GitHubServer;
  readonly world: World;
  readonly checkout: TemporaryRepository;
  readonly repository: RepositoryState;
  readonly number: number;
  /** Commit of the base, of the head, and the one that merges them, which is checked out. */
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly pull: PullState;
  /** Texts of the comments with their authors, oldest first. */
  comments(): readonly { readonly user: string; readonly body: string }[];
  checkRuns(): readonly (ReturnType<typeof checksOf>['runs'] extends Map<number, infer Run> ? Run : never)[];
  /** What was changed on GitHub since the beginning. */
  writes(): readonly string[];
}

export interface SceneOptions {
  readonly server: GitHubServer;
  /** Files of the base, beside FILES. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the pull request changes. */
  readonly change?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly pull?: Partial<PullState>;
  readonly isPrivate?: boolean;
}

/** One server for all scenes of a test file. */
export function sharedServer(): () => GitHubServer {
  let server: GitHubServer | undefined;
  beforeAll(async () => void (server = await startGitHubServer()));
  afterAll(async () => server?.close());
  return () => {
    if (server === undefined) throw new Error('the server is not started');
    return server;
  };
}

/** A server with one pull request, the checkout of its merge and two tokens; given up when the test ends. */
export function scene(options: SceneOptions): Scene {
  const { server, files = {}, change = { 'a.txt': 'a\n' }, permissions = PERMISSIONS, isPrivate = true } = options;
  const checkout = temporaryRepository({ ...FILES, ...files });
  const base = checkout.git('rev-parse', 'HEAD');
  const world = createWorld();
  const repository = addRepository(world, NAME, { private: isPrivate });
  addToken(world, TOKEN, { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories: [NAME] });
  addToken(world, VARIABLES_TOKEN, {
    kind: 'installation',
    login: 'sar[bot]',
    permissions: { actions_variables: 'read' },
    repositories: [NAME],
  });
  server.reset(world);
  onTestFinished(async () => {
    checkout.remove();
    await server.assertNoProblems();
  });
  pushCommits(checkout.root, repository.git, 'main');
  checkout.git('switch', '--quiet', '--create', 'fix');
  for (const [path, content] of Object.entries(change)) checkout.write(path, content);
  const head = checkout.commit('Change');
  pushCommits(checkout.root, repository.git, 'fix');
  checkout.git('switch', '--quiet', '--detach', 'main');
  checkout.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'fix');
  const merge = checkout.git('rev-parse', 'HEAD');
  const { number, pull } = addPull(repository, { head: 'fix', base: 'main', ...options.pull }, { user: 'octocat' });
  return {
    server,
    world,
    checkout,
    repository,
    number,
    base,
    head,
    merge,
    pull,
    comments: () => [...issuesOf(repository).comments.values()].map(({ user, body }) => ({ user, body })),
    checkRuns: () => [...checksOf(repository).runs.values()],
    writes: () =>
      server.requests.flatMap(({ method, path, operationId }) =>
        method === 'GET' || operationId === 'graphql' ? [] : [`${method} ${path}`],
      ),
  };
}
