import {
  addRepository,
  addToken,
  createWorld,
  pullCommits,
  pushCommits,
  startGitHubServer,
  temporaryRepository,
  type Fault,
  type GitHubServer,
  type LoggedRequest,
  type TemporaryRepository,
} from '@sar/testkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rememberedHost } from './remembered-host.fixture.js';
import { runInProcess, type Death } from './run-in-process.fixture.js';
import { BASELINE, BOX, EARLIER, intent, NAME, PERMISSIONS, scene, TOKEN } from './run-processor.fixture.js';

vi.mock('@sar/host', async (load) => rememberedHost(await load()));
// Files of a worker share their modules: what was loaded over this memory is not for the others, whose repositories are gone then.
afterAll(() => {
  vi.doUnmock('@sar/host');
  vi.resetModules();
});

const INTENTS = Object.fromEntries([
  intent('LOG_LEVEL', 'debug'),
  intent('LIMIT_A', '2'),
  intent('LIMIT_OLD', null),
  intent('NOT_ALLOWED', 'x'),
]);
const WRITES = ['DELETE LIMIT_OLD', 'PATCH LIMIT_A', 'POST variables'];
const LANES = 4;

type Repository = ReturnType<typeof addRepository>;

/** A checkout and a server of their own: most of a run is waiting, so several cases go on at once. */
class Lane {
  readonly server: GitHubServer;
  readonly repository: Repository;
  readonly #checkout: TemporaryRepository;
  readonly #before: string;
  readonly #sha: string;
  readonly #objects: ReadonlySet<string>;
  #head: string;

  constructor(server: GitHubServer) {
    this.server = server;
    this.repository = addRepository(createWorld(), NAME, { private: true });
    this.#checkout = temporaryRepository({ 'README.md': '# Octo\n', '.github/sar.yml': BASELINE });
    this.#before = this.#checkout.git('rev-parse', 'HEAD');
    for (const [path, text] of Object.entries(INTENTS)) this.#checkout.write(path, text);
    this.#sha = this.#checkout.commit('Queue');
    this.#head = this.#sha;
    pushCommits(this.#checkout.root, this.repository.git, 'main');
    this.#objects = new Set(this.#stores().flatMap((store) => [...store.keys()]));
    this.start();
  }

  /** Everything as it is before the first run. */
  start(): void {
    const { git, variables } = this.repository;
    for (const store of this.#stores()) for (const id of store.keys()) if (!this.#objects.has(id)) store.delete(id);
    git.refs.clear();
    git.refs.set('refs/heads/main', this.#sha);
    variables.clear();
    for (const name of ['LIMIT_A', 'LIMIT_OLD']) variables.set(name, { name, value: '1', createdAt: EARLIER, updatedAt: EARLIER });
    const world = createWorld();
    world.repositories.set(NAME, this.repository);
    addToken(world, TOKEN, { kind: 'installation', login: 'sar[bot]', permissions: PERMISSIONS, repositories: [NAME] });
    this.server.reset(world);
    if (this.#head !== this.#sha) this.#checkout.git('reset', '--quiet', '--hard', this.#sha);
    this.#head = this.#sha;
  }

  async run(death?: Death) {
    return runInProcess(this.#checkout.root, { apiUrl: this.server.url, sha: this.#head, before: this.#before }, death);
  }

  /** The next run: on the newest commit, as after a push or on a schedule, or on the one before, as one that waited meanwhile. */
  async finish(onNewest: boolean): Promise<void> {
    const { git } = this.repository;
    if (onNewest && git.head('main') !== this.#sha) this.#head = pullCommits(git, this.#checkout.root, 'main');
    const { failure } = await this.run();
    if (failure !== undefined) throw new Error(`the next run failed: ${failure}`);
  }

  async end(): Promise<void> {
    this.#checkout.remove();
    await this.server.close();
  }

  #stores(): readonly Map<string, unknown>[] {
    const { blobs, trees, commits } = this.repository.git.objects;
    return [blobs, trees, commits] as unknown as Map<string, unknown>[];
  }
}

/** Writes of variables that took effect: the method, and what the path names. */
function effects(requests: readonly LoggedRequest[]): string[] {
  return requests
    .filter(({ path, method }) => path.includes('/actions/variables') && method !== 'GET')
    .filter(({ status, fault }) => (status >= 200 && status < 300) || fault?.endsWith('after effect') === true)
    .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
    .toSorted();
}

/** What must be the same however the runs before went; times and runs may differ. */
function outcome({ git, variables }: Repository) {
  const state = [...git.files('sar-state').keys()].toSorted();
  const lines = state
    .filter((path) => path.endsWith('.ndjson'))
    .flatMap((path) => (git.readText('sar-state', path) ?? '').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    // Recorded only where the run could not move the file, so that the next one does not forget it.
    .filter((line) => line['outcome'] !== 'refused')
    .map(({ at: _at, previous: _previous, run: _run, ...rest }) => JSON.stringify(rest));
  const box = [...git.files('main').keys()].filter((path) => path.startsWith(BOX));
  return {
    variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])),
    state,
    ledger: lines.toSorted(),
    box,
    reasons: box.map((path) =>
      (JSON.parse(git.readText('main', path) ?? '') as { reasons: string[] }).reasons.join().replaceAll(/ at [0-9a-f]{12}/g, ''),
    ),
    commits: git.history('main').length,
  };
}

let lanes: readonly Lane[];
let clean: ReturnType<typeof outcome>;
let cleanWrites: readonly string[];
let cleanFailure: string | undefined;
let everyRequest: readonly number[];

/** Deals with every request, several at once; each lane takes the next one when it is free. */
async function forEveryRequest(task: (lane: Lane, request: number) => Promise<void>): Promise<void> {
  const waiting = [...everyRequest];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
        lane.start();
        await task(lane, request);
        expect(lane.server.problems).toEqual([]);
      }
    }),
  );
}

beforeAll(async () => {
  lanes = await Promise.all(Array.from({ length: LANES }, async () => new Lane(await startGitHubServer())));
  const [lane] = lanes;
  if (lane === undefined) throw new Error('there is no lane');
  const { sent, failure } = await lane.run();
  cleanFailure = failure;
  everyRequest = Array.from({ length: sent }, (_, index) => index + 1);
  clean = outcome(lane.repository);
  cleanWrites = effects(lane.server.requests);
});
afterAll(async () => {
  await Promise.all(lanes.map((lane) => lane.end()));
});

it('a run that nothing disturbs does everything once', () => {
  expect(cleanFailure).toBeUndefined();
  expect(everyRequest.length).toBeGreaterThan(12);
  expect(clean).toMatchObject({
    variables: { LOG_LEVEL: 'debug', LIMIT_A: '2' },
    box: [`${BOX}/refused/variable_set_NOT_ALLOWED_1761998400.json`],
    commits: 3,
  });
  expect(clean.ledger).toHaveLength(3);
  expect(cleanWrites).toEqual(WRITES);
});

it.each([false, true])('killed at any request, the next run ends in the same state (after its effect: %s)', async (afterEffect) => {
  await forEveryRequest(async (lane, request) => {
    expect((await lane.run({ request, afterEffect })).died).toBe(true);
    await lane.finish(true);
    expect(outcome(lane.repository), `killed at ${request}`).toEqual(clean);
    expect(effects(lane.server.requests), `killed at ${request}`).toEqual(WRITES);
  });
});

it.each<Fault>([{ kind: 'reset' }, { kind: 'reset', afterEffect: true }])(
  'a connection that breaks at any request leaves the same state: %o',
  async (fault) => {
    await forEveryRequest(async (lane, request) => {
      const { faults } = lane.server;
      for (let calm = 1; calm < request; calm++) faults.next('any', { kind: 'slow', milliseconds: 0 });
      faults.next('any', fault);
      await lane.run();
      faults.clear();
      await lane.finish(request % 5 === 0);
      expect(outcome(lane.repository), `broken at ${request}`).toEqual(clean);
      // A request whose answer was lost is sent again, and says the same; a creation then finds what it made.
      const again = effects(lane.server.requests).filter((effect, index, all) => !WRITES.includes(effect) || all.indexOf(effect) !== index);
      expect(again.length, `broken at ${request}: ${again.join()}`).toBeLessThanOrEqual('afterEffect' in fault ? 1 : 0);
    });
  },
);

/** The bundle in a process of its own, which is sent SIGKILL while the answer to a request is on its way. */
describe('the process is killed', () => {
  it.each([
    ['while it writes variables', 'actions/update-repo-variable', 0],
    ['while it begins or records', 'graphql', 3],
    ['while it removes files', 'graphql', 4],
  ])('%s', async (_, operation, nth) => {
    const { server, repository, checkout, put, push, run } = await scene();
    put('LIMIT_A', '1');
    put('LIMIT_OLD', '1');
    push(INTENTS);
    for (let calm = 0; calm < nth; calm++) server.faults.next({ operation }, { kind: 'slow', milliseconds: 0 });
    server.faults.next({ operation }, { kind: 'slow', milliseconds: 1500 });
    const kill = new AbortController();
    const watch = setInterval(() => {
      if (server.requests.filter((request) => request.operationId === operation && request.status !== 0).length > nth) kill.abort();
    }, 5);
    const killed = await run({ 'on-refused': 'warn' }, { kill: kill.signal });
    clearInterval(watch);
    expect(killed.exitCode).toBeUndefined();
    expect(killed.timedOut).toBe(false);
    server.faults.clear();
    pullCommits(repository.git, checkout.root, 'main');
    const result = await run({ 'on-refused': 'warn' });
    expect(result.exitCode, result.log).toBe(0);
    const { ledger, ...rest } = outcome(repository);
    expect({ ...rest, ledger: clean.ledger }).toEqual(clean);
    expect(ledger).toHaveLength(clean.ledger.length);
    expect(effects(server.requests)).toEqual(WRITES);
  });
});
