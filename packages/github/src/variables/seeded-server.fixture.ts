import { loadSeed, startGitHubServer, type GitHubServer } from '@sar/testkit';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

const PERMISSIONS =
  '{actions: read, actions_variables: write, secrets: read, environments: write, codespaces_secrets: write, dependabot_secrets: read, organization_actions_variables: write, organization_secrets: read}';

/** An organisation, a user, and tokens that differ in what they may do. */
const SEED = `
tokens:
  app: {kind: installation, login: 'sar[bot]', permissions: ${PERMISSIONS}, repositories: [octo-org/r, octo/mine]}
  workflow: {kind: workflow, login: 'github-actions[bot]', permissions: {contents: write, actions: read}, repositories: [octo-org/r]}
  reader: {kind: person, login: octocat, permissions: {actions_variables: read, environments: read}, repositories: [octo-org/r]}
  stranger: {kind: person, login: nobody, permissions: {actions_variables: write}, repositories: []}
organizations:
  octo-org:
    variables:
      REGION: eu
      SHARED: {value: s, visibility: selected, selected: [octo-org/r]}
      HIDDEN: {value: h, visibility: selected, selected: []}
    secrets: {NPM_TOKEN: 2026-05-01T00:00:00Z, OTHER_TOKEN: {visibility: selected, selected: []}}
repositories:
  octo-org/r:
    private: true
    files: {README.md: Hello}
    variables: {LOG_LEVEL: info, EMPTY_NOT: x}
    secrets: {DEPLOY_KEY: {created-at: 2026-01-01T00:00:00Z, updated-at: 2026-06-01T00:00:00Z}}
    codespaces-secrets: {DEV_TOKEN: 2026-02-01T00:00:00Z}
    dependabot-secrets: {BOT_TOKEN: 2026-03-01T00:00:00Z}
    environments:
      production: {variables: {LOG_LEVEL: warn}, secrets: {PROD_KEY: 2026-04-01T00:00:00Z}}
      'eu/west 1': {variables: {ZONE: one}}
  octo/mine: {private: false, files: {README.md: Hello}}
`;

/** One server for a test file, seeded anew for each test; a test fails where GitHub's description was not kept. */
export function seededServer(): () => GitHubServer {
  let server: GitHubServer | undefined;
  const started = (): GitHubServer => {
    if (server === undefined) throw new Error('the server is not started');
    return server;
  };
  beforeAll(async () => {
    server = await startGitHubServer();
  });
  beforeEach(() => started().reset(loadSeed(SEED)));
  afterEach(() => started().assertNoProblems());
  afterAll(async () => {
    await started().close();
  });
  return started;
}
