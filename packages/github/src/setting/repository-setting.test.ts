import { actionsOf, addRepository, createWorld, startGitHubServer, type GitHubServer, type RepositoryState } from '@sar/testkit';
import { UserError, type RepositorySetting } from '@sar/baseline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testClient } from '../client/test-client.fixture.js';
import probes from './access-probes.json' with { type: 'json' };
import { repositorySetting } from './repository-setting.js';

const REPOSITORY = 'octo-org/r';
const EVERYTHING = {
  actions: 'read',
  actions_variables: 'read',
  administration: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
  secrets: 'read',
  security_events: 'read',
  vulnerability_alerts: 'read',
} as const;

let server: GitHubServer;
let repository: RepositoryState;

beforeAll(async () => {
  server = await startGitHubServer();
});
beforeEach(() => {
  const world = createWorld();
  repository = addRepository(world, REPOSITORY, { files: { 'README.md': 'Hello' } });
  server.reset(world);
  const caller = { kind: 'installation', login: 'sar[bot]', repositories: [REPOSITORY] } as const;
  server.addToken('everything', { ...caller, permissions: EVERYTHING });
  server.addToken('nothing', { ...caller, permissions: {} });
  server.addToken('workflow', {
    kind: 'workflow',
    login: 'github-actions[bot]',
    repositories: [REPOSITORY],
    permissions: { contents: 'read' },
  });
});
afterEach(() => server.assertNoProblems());
afterAll(async () => server.close());

const setting = (token = 'everything'): RepositorySetting => repositorySetting(testClient(server.url, { token }), REPOSITORY);

it('reads the profile, and whether it is archived or a fork', async () => {
  expect(await setting().profile()).toMatchObject({ known: true, value: { defaultBranch: 'main', archived: false, fork: false } });
  Object.assign(repository, { archived: true, fork: true });
  expect(await setting().profile()).toMatchObject({ known: true, value: { archived: true, fork: true } });
});

it('reads which actions may run', async () => {
  expect(await setting().actionsPolicy()).toEqual({ known: true, value: { enabled: true, allowed: 'all', requiresCommitIds: false } });
  Object.assign(actionsOf(repository).settings, { allowedActions: 'selected', shaPinningRequired: true, patternsAllowed: ['org/sar/*'] });
  expect(await setting().actionsPolicy()).toEqual({ known: true, value: { enabled: true, allowed: 'selected', requiresCommitIds: true } });
  expect(await setting().selectedActions()).toEqual({
    known: true,
    value: { githubOwned: true, verifiedCreators: false, patterns: ['org/sar/*'] },
  });
  actionsOf(repository).settings.enabled = false;
  expect(await setting().actionsPolicy()).toMatchObject({ known: true, value: { enabled: false, allowed: undefined } });
});

it("reads what a workflow's token may do", async () => {
  Object.assign(actionsOf(repository).settings, { defaultWorkflowPermissions: 'write', canApprovePullRequestReviews: true });
  expect(await setting().workflowToken()).toEqual({ known: true, value: { default: 'write', mayOpenPulls: true } });
});

it('tells a branch that is not there from one that the token may not see', async () => {
  expect(await setting().hasBranch('main')).toEqual({ known: true, value: true });
  expect(await setting().hasBranch('sar-state')).toEqual({ known: true, value: false });
  expect(await setting('nothing').hasBranch('main')).toMatchObject({ known: false });
});

describe('readAccess', () => {
  it('asks once for each permission, and says what each lacks', async () => {
    const all = await setting().readAccess();
    expect(all.map(({ permission }) => permission)).toEqual(probes.map(({ permission }) => permission));
    expect(all.filter(({ access }) => !access.known)).toEqual([]);
    const made = server.requests.length;
    expect(made).toBe(probes.length + 1);
    const few = await setting('workflow').readAccess();
    const lacking = few.filter(({ access }) => !access.known && access.reason === 'forbidden').map(({ permission }) => permission);
    expect(lacking).toEqual(expect.arrayContaining(['actions', 'secrets', 'actions_variables']));
    expect(few.find(({ permission }) => permission === 'secrets')?.access).toMatchObject({
      detail: expect.stringContaining('GITHUB_TOKEN can never have it'),
    });
  });

  it('only reads', async () => {
    await setting().readAccess();
    expect([...new Set(server.requests.map(({ method }) => method))]).toEqual(['GET']);
  });

  it('asks nothing more where the token is refused', async () => {
    const refused = setting('revoked');
    expect(await refused.profile()).toMatchObject({ known: false, reason: 'forbidden' });
    expect(await refused.readAccess()).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

const QUESTIONS: readonly [string, (asked: RepositorySetting) => Promise<unknown>][] = [
  ['actionsPolicy', async (asked) => asked.actionsPolicy()],
  ['selectedActions', async (asked) => asked.selectedActions()],
  ['workflowToken', async (asked) => asked.workflowToken()],
];

describe.each(QUESTIONS)('%s', (_name, ask) => {
  it('names the permission that a token lacks', async () => {
    expect(await ask(setting('workflow'))).toMatchObject({
      known: false,
      reason: 'forbidden',
      detail: expect.stringContaining('`administration: read`'),
    });
  });

  it('is asked once, by those who ask at the same time too', async () => {
    const asked = setting();
    await Promise.all([ask(asked), ask(asked)]);
    await ask(asked);
    expect(server.requests).toHaveLength(1);
  });
});

it('takes no name that is none', () => {
  expect(() => repositorySetting(testClient(server.url), 'r')).toThrow(UserError);
});
