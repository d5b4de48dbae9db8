import {
  addCache,
  addRepository,
  addRun,
  addToken,
  addWorkflow,
  createWorld,
  startGitHubServer,
  temporaryRepository,
  type GitHubServer,
  type RepositoryState,
  type RunState,
} from '@sar/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { sarIn, type SarResult } from '../../fake-io.fixture.js';

export const REPOSITORY = 'octo-org/octo-repo';
/** When commands take place in tests. */
export const AT = Date.parse('2026-11-22T12:00:00Z');
const DAY_MS = 86_400_000;
const MEGABYTE = 1024 ** 2;
const CLEANER = 'cleaner-token-that-nobody-may-see';
/** A token that may look and not remove. */
export const READER = 'reader-token-that-nobody-may-see';

/** A moment so many days before the tests. */
export function ago(days: number): Date {
  return new Date(AT - days * DAY_MS);
}

/** A server with one repository, made anew for each test. */
export interface PruneScene {
  /** Where commands are run: a checkout of the repository. */
  readonly root: string;
  readonly server: () => GitHubServer;
  readonly repository: () => RepositoryState;
  /** Runs a command with a token that may remove, or with another one; no token is in what it prints. */
  readonly sar: (words: readonly string[], token?: string | undefined) => Promise<SarResult>;
  /** Ids of what was asked to be removed, in order. */
  readonly removed: () => readonly number[];
  /** Adds an entry of the cache of 10 MB that was last read so many days ago, and gives its id. */
  readonly cache: (days: number, values?: Partial<Parameters<typeof addCache>[1]>) => number;
  /** Adds a run that began so many days ago. */
  readonly run: (days: number, values?: Partial<RunState>) => RunState;
  /** Adds a workflow; its file is on the default branch only where the repository has it. */
  readonly workflow: (file: string) => number;
}

/** Starts the server; a test fails where GitHub's description was not kept. */
export function pruneScene(files: Readonly<Record<string, string>> = { 'README.md': 'Hello' }): PruneScene {
  const { root, git } = temporaryRepository({ 'README.md': 'x' });
  git('remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`);
  let server: GitHubServer;
  let repository: RepositoryState;
  beforeAll(async () => {
    server = await startGitHubServer({ frozenAt: new Date(AT) });
  });
  beforeEach(() => {
    const world = createWorld();
    repository = addRepository(world, REPOSITORY, { files });
    const reads = { contents: 'read', issues: 'read', pull_requests: 'read' } as const;
    const caller = { kind: 'workflow', login: 'github-actions[bot]', repositories: [REPOSITORY] } as const;
    addToken(world, CLEANER, { ...caller, permissions: { ...reads, actions: 'write' } });
    addToken(world, READER, { ...caller, login: 'reader[bot]', permissions: { ...reads, actions: 'read' } });
    server.reset(world);
  });
  afterEach(() => server.assertNoProblems());
  afterAll(async () => server.close());
  return {
    root,
    server: () => server,
    repository: () => repository,
    sar: async (words, token = CLEANER) => {
      const result = await sarIn(root, [...words, '--repo', REPOSITORY, '--api-url', server.url], { environment: { SAR_TOKEN: token } });
      for (const secret of [CLEANER, READER]) expect(result.out + result.err).not.toContain(secret);
      return result;
    },
    removed: () =>
      server.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => Number(path.slice(path.lastIndexOf('/') + 1))),
    cache: (days, values = {}) =>
      addCache(repository, {
        key: `npm-linux-${String(days).padStart(8, '0')}`,
        createdAt: ago(60),
        lastAccessedAt: ago(days),
        sizeBytes: 10 * MEGABYTE,
        ...values,
      }).id,
    run: (days, values = {}) => addRun(repository, { createdAt: ago(days), ...values }),
    workflow: (file) => addWorkflow(repository, { path: `.github/workflows/${file}`, name: file }).id,
  };
}
