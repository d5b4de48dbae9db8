import { addRepository, createWorld, startGitHubServer, type GitHubServer } from '@sar/testkit';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { GitHubClient, GitHubClientOptions } from '../client/index.js';
import { testClient } from '../client/test-client.fixture.js';

export const REPOSITORY = 'octo-org/octo-repo';
/** Without a commit. */
export const EMPTY_REPOSITORY = 'octo-org/empty';
/** Later than what GitHub's clock says, so that such a commit is the newest. */
export const LATER = new Date('2030-01-01T00:00:00Z');
type World = GitHubServer['world'];
export type Repository = World['repositories'] extends Map<string, infer State> ? State : never;

export interface BranchServer {
  readonly server: () => GitHubServer;
  readonly repository: () => Repository;
  /** A client of a run: each has its own budget and memory. Default permissions: contents and pull requests, write. */
  readonly client: (permissions?: Readonly<Record<string, 'read' | 'write'>>, options?: Partial<GitHubClientOptions>) => GitHubClient;
}

/** One server per file, with a fresh private repository for each test; nothing that GitHub's description refuses may be asked. */
export function branchServer(files: Readonly<Record<string, string>>): BranchServer {
  let server: GitHubServer;
  let repository: Repository;
  let tokens = 0;
  beforeAll(async () => {
    server = await startGitHubServer();
  });
  beforeEach(() => {
    const world = createWorld();
    repository = addRepository(world, REPOSITORY, { files });
    addRepository(world, EMPTY_REPOSITORY);
    server.reset(world);
    return () => server.assertNoProblems();
  });
  afterAll(async () => server.close());
  return {
    server: () => server,
    repository: () => repository,
    client: (permissions = { contents: 'write', pull_requests: 'write' }, options = {}) => {
      const token = `ghs_test${(tokens += 1)}`;
      server.addToken(token, { kind: 'installation', login: 'sar[bot]', permissions, repositories: [REPOSITORY, EMPTY_REPOSITORY] });
      return testClient(server.url, { token, ...options });
    },
  };
}
