import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addRepository,
  addToken,
  createWorld,
  issuesOf,
  pushCommits,
  runActionAsRunner,
  startGitHubServer,
  temporaryRepository,
  type ActionResult,
  type GitHubServer,
  type RepositoryState,
  type TemporaryRepository,
} from '@sar/testkit';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
export const NAME = 'octo-org/octo-repo';
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const PUSH_TOKEN = 'ghs_pushpushpushpushpushpushpushpushpush';
export const VARIABLES_TOKEN = 'ghs_zyxwvutsrqponmlkjihgfedcba9876543210';
export const PERMISSIONS = { actions: 'write', contents: 'write', issues: 'write', pull_requests: 'write' } as const;

/** Switches off what would judge the files of a scene that are not about a test. */
export const BASELINE = `version: 1
owner: '@octo-org/platform'
`;

/** A repository on GitHub and its checkout. */
export interface Scene {
  readonly server: GitHubServer;
  readonly checkout: TemporaryRepository;
  readonly repository: RepositoryState;
  issues(
    label?: string,
  ): readonly { readonly number: number; readonly title: string; readonly body: string | null; readonly state: string }[];
  comments(): readonly string[];
  /** Pushes what was committed to the default branch. */
  push(): void;
  /** Branches but that of the state and the default one, and the files that they changed. */
  branches(): readonly string[];
  /** What was changed on GitHub since the beginning. */
  writes(): readonly string[];
}

export interface SceneOptions {
  readonly server: GitHubServer;
  readonly baseline?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
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

/** A server with one repository, its checkout and three tokens; given up when the test ends. */
export function scene({ server, baseline = BASELINE, files = {}, permissions = PERMISSIONS }: SceneOptions): Scene {
  const checkout = temporaryRepository({ 'README.md': '# Octo\n', '.github/sar.yml': baseline, ...files });
  const world = createWorld();
  const repository = addRepository(world, NAME, { private: true });
  const repositories = [NAME];
  addToken(world, TOKEN, { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories });
  addToken(world, PUSH_TOKEN, {
    kind: 'installation',
    login: 'sar-push[bot]',
    permissions: { contents: 'write', pull_requests: 'write', workflows: 'write' },
    repositories,
  });
  addToken(world, VARIABLES_TOKEN, {
    kind: 'installation',
    login: 'sar[bot]',
    permissions: { actions_variables: 'read', secrets: 'read', environments: 'read' },
    repositories,
  });
  server.reset(world);
  onTestFinished(async () => {
    checkout.remove();
    await server.assertNoProblems();
  });
  pushCommits(checkout.root, repository.git, 'main');
  const branches = () => [...repository.git.refs.keys()].filter((ref) => ref !== 'refs/heads/main' && ref !== 'refs/heads/sar-state');
  return {
    server,
    checkout,
    repository,
    issues: (label) => [...issuesOf(repository).issues.values()].filter(({ labels }) => label === undefined || labels.includes(label)),
    push: () => void pushCommits(checkout.root, repository.git, 'main'),
    comments: () => [...issuesOf(repository).comments.values()].map(({ body }) => body),
    branches,
    // A commit on a branch that is there is made through GraphQL, which the log tells nothing of.
    writes: () => [
      ...server.requests.flatMap(({ method, path, operationId }) =>
        method === 'GET' || operationId === 'graphql' ? [] : [`${method} ${path}`],
      ),
      ...[...repository.git.refs.keys()].flatMap((ref) =>
        ref === 'refs/heads/main'
          ? []
          : repository.git.history(ref.replace('refs/heads/', '')).map((commit) => `commit ${commit} on ${ref}`),
      ),
    ],
  };
}

/** Starts the bundled action as the runner does, on a schedule. */
export async function runBundle(
  { checkout, server }: Scene,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  return runActionAsRunner({
    action: 'rescue',
    repositoryRoot,
    workspace: checkout.root,
    token: TOKEN,
    inputs: { 'plan-file': join(checkout.root, '.git', 'plan.json'), ...inputs },
    event: { name: 'schedule', payload: {} },
    github: server,
    env: { GITHUB_REPOSITORY: NAME, GITHUB_SHA: checkout.git('rev-parse', 'HEAD'), ...env },
  });
}
