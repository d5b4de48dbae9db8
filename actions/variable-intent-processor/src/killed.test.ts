import {
  addRepository,
  addToken,
  createWorld,
  pullCommits,
  pushCommits,
  startGitHubServer,
  temporaryRepository,
  type Fault,
  type LoggedRequest,
} from '@sar/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess, type Death } from './run-in-process.fixture.js';
import { BASELINE, BOX, EARLIER, intent, NAME, PERMISSIONS, scene, TOKEN, type Scene } from './run-processor.fixture.js';

const INTENTS = Object.fromEntries([
  intent('LOG_LEVEL', 'debug'),
  intent('LIMIT_A', '2'),
  intent('LIMIT_OLD', null),
  intent('NOT_ALLOWED', 'x'),
]);
const WRITES = ['DELETE LIMIT_OLD', 'PATCH LIMIT_A', 'POST variables'];
/** More than a run makes; the tests say so when that changes. */
const MOST_REQUESTS = 24;

const checkout = temporaryRepository({ 'README.md': '# Octo\n', '.github/sar.yml': BASELINE });
const before = checkout.git('rev-parse', 'HEAD');
for (const [path, text] of Object.entries(INTENTS)) checkout.write(path, text);
const sha = checkout.commit('Queue');
let server: Awaited<ReturnType<typeof startGitHubServer>>;
let clean: Awaited<ReturnType<typeof outcome>>;

type Repository = ReturnType<typeof addRepository>;

/** The server as it is before the first run. */
function fresh(): Repository {
  const world = createWorld();
  const repository = addRepository(world, NAME, { private: true });
  addToken(world, TOKEN, { kind: 'installation', login: 'sar[bot]', permissions: PERMISSIONS, repositories: [NAME] });
  server.reset(world);
  checkout.git('reset', '--quiet', '--hard', sha);
  pushCommits(checkout.root, repository.git, 'main');
  for (const name of ['LIMIT_A', 'LIMIT_OLD']) repository.variables.set(name, { name, value: '1', createdAt: EARLIER, updatedAt: EARLIER });
  return repository;
}

const run = (death?: Death) => runInProcess(checkout.root, { apiUrl: server.url, sha: checkout.git('rev-parse', 'HEAD'), before }, death);

/** Runs until nothing is left: first on the commit that the killed run had, then on the newest, as the next push or schedule does. */
async function finish(repository: Repository): Promise<void> {
  expect((await run()).failure).toBeUndefined();
  if (repository.git.head('main') === sha) return;
  pullCommits(repository.git, checkout.root, 'main');
  expect((await run()).failure).toBeUndefined();
}

/** Writes of variables that took effect: the method, and what the path names. */
function effects(requests: readonly LoggedRequest[]): string[] {
  return requests
    .filter(({ path, method }) => path.includes('/actions/variables') && method !== 'GET')
    .filter(({ status, fault }) => (status >= 200 && status < 300) || fault?.endsWith('after effect') === true)
    .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
    .toSorted();
}

/** What must be the same however the runs before went; times, run and commit may differ. */
function outcome({ git, variables }: Repository) {
  const state = [...git.files('sar-state').keys()].toSorted();
  const lines = state
    .filter((path) => path.endsWith('.ndjson'))
    .flatMap((path) => (git.readText('sar-state', path) ?? '').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map(({ id, name, operation, before: from, after, outcome: what, commit }) => JSON.stringify({ id, name, operation, from, after, what, commit }));
  const box = [...git.files('main').keys()].filter((path) => path.startsWith(BOX));
  return {
    variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])),
    state,
    ledger: lines.toSorted(),
    box,
    reasons: box.map((path) => (JSON.parse(git.readText('main', path) ?? '') as { reasons: unknown }).reasons),
    commits: git.history('main').length,
  };
}

beforeAll(async () => {
  server = await startGitHubServer();
  const repository = fresh();
  const { sent, failure } = await run();
  expect(failure).toBeUndefined();
  expect(sent).toBeGreaterThan(12);
  expect(sent).toBeLessThan(MOST_REQUESTS);
  clean = outcome(repository);
});
afterAll(async () => {
  checkout.remove();
  await server.close();
});

it('a run that nothing disturbs does everything once', () => {
  expect(clean).toMatchObject({
    variables: { LOG_LEVEL: 'debug', LIMIT_A: '2' },
    box: [`${BOX}/refused/variable_set_NOT_ALLOWED_1761998400.json`],
    commits: 3,
  });
  expect(clean.ledger).toHaveLength(3);
  expect(effects(server.requests)).toEqual(WRITES);
});

const EVERY_REQUEST = Array.from({ length: MOST_REQUESTS }, (_, index) => index + 1);

describe.each([false, true])('killed at any request, after its effect: %s', (afterEffect) => {
  it('the next run ends in the same state, and nothing is written twice', async () => {
    let deaths = 0;
    for (const request of EVERY_REQUEST) {
      const repository = fresh();
      const { died } = await run({ request, afterEffect });
      if (!died) continue;
      deaths += 1;
      await finish(repository);
      expect(outcome(repository), `killed at ${request}`).toEqual(clean);
      expect(effects(server.requests), `killed at ${request}`).toEqual(WRITES);
    }
    expect(deaths).toBeGreaterThan(12);
    expect(server.problems).toEqual([]);
  });
});

describe.each<Fault>([
  { kind: 'reset' },
  { kind: 'reset', afterEffect: true },
])('a connection that breaks at any request: %o', (fault) => {
  it('the run, or the next one, ends in the same state', async () => {
    for (const request of EVERY_REQUEST) {
      const repository = fresh();
      for (let calm = 1; calm < request; calm++) server.faults.next('any', { kind: 'slow', milliseconds: 0 });
      server.faults.next('any', fault);
      await run();
      server.faults.clear();
      await finish(repository);
      expect(outcome(repository), `broken at ${request}`).toEqual(clean);
      // A request whose answer was lost is sent again, and says the same; a creation then finds what it made.
      const again = effects(server.requests).filter((effect, index, all) => !WRITES.includes(effect) || all.indexOf(effect) !== index);
      expect(again.length, `broken at ${request}: ${again.join()}`).toBeLessThanOrEqual('afterEffect' in fault ? 1 : 0);
    }
    expect(server.problems).toEqual([]);
  });
});
