import { loadSeed, startGitHubServer, type GitHubServer } from '@sar/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { sarIn, type SarResult } from '../fake-io.fixture.js';
import type { Io } from '../io.js';

export const REPOSITORY = 'octo-org/octo-repo';
export const TOKEN = 'app-token-that-nobody-may-see';

const ALL =
  '{contents: write, actions: read, checks: read, issues: read, actions_variables: write, secrets: read, environments: write, codespaces_secrets: write, dependabot_secrets: read, organization_actions_variables: write, organization_secrets: read}';

/** Tokens that differ in what they may do; every one may see the repository. */
const TOKENS = `
tokens:
  ${TOKEN}: {kind: installation, login: 'sar[bot]', permissions: ${ALL}, repositories: [${REPOSITORY}]}
  variables-only: {kind: person, login: octocat, permissions: {actions_variables: read}, repositories: [${REPOSITORY}]}
  reads-variables: {kind: installation, login: 'reader[bot]', permissions: {contents: write, issues: read, actions_variables: read}, repositories: [${REPOSITORY}]}
  contents-only: {kind: workflow, login: 'github-actions[bot]', permissions: {contents: write, issues: read}, repositories: [${REPOSITORY}]}
  opens-pulls: {kind: installation, login: 'sar[bot]', permissions: {contents: write, pull_requests: write, actions: read, checks: read, issues: read, actions_variables: read}, repositories: [${REPOSITORY}]}
`;

/** One server for a test file, seeded anew for each test. */
export interface LiveServer {
  readonly server: () => GitHubServer;
  /** Runs a command that asks GitHub, with TOKEN or the environment that `io` gives. The token must not be in what it prints. */
  readonly sar: (root: string, words: readonly string[], io?: Partial<Io>) => Promise<SarResult>;
  /** Methods and operations of the requests that changed something. */
  readonly writes: () => readonly string[];
  readonly repository: () => Repository;
}
type Repository = GitHubServer['world']['repositories'] extends Map<string, infer State> ? State : never;

/** Starts the server with the tokens above; a test fails where GitHub's description was not kept. */
export function liveServer(seed: string): LiveServer {
  let started: GitHubServer;
  beforeAll(async () => {
    started = await startGitHubServer();
  });
  beforeEach(() => started.reset(loadSeed(TOKENS + seed)));
  afterEach(() => started.assertNoProblems());
  afterAll(async () => started.close());
  return {
    server: () => started,
    sar: async (root, words, io = {}) => {
      const environment = { SAR_TOKEN: TOKEN, ...io.environment };
      const result = await sarIn(root, [...words, '--repo', REPOSITORY, '--api-url', started.url], { ...io, environment });
      for (const token of [TOKEN, 'variables-only', 'contents-only', 'reads-variables', 'opens-pulls'])
        expect(result.out + result.err).not.toContain(token);
      return result;
    },
    writes: () =>
      started.requests
        .filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql')
        .map(({ method, operationId }) => `${method} ${operationId}`),
    repository: () => {
      const found = started.world.repositories.get(REPOSITORY);
      if (found === undefined) throw new Error('the repository is not seeded');
      return found;
    },
  };
}

/** `io` without a token. */
export const NO_TOKEN: Partial<Io> = { environment: { SAR_TOKEN: undefined } };
/** `io` with a token that sees variables alone. */
export const VARIABLES_ONLY: Partial<Io> = { environment: { SAR_TOKEN: 'variables-only' } };
/** `io` with a token that sees variables and may write contents, but no variable. */
export const READS_VARIABLES: Partial<Io> = { environment: { SAR_TOKEN: 'reads-variables' } };
/** `io` with a token such as a workflow has. */
export const CONTENTS_ONLY: Partial<Io> = { environment: { SAR_TOKEN: 'contents-only' } };
/** `io` with a token that looks at CI and may open pull requests. */
export const OPENS_PULLS: Partial<Io> = { environment: { SAR_TOKEN: 'opens-pulls' } };
