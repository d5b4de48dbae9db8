import { recommendedBaseline, type Reading } from '@sar/baseline';
import { ciHistory, createGitHubClient, liveRepository } from '@sar/github';
import { checkoutTree, pacer, workFiles } from '@sar/host';
import { sensors, TimeIsUp } from '@sar/search';
import {
  actionsOf,
  addCache,
  addJob,
  addOrganization,
  addPull,
  addRepository,
  addRun,
  addRunner,
  createWorld,
  startGitHubServer,
  temporaryRepository,
  type ActionsState,
  type GitHubServer,
  type RepositoryState,
  type TemporaryRepository,
} from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const REPOSITORY = 'octo-org/octo-repo';
const NOW = new Date('2026-11-22T12:00:00Z');
const CI = '.github/workflows/ci.yml';
const WORKFLOW = `name: CI
on: push
jobs:
  build:
    runs-on: [self-hosted, gpu]
    steps:
      - uses: actions/cache@v6
        with: {path: ~/.npm, key: "npm-\${{ hashFiles('package-lock.json') }}"}
      - run: make
`;
const MEGABYTE = 1024 ** 2;
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

let server: GitHubServer;
let repository: RepositoryState;
let actions: ActionsState;
let checkout: TemporaryRepository;

beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: NOW });
  checkout = temporaryRepository({ [CI]: WORKFLOW });
});
beforeEach(() => {
  const world = createWorld();
  addOrganization(world, 'octo-org');
  repository = addRepository(world, REPOSITORY, { files: { [CI]: WORKFLOW }, createdAt: new Date('2026-01-01T00:00:00Z') });
  actions = actionsOf(repository);
  server.reset(world);
  const permissions = {
    actions: 'read',
    administration: 'read',
    contents: 'read',
    organization_self_hosted_runners: 'read',
    pull_requests: 'read',
  } as const;
  const caller = { login: 'sar[bot]', repositories: [REPOSITORY] } as const;
  server.addToken('app', { kind: 'installation', ...caller, permissions });
  server.addToken('workflow', { kind: 'workflow', ...caller, permissions: { actions: 'read', contents: 'read' } });
  server.addToken('nothing', { kind: 'workflow', ...caller, permissions: {} });
});
afterEach(() => server.assertNoProblems());
afterAll(async () => {
  checkout.remove();
  await server.close();
});

/** What a sensor says of the checkout and the server's repository, as a run of the CLI would let it. */
async function search(id: string, token = 'app'): Promise<Reading> {
  const sensor = sensors().find((one) => one.id === id);
  if (sensor === undefined) throw new Error(`no sensor ${id}`);
  const tree = checkoutTree(checkout.root);
  const client = createGitHubClient({ token, apiUrl: server.url, userAgent: 'sar/test', maxRequests: 100, maxWaitSeconds: 1 });
  const { pace, stop } = pacer(10_000, () => new TimeIsUp('10 seconds'));
  try {
    return await sensor.read({
      tree,
      files: workFiles(tree.root),
      repository: repositoryWorkflows(tree),
      baseline: recommendedBaseline(),
      pace,
      asOf: '2026-11-22',
      now: NOW.toISOString(),
      branch: 'main',
      github: liveRepository(client, REPOSITORY),
      history: ciHistory(client, REPOSITORY),
    });
  } finally {
    stop();
  }
}

const found = (reading: Reading) =>
  reading.outcome === 'signals' ? reading.signals.map(({ rule, artefact }) => [rule, artefact.path, artefact.name]) : reading.outcome;

describe('runner-health', () => {
  const runner = (values: Partial<Parameters<typeof addRunner>[1]> = {}) => {
    actions.runners.clear();
    addRunner(repository, { name: 'gpu-1', labels: ['self-hosted', 'Linux', 'GPU'], version: '2.337.0', ephemeral: false, ...values });
  };

  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const run = addRun(repository, { createdAt: hoursAgo(1) });
    addJob(repository, run, { name: 'build', labels: ['self-hosted', 'gpu'], runner: 'gpu-1' });
    runner();
    expect(found(await search('runner-health'))).toBe('clear');
    runner({ status: 'offline' });
    expect(found(await search('runner-health'))).toEqual([['no-online-runner', CI, 'gpu, self-hosted']]);
    runner({ version: '2.330.0' });
    expect(found(await search('runner-health'))).toEqual([['runner-outdated', '.github/workflows', 'version 2.330.0']]);
    runner({ labels: ['self-hosted', 'Linux'] });
    const stuck = addRun(repository, { createdAt: hoursAgo(0.9), status: 'queued' });
    const job = addJob(repository, stuck, { name: 'build', labels: ['self-hosted', 'gpu'], runner: null });
    expect(found(await search('runner-health'))).toEqual([['no-matching-runner', CI, 'gpu, self-hosted']]);
    actions.jobs.delete(job.id);
    runner();
    expect(found(await search('runner-health'))).toBe('clear');
  });

  it('judges waiting times with a token that may list no runners, and says why the rest is open', async () => {
    const run = addRun(repository, { createdAt: hoursAgo(1) });
    for (let index = 0; index < 12; index += 1) addJob(repository, run, { name: 'build', labels: ['gpu'], startedAt: hoursAgo(0.5) });
    const reading = await search('runner-health', 'workflow');
    expect(found(reading)).toEqual([['slow-queue', '.github/workflows', 'gpu']]);
    expect(reading).toMatchObject({
      scope: { unjudged: [{ reason: expect.stringContaining('GITHUB_TOKEN can never have it') }] },
    });
  });
});

describe('cache-efficiency', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const run = addRun(repository, { createdAt: hoursAgo(1) });
    const step = { name: 'Run actions/cache@v6', status: 'completed', conclusion: 'success', startedAt: null, completedAt: null } as const;
    const withLog = (log: string) => {
      actions.jobs.clear();
      addJob(repository, run, { name: 'build', steps: [step], log });
    };
    const hit = '2026-11-22T11:00:05.0000000Z Cache restored from key: npm-0a1b2c3d4e\n';
    const miss = '2026-11-22T11:00:05.0000000Z Cache not found for input keys: npm-0a1b2c3d4e, npm-\n';
    addCache(repository, { key: 'npm-0a1b2c3d4e', sizeBytes: 200 * MEGABYTE, createdAt: hoursAgo(100), lastAccessedAt: hoursAgo(1) });
    withLog(hit.repeat(30));
    expect(found(await search('cache-efficiency'))).toBe('clear');
    withLog(hit.repeat(20) + miss.repeat(4));
    expect(found(await search('cache-efficiency'))).toEqual([['low-hit-rate', '.github/workflows', 'lookups in the cache']]);
    withLog(hit.repeat(30));
    repository.git.commit({ branch: 'fix', message: 'x', additions: { a: '1' }, date: NOW });
    const pull = addPull(repository, { head: 'fix', base: 'main' });
    const ofPull = {
      ref: `refs/pull/${pull.number}/merge`,
      sizeBytes: 300 * MEGABYTE,
      createdAt: hoursAgo(2),
      lastAccessedAt: hoursAgo(1),
    };
    const { id } = addCache(repository, { key: 'go-0a1b2c3d4e', ...ofPull });
    expect(found(await search('cache-efficiency'))).toBe('clear');
    Object.assign(pull, { state: 'closed' });
    expect(found(await search('cache-efficiency'))).toEqual([['closed-pull-request', '.github/workflows', 'go-*']]);
    actions.caches.delete(id);
    expect(found(await search('cache-efficiency'))).toBe('clear');
  });
});

describe('workflow-expiry', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const run = addRun(repository, { createdAt: hoursAgo(1) });
    const workflow = actions.workflows.get(run.workflow);
    if (workflow === undefined) throw new Error('no workflow');
    expect(found(await search('workflow-expiry'))).toBe('clear');
    workflow.state = 'disabled_manually';
    expect(found(await search('workflow-expiry'))).toEqual([['workflow-disabled', CI, 'CI']]);
    workflow.state = 'active';
    const old = addRun(repository, { createdAt: hoursAgo(24 * 100) });
    expect(found(await search('workflow-expiry'))).toEqual([['runs-past-retention', '.github/workflows', 'old runs']]);
    actions.runs.clear();
    expect(found(await search('workflow-expiry'))).toEqual([['workflow-never-ran', CI, 'CI']]);
    actions.runs.set(run.id, run);
    expect(found(await search('workflow-expiry'))).toBe('clear');
    expect(old.number).toBeGreaterThan(run.number);
  });
});

it.each(['runner-health', 'cache-efficiency', 'workflow-expiry'])(
  '%s is unknown for a token that may nothing, and names the permission',
  async (id) => {
    const reading = await search(id, 'nothing');
    expect(reading).toMatchObject({ outcome: 'unknown', reason: 'forbidden', detail: expect.stringContaining('ermission') });
  },
);
