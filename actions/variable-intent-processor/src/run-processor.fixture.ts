import { fileURLToPath } from 'node:url';
import {
  addRepository,
  addToken,
  createWorld,
  pushCommits,
  runActionAsRunner,
  startGitHubServer,
  temporaryRepository,
  type ActionResult,
  type GitHubServer,
  type RunnerEvent,
  type TemporaryRepository,
} from '@sar/testkit';
import { onTestFinished } from 'vitest';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
export const NAME = 'octo-org/octo-repo';
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const BOX = '.sar/pending_ops';

/** Allows LOG_LEVEL, numbers, and everything of the environment staging. */
export const BASELINE = `version: 1
variables:
  registry:
    repo-vars:
      KILL_SWITCH: { human-governance: true }
  intents:
    allow:
      - names: [LOG_LEVEL, KILL_SWITCH]
        values: { enum: [debug, info, warn] }
      - names: ['LIMIT_*']
        operations: [set, delete]
        values: { minimum: 0, maximum: 100000 }
      - names: ['*']
        scopes: [environment]
        environments: [staging]
`;

/** A file of the mailbox: its path and its text. */
export function intent(name: string, value: string | null, more: Readonly<Record<string, unknown>> = {}): readonly [string, string] {
  const operation = value === null ? 'delete' : 'set';
  const document = {
    schema_version: '1',
    operation,
    scope: 'repo',
    owner: 'octo-org',
    repo: 'octo-repo',
    name,
    value,
    queued_at: '2025-11-01T12:00:00Z',
    queued_by: 'octocat',
    note: '',
    ...more,
  };
  return [`${BOX}/variable_${operation}_${name}_1761998400.json`, `${JSON.stringify(document, undefined, 2)}\n`];
}

/** A repository on GitHub and its checkout. */
export interface Scene {
  readonly server: GitHubServer;
  readonly checkout: TemporaryRepository;
  /** The repository on the server. */
  readonly repository: ReturnType<typeof addRepository>;
  /** Commits files to the checkout and to the server's default branch. Returns the commit before and the new one. */
  push(files: Readonly<Record<string, string>>, message?: string): { readonly before: string; readonly after: string };
  /** Starts the action for the newest commit. */
  run(inputs?: Readonly<Record<string, string>>, more?: RunOptions): Promise<ActionResult>;
  /** Gives the repository a variable, as a person would. */
  put(name: string, value: string): void;
  /** Values of the repository's variables by name. */
  variables(): Readonly<Record<string, string>>;
  /** Paths of the mailbox on the server's default branch, without the folder. */
  box(): readonly string[];
  /** The lines of the ledger. */
  ledger(): readonly Readonly<Record<string, unknown>>[];
}

export interface RunOptions {
  readonly event?: RunnerEvent;
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the token of the scene. */
  readonly token?: string;
  /** Kills the process when it aborts. */
  readonly kill?: AbortSignal;
}

/** When variables were written that were there before. */
export const EARLIER = new Date('2026-10-01T00:00:00Z');
export const PERMISSIONS = {
  actions_variables: 'write',
  environments: 'write',
  contents: 'write',
  issues: 'read',
  pull_requests: 'write',
} as const;

/** Starts a server with one repository that has the baseline, and gives it up when the test ends. */
export async function scene(permissions: Readonly<Record<string, 'read' | 'write'>> = PERMISSIONS): Promise<Scene> {
  const checkout = temporaryRepository({ 'README.md': '# Octo\n', '.github/sar.yml': BASELINE });
  const world = createWorld();
  const repository = addRepository(world, NAME, { private: true });
  addToken(world, TOKEN, { kind: 'installation', login: 'sar[bot]', permissions, repositories: [NAME] });
  const server = await startGitHubServer({ world });
  onTestFinished(async () => {
    checkout.remove();
    await server.close();
  });
  pushCommits(checkout.root, repository.git, 'main');
  const head = () => checkout.git('rev-parse', 'HEAD');
  let before = head();
  const read = (branch: string, path: string) => repository.git.readText(branch, path) ?? '';
  return {
    server,
    checkout,
    repository,
    push: (files, message = 'Change') => {
      before = head();
      for (const [path, text] of Object.entries(files)) checkout.write(path, text);
      const after = checkout.commit(message);
      pushCommits(checkout.root, repository.git, 'main');
      return { before, after };
    },
    run: (inputs = {}, { event, env = {}, token = TOKEN, kill } = {}) =>
      runActionAsRunner({
        action: 'variable-intent-processor',
        repositoryRoot,
        workspace: checkout.root,
        inputs: { token, ...inputs },
        event: event ?? { name: 'push', payload: { before, repository: { default_branch: 'main' } } },
        github: server,
        env: { GITHUB_REPOSITORY: NAME, GITHUB_SHA: head(), ...env },
        ...(kill !== undefined && { kill }),
      }),
    put: (name, value) => void repository.variables.set(name, { name, value, createdAt: EARLIER, updatedAt: EARLIER }),
    variables: () => Object.fromEntries([...repository.variables].map(([name, { value }]) => [name, value])),
    box: () =>
      [...repository.git.files('main').keys()].filter((path) => path.startsWith(`${BOX}/`)).map((path) => path.slice(BOX.length + 1)),
    ledger: () =>
      [...(repository.git.head('sar-state') === undefined ? [] : repository.git.files('sar-state').keys())]
        .filter((path) => path.endsWith('.ndjson'))
        .flatMap((path) => read('sar-state', path).trimEnd().split('\n'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
