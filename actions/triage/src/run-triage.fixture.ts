import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toSignalDocument, type ReadingDocument, type Signal, type SignalsDocument } from '@sar/baseline';
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
  type RunnerEvent,
  type TemporaryRepository,
} from '@sar/testkit';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
export const NAME = 'octo-org/octo-repo';
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const VARIABLES_TOKEN = 'ghs_zyxwvutsrqponmlkjihgfedcba9876543210';
export const OWNER = '@octo-org/platform';
export const PERMISSIONS = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;

export const BASELINE = `version: 1
owner: '${OWNER}'
`;

/** Files of the checkout. */
export const FILES: Readonly<Record<string, string>> = {
  'README.md': '# Octo\n',
  '.github/sar.yml': BASELINE,
  '.github/workflows/ci.yml': 'name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make check }]\n',
};

/** A signal for tests: P2 by its impact, `missing-cache` in line 5 of `ci.yml`, with the given changes. */
export function aSignal(changes: Partial<Signal> = {}): Signal {
  return {
    id: '0123456789abcdef',
    sensor: 'cache-wiring',
    rule: 'missing-cache',
    layer: 'L2',
    condition: 'missing',
    impact: 'degrades',
    artefact: { kind: 'job', path: '.github/workflows/ci.yml', line: 5, job: 'test' },
    message: 'npm ci without a cache',
    expected: 'a cache',
    actual: 'none',
    evidence: [],
    help: 'Add one.',
    ...changes,
  };
}

/** A signal of severity P1. */
export const BLOCKS = aSignal({ id: 'b'.repeat(16), rule: 'dead-cache-action', impact: 'blocks', message: 'the cache action fails' });
/** A signal of severity P0. */
export const BREACH = aSignal({
  id: 'a'.repeat(16),
  rule: 'untrusted-cache-write',
  impact: 'security',
  message: 'a token is in the cache',
});
/** A signal of severity P2. */
export const DEGRADES = aSignal();

/** A document of one sensor's signals, as the action sensor writes it. */
export function signalsOf(signals: readonly Signal[], more: Partial<SignalsDocument> = {}): SignalsDocument {
  const reading: ReadingDocument = {
    sensor: 'cache-wiring',
    layer: 'L2',
    outcome: signals.length === 0 ? 'clear' : 'signals',
    unit: 'jobs',
    judged: 3,
    unjudged: [],
  };
  return { schema: 'sar.signals/1', partial: false, sensors: [reading], signals: signals.map(toSignalDocument), ...more };
}

/** A repository on GitHub and its checkout. */
export interface Scene {
  readonly server: GitHubServer;
  readonly checkout: TemporaryRepository;
  readonly repository: RepositoryState;
  /** Where the signals are. */
  readonly signalsFile: string;
  /** Replaces the signals that are triaged. */
  signals(signals: readonly Signal[], more?: Partial<SignalsDocument>): void;
  /** Values of the repository's variables by name. */
  variables(): Readonly<Record<string, string>>;
  issues(label?: string): readonly Issue[];
  /** Closes the issues that halt SAR, as a person would. */
  closeHalts(): void;
  /** Texts of the comments, oldest first. */
  comments(): readonly string[];
  /** What was changed on GitHub since the beginning. */
  writes(): readonly string[];
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  labels: string[];
}

export interface SceneOptions {
  readonly baseline?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly server: GitHubServer;
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

/** A server with one repository, its checkout and two tokens; given up when the test ends. */
export function scene({ baseline = BASELINE, files = {}, permissions = PERMISSIONS, server }: SceneOptions): Scene {
  const checkout = temporaryRepository({ ...FILES, '.github/sar.yml': baseline, ...files });
  const world = createWorld();
  const repository = addRepository(world, NAME, { private: true });
  addToken(world, TOKEN, { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories: [NAME] });
  addToken(world, VARIABLES_TOKEN, {
    kind: 'installation',
    login: 'sar[bot]',
    permissions: { actions_variables: 'write' },
    repositories: [NAME],
  });
  server.reset(world);
  onTestFinished(async () => {
    checkout.remove();
    await server.assertNoProblems();
  });
  pushCommits(checkout.root, repository.git, 'main');
  const signalsFile = join(checkout.root, '.git', 'signals.json');
  const signals: Scene['signals'] = (each, more = {}) => writeFileSync(signalsFile, JSON.stringify(signalsOf(each, more)));
  signals([]);
  return {
    server,
    checkout,
    repository,
    signalsFile,
    signals,
    variables: () => Object.fromEntries([...repository.variables].map(([name, { value }]) => [name, value])),
    issues: (label) => [...issuesOf(repository).issues.values()].filter(({ labels }) => label === undefined || labels.includes(label)),
    closeHalts: () => {
      for (const issue of issuesOf(repository).issues.values()) {
        if (issue.labels.includes('sar:halt') && issue.state === 'open')
          Object.assign(issue, { state: 'closed', stateReason: 'completed', closedAt: new Date(), closedBy: 'octocat' });
      }
    },
    comments: () => [...issuesOf(repository).comments.values()].map(({ body }) => body),
    // A commit on a branch that is there is made through GraphQL, which the log tells nothing of.
    writes: () => [
      ...server.requests.flatMap(({ method, path, operationId }) =>
        method === 'GET' || operationId === 'graphql' ? [] : [`${method} ${path}`],
      ),
      ...[...repository.git.refs.keys()].flatMap((ref) => commitsOf(repository, ref)),
    ],
  };
}

function commitsOf(repository: RepositoryState, ref: string): readonly string[] {
  return ref === 'refs/heads/main'
    ? []
    : repository.git.history(ref.replace('refs/heads/', '')).map((commit) => `commit ${commit} on ${ref}`);
}

/** Starts the bundled action as the runner does, on a schedule, with `issues: all`. */
export async function runBundle(
  { checkout, server, signalsFile }: Scene,
  inputs: Readonly<Record<string, string>> = {},
  more: { readonly event?: RunnerEvent; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ActionResult> {
  const { event = { name: 'schedule', payload: {} }, env = {} } = more;
  return runActionAsRunner({
    action: 'triage',
    repositoryRoot,
    workspace: checkout.root,
    token: TOKEN,
    inputs: { 'signals-file': signalsFile, issues: 'all', 'findings-file': join(checkout.root, '.git', 'findings.json'), ...inputs },
    event,
    github: server,
    env: { GITHUB_REPOSITORY: NAME, GITHUB_SHA: checkout.git('rev-parse', 'HEAD'), ...env },
  });
}
