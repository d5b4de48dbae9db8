import { fileURLToPath } from 'node:url';
import {
  actionsOf,
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
  type RunnerEvent,
  type RunState,
  type TemporaryRepository,
} from '@sar/testkit';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { addResults, forgetRuns, type Batch } from './ci-runs.fixture.js';

export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
export const NAME = 'octo-org/octo-repo';
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const VARIABLES_TOKEN = 'ghs_zyxwvutsrqponmlkjihgfedcba9876543210';
export const RUN_ID = 1_658_821_493;
export const OWNER = '@octo-org/platform';
export const PERMISSIONS = { actions: 'write', checks: 'read', contents: 'write', issues: 'write' } as const;

/** Small samples, so that a run is a few requests. */
export const BASELINE = `version: 1
owner: '${OWNER}'
ci:
  sample-runs: 2
  examine-runs: 2
`;

/** Workflows of the checkout. */
export const FILES: Readonly<Record<string, string>> = {
  'README.md': '# Octo\n',
  '.github/sar.yml': BASELINE,
  '.github/workflows/ci.yml': 'name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make check }]\n',
  '.github/workflows/heal.yml': `name: Heal
on:
  workflow_dispatch:
    inputs:
      patterns: { type: string }
      runs: { type: string }
      state: { type: string }
jobs:
  heal:
    runs-on: ubuntu-latest
    steps: [{ run: make heal }]
`,
};

/** A failure with a known mechanical fix. */
export const FIXABLE = ['would reformat src/app.py', 'Oh no! 1 file would be reformatted.'];

/** A repository on GitHub and its checkout. */
export interface Scene {
  readonly server: GitHubServer;
  readonly checkout: TemporaryRepository;
  readonly repository: RepositoryState;
  /** Commits files to the checkout and to the server's default branch; returns the commit. */
  push(files: Readonly<Record<string, string>>): string;
  /** Adds results of a workflow, seen from now. */
  results(batch: Batch): void;
  /** Lets only these results be there. */
  onlyResults(...batches: readonly Batch[]): void;
  /** Every run, to be changed. */
  runs(): readonly RunState[];
  /** Starts the bundled action as the runner does, on a schedule. */
  run(inputs?: Readonly<Record<string, string>>, more?: RunOptions): Promise<ActionResult>;
  /** Values of the repository's variables by name. */
  variables(): Readonly<Record<string, string>>;
  /** Gives the repository a variable, as a person would. */
  put(name: string, value: string, updatedAt?: Date): void;
  issues(label: string): readonly Issue[];
  /** Texts of the comments, oldest first. */
  comments(): readonly string[];
  /** Started runs of `workflow_dispatch` and events, as text. */
  dispatches(): readonly string[];
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  labels: string[];
}

export interface RunOptions {
  readonly event?: RunnerEvent;
  readonly env?: Readonly<Record<string, string>>;
}

export interface SceneOptions {
  readonly baseline?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  /** Of the variables' token. */
  readonly variables?: Readonly<Record<string, 'read' | 'write'>>;
  /** In place of a server of the scene's own. */
  readonly server?: GitHubServer;
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

/** When variables were written that were there before. */
export const EARLIER = new Date('2026-10-01T00:00:00Z');

/** A server with one repository, its checkout and two tokens; given up when the test ends. */
export async function scene({ baseline = BASELINE, files = {}, permissions = PERMISSIONS, ...more }: SceneOptions = {}): Promise<Scene> {
  const checkout = temporaryRepository({ ...FILES, '.github/sar.yml': baseline, ...files });
  const world = createWorld();
  const repository = addRepository(world, NAME, { private: true });
  addToken(world, TOKEN, { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories: [NAME] });
  addToken(world, VARIABLES_TOKEN, {
    kind: 'installation',
    login: 'sar[bot]',
    permissions: more.variables ?? { actions_variables: 'write' },
    repositories: [NAME],
  });
  const server = more.server ?? (await startGitHubServer());
  server.reset(world);
  onTestFinished(async () => {
    checkout.remove();
    await (more.server === undefined ? server.close() : server.assertNoProblems());
  });
  const push = (changed: Readonly<Record<string, string>>): string => {
    for (const [path, text] of Object.entries(changed)) checkout.write(path, text);
    checkout.commit('Change');
    pushCommits(checkout.root, repository.git, 'main');
    return checkout.git('rev-parse', 'HEAD');
  };
  pushCommits(checkout.root, repository.git, 'main');
  const results = (batch: Batch) => void addResults(repository, Date.now(), batch);
  return {
    server,
    checkout,
    repository,
    push,
    results,
    onlyResults: (...batches) => {
      forgetRuns(repository);
      for (const batch of batches) results(batch);
    },
    runs: () => [...actionsOf(repository).runs.values()],
    run: (inputs = {}, { event, env = {} } = {}) =>
      runActionAsRunner({
        action: 'ci-health-monitor',
        repositoryRoot,
        workspace: checkout.root,
        token: TOKEN,
        inputs,
        event: event ?? { name: 'schedule', payload: {} },
        github: server,
        env: { GITHUB_REPOSITORY: NAME, GITHUB_SHA: checkout.git('rev-parse', 'HEAD'), ...env },
      }),
    variables: () => Object.fromEntries([...repository.variables].map(([name, { value }]) => [name, value])),
    put: (name, value, updatedAt = EARLIER) => void repository.variables.set(name, { name, value, createdAt: EARLIER, updatedAt }),
    issues: (label) => [...issuesOf(repository).issues.values()].filter(({ labels }) => labels.includes(label)),
    comments: () => [...issuesOf(repository).comments.values()].map(({ body }) => body),
    dispatches: () => {
      const { runs, dispatches } = actionsOf(repository);
      const started = [...runs.values()].filter(({ event }) => event === 'workflow_dispatch');
      return [
        ...started.map(({ title, inputs }) => `${title} ${JSON.stringify(inputs)}`),
        ...dispatches.map(({ eventType, payload }) => `${eventType} ${JSON.stringify(payload)}`),
      ];
    },
  };
}
