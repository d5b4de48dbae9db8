import { createHash } from 'node:crypto';
import {
  known,
  loadBaseline,
  unknown,
  type Answer,
  type Baseline,
  type BranchCommit,
  type BranchWriter,
  type FoundPullRequest,
  type MemoryHome,
  type MemoryPorts,
  type PruneOrder,
  type PruneResult,
  type StepOf,
} from '@sar/baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { finding, stepContext } from '../fixers/step-context.fixture.js';
import type { StepContext } from '../playbooks/step-kind.js';
import { pruneMemory } from './prune-memory.js';
import { pruneWords } from './prune-words.js';

type Step = StepOf<'prune-memory'>;
const PATH = '.brain/ltm.db';
const OLD = Buffer.from([0, 255, 1, 2, 3]);
const NEW = Buffer.from([0, 254, 1]);
const CACHE: Step = { do: 'prune-memory', database: PATH, home: { kind: 'cache', key: 'ltm' }, retag: 'needs-review' };
const REPOSITORY: Step = { ...CACHE, home: { kind: 'repository' } };
const START = '2026-11-20T00:00:00.000Z';

let baseline: Baseline;
beforeAll(async () => {
  baseline = await declared('{created: made, accessed: used, tag: tag}');
});

async function declared(columns: string, more = ''): Promise<Baseline> {
  const text = `version: 1\nsensors:\n  ltm-capacity:\n    databases:\n      - {path: ${PATH}, table: memories, columns: ${columns}${more}}\n`;
  return loadBaseline({ path: '.github/sar.yml', text, readFile: () => ({ kind: 'absent' }) });
}

/** A home that holds a database, the copies of this run, and a branch writer; any call of it can be the last one. */
class World implements MemoryPorts, BranchWriter {
  readonly folder = '/run';
  readonly orders: PruneOrder[] = [];
  readonly stored: MemoryHome[] = [];
  readonly commits: BranchCommit[] = [];
  readonly branches = new Map<string, Buffer>();
  readonly files = new Map<string, Buffer>();
  home: Buffer | undefined = OLD;
  pull: FoundPullRequest | undefined;
  opened = 0;
  pruneAnswer: Answer<never> | undefined;
  storeAnswer: Answer<never> | undefined;
  sizeBytes = 0;
  #copies = 0;
  /** Calls until the process is killed: before the effect of a call, or after it. */
  killAfter = Infinity;
  calls = 0;

  async #call<T>(effect: () => T): Promise<T> {
    this.calls += 1;
    if (this.calls * 2 - 1 === this.killAfter) throw new Killed();
    const value = effect();
    if (this.calls * 2 === this.killAfter) throw new Killed();
    return value;
  }
  fetch = async () =>
    this.#call(() => {
      if (this.home === undefined) return known(undefined);
      const path = `/run/${(this.#copies += 1)}/${PATH}`;
      this.files.set(path, this.home);
      return known({ path, from: 'its home' });
    });
  prune = async (path: string, order: PruneOrder): Promise<Answer<PruneResult>> =>
    this.#call(() => {
      this.orders.push(order);
      if (this.pruneAnswer !== undefined) return this.pruneAnswer;
      const isNeeded = this.files.get(path)?.equals(OLD) === true;
      const gone = isNeeded ? 9 : 0;
      if (isNeeded && !order.dryRun) {
        // A copy that SQLite makes has another change counter.
        this.files.set(`${path}.backup`, Buffer.concat([OLD, NEW]));
        this.files.set(path, NEW);
      }
      return known({
        rowsBefore: 10,
        rowsAfter: 10 - gone,
        bytesBefore: 5,
        bytesAfter: isNeeded && !order.dryRun ? 3 : 5,
        bytesFree: 0,
        isNeeded,
        retagged: isNeeded ? 2 : 0,
        rescored: 0,
        alsoChanged: 0,
        undated: 1,
        renumbered: ['notes'],
        ...(isNeeded && !order.dryRun && { backup: `${path}.backup` }),
      });
    });
  restore = async () => known('there' as const);
  read = async (path: string, maxBytes: number) =>
    this.#call(() => {
      const bytes = this.files.get(path) ?? Buffer.alloc(0);
      return this.sizeBytes > maxBytes ? unknown('unsupported', `it has ${this.sizeBytes} bytes`) : known(new Uint8Array(bytes));
    });
  store = async (home: MemoryHome, path: string) =>
    this.#call(() => {
      if (this.storeAnswer !== undefined) return this.storeAnswer;
      this.stored.push(home);
      this.home = this.files.get(path);
      return known({ to: 'the cache entry ltm-1' });
    });
  filesAt = async (branch: string) =>
    this.#call(() => {
      const bytes = branch === 'main' ? this.home : this.branches.get(branch);
      return known(
        bytes === undefined
          ? undefined
          : { head: branch === 'main' ? 'a'.repeat(40) : 'b'.repeat(40), blobs: new Map([[PATH, blob(bytes)]]) },
      );
    });
  createBranch = async (branch: string) =>
    this.#call(() => {
      if (this.branches.has(branch)) return known('exists' as const);
      this.branches.set(branch, this.home ?? OLD);
      return known('created' as const);
    });
  commit = async (commit: BranchCommit) =>
    this.#call(() => {
      this.commits.push(commit);
      this.branches.set(commit.branch, Buffer.from(commit.additions[0]?.text ?? '', 'base64'));
      return { outcome: 'committed', commit: 'c'.repeat(40) } as const;
    });
  openPullRequest = async () =>
    this.#call(() => {
      const isNew = this.pull?.state !== 'open';
      if (isNew) this.opened += 1;
      this.pull = { url: 'https://github.com/o/r/pull/1', state: 'open' };
      return known({ url: this.pull.url, isNew });
    });
  findPullRequest = async () => this.#call(() => known(this.pull));
}

class Killed extends Error {}

function blob(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function contextOf(world: World, from: Baseline = baseline, remembered: Record<string, string> = {}): Promise<StepContext> {
  const context = await stepContext({ ports: { baseline: from, memory: world, branch: world } });
  return {
    ...context,
    playbook: 'SAR-005',
    startedAt: START,
    remembered,
    remember: async (facts) => void Object.assign(remembered, facts),
  };
}

describe('a plan', () => {
  it('says what would go, and changes nothing', async () => {
    const world = new World();
    expect(await pruneMemory.plan(CACHE, await contextOf(world))).toMatchObject({
      outcome: 'would-do',
      words:
        'would delete 9 of 10 rows of memories, older than 90 days, would tag 2 rows needs-review, and put it back into the Actions cache, under a key that begins with ltm',
      details: expect.arrayContaining([
        'taken from its home',
        '1 row without a time that can be read stays',
        expect.stringContaining('rows of notes'),
      ]),
    });
    expect(world.orders).toEqual([
      {
        table: 'memories',
        created: 'made',
        accessed: 'used',
        tag: 'tag',
        before: '2026-08-22T00:00:00.000Z',
        retag: 'needs-review',
        dryRun: true,
      },
    ]);
    expect(world).toMatchObject({ home: OLD, stored: [], commits: [], opened: 0 });
  });

  it('says that nothing is to do', async () => {
    const world = new World();
    world.home = NEW;
    expect(await pruneMemory.plan(CACHE, await contextOf(world))).toMatchObject({
      outcome: 'unchanged',
      words: expect.stringContaining('older than 90 days'),
    });
  });

  it.each<[string, Partial<Step>, string, string]>([
    ['the database is not declared', { database: 'other.db' }, '{created: made}', 'declares no other.db'],
    ['the tag is an empty list', { retag: '[]' }, '{created: made, tag: tag}', 'counts as none'],
    ['the tag is blank', { retag: '  ' }, '{created: made, tag: tag}', 'counts as none'],
    ['there is no column of tags', {}, '{created: made}', 'no column `tag`'],
    ['no row has an age', { retag: undefined as never }, '{tag: tag}', 'neither a column `created` nor `accessed`'],
  ])('is not possible when %s', async (_what, step, columns, words) => {
    const context = await contextOf(new World(), await declared(columns));
    const { retag, ...rest } = { ...CACHE, ...step };
    const report = await pruneMemory.plan(retag === undefined ? rest : { ...rest, retag }, context);
    expect(report).toMatchObject({ outcome: 'not-possible', words: expect.stringContaining(words) });
  });

  it.each<[string, Step, StepContext['ports'] extends infer P ? Partial<P> : never, string]>([
    ['without a token for branches', REPOSITORY, { branch: undefined as never }, '"contents: write"'],
    ['without a folder', CACHE, { memory: undefined as never }, 'no folder'],
  ])('is not possible %s', async (_what, step, missing, words) => {
    const context = await contextOf(new World());
    const report = await pruneMemory.plan(step, { ...context, ports: { ...context.ports, ...missing } });
    expect(report).toMatchObject({ outcome: 'not-possible', words: expect.stringContaining(words) });
  });

  it('counts days as the step, the database, and the sensor say, in this order', async () => {
    const world = new World();
    const narrower = await declared('{created: made, tag: tag}', ', max-age-days: 30');
    await pruneMemory.plan({ ...CACHE, 'max-age-days': 10 }, await contextOf(world, narrower));
    await pruneMemory.plan(CACHE, await contextOf(world, narrower));
    expect(world.orders.map(({ before }) => before.slice(0, 10))).toEqual(['2026-11-10', '2026-10-21']);
  });

  it('text of a finding chooses nothing', async () => {
    const world = new World();
    const context = await contextOf(world);
    const hostile = finding('ltm-capacity', 'memory-full', {
      artefact: { kind: 'database', path: '../../etc/passwd', name: 'x; DROP TABLE y' },
      message: 'table: secrets',
    });
    await pruneMemory.apply(CACHE, { ...context, subject: { id: 'x', findings: [hostile] } });
    expect(world.orders[0]?.table).toBe('memories');
    expect(world.stored).toEqual([{ kind: 'cache', key: 'ltm', path: PATH }]);
  });
});

it.each<[Partial<PruneResult>, string]>([
  [{ rowsAfter: 4, retagged: 1 }, 'deleted 1 of 5 rows of memories, older than 90 days, tagged 1 row x'],
  [{ rescored: 1 }, 'reckoned the confidence of 1 pattern again'],
  [{ bytesFree: 9000 }, 'gave back 9000 bytes of free pages'],
])('what went, in words: %j', (more, words) => {
  const none = { rowsBefore: 5, rowsAfter: 5, bytesBefore: 9, bytesAfter: 9, bytesFree: 0, renumbered: [], isNeeded: true };
  const result = { ...none, retagged: 0, rescored: 0, alsoChanged: 0, undated: 0, ...more };
  const home = { kind: 'cache', key: 'ltm', path: PATH } as const;
  expect(pruneWords({ home, maxAgeDays: 90, order: { table: 'memories', before: START, retag: 'x' } }, result, 'did')).toBe(words);
});

describe('in a cache', () => {
  it('is pruned and put back, once', async () => {
    const world = new World();
    expect(await pruneMemory.apply(CACHE, await contextOf(world))).toMatchObject({
      outcome: 'done',
      words: 'deleted 9 of 10 rows of memories, older than 90 days, tagged 2 rows needs-review, and put it back into the cache entry ltm-1',
      details: expect.arrayContaining(['bytes: 5 before, 3 after', `copy from before: 1/${PATH}.backup, in the folder of this run`]),
    });
    expect(world.home).toEqual(NEW);
    expect(await pruneMemory.apply(CACHE, await contextOf(world))).toMatchObject({ outcome: 'unchanged' });
    expect(world.stored).toHaveLength(1);
  });

  it.each<['pruneAnswer' | 'storeAnswer', Parameters<typeof unknown>[0], string]>([
    ['pruneAnswer', 'failed', 'failed'],
    ['storeAnswer', 'failed', 'failed'],
    ['storeAnswer', 'unsupported', 'not-possible'],
    ['storeAnswer', 'unreachable', 'not-now'],
  ])('%s %s is %s, and nothing was changed in the home', async (which, reason, outcome) => {
    const world = new World();
    world[which] = unknown(reason, 'it is so');
    const report = await pruneMemory.apply(CACHE, await contextOf(world));
    expect(report).toMatchObject({ outcome, words: expect.stringContaining('it is so') });
    if (which === 'storeAnswer') expect(report.words).toContain('nothing was changed in its home');
    expect(world.home).toEqual(OLD);
  });

  it('is nothing to do where there is none: GitHub removes entries by itself', async () => {
    const world = new World();
    world.home = undefined;
    const report = { outcome: 'unchanged', words: expect.stringMatching(/under ltm: nothing is to be pruned$/) as string };
    expect(await pruneMemory.apply(CACHE, await contextOf(world))).toMatchObject(report);
    expect(await pruneMemory.plan(CACHE, await contextOf(world))).toMatchObject(report);
  });
});

describe('in the repository', () => {
  it('goes back as a pull request, and the step waits for its merge', async () => {
    const world = new World();
    const remembered: Record<string, string> = {};
    const run = async () => pruneMemory.apply(REPOSITORY, await contextOf(world, baseline, remembered));
    expect(await run()).toMatchObject({ outcome: 'waiting', url: 'https://github.com/o/r/pull/1' });
    expect(world.commits).toEqual([
      expect.objectContaining({
        branch: 'sar/memory-01234567',
        expectedHead: 'b'.repeat(40),
        additions: [{ path: PATH, text: NEW.toString('base64'), encoding: 'base64' }],
      }),
    ]);
    const { calls } = world;
    expect(await run()).toMatchObject({ outcome: 'waiting', words: expect.stringContaining('waits for its merge') });
    expect(world.calls - calls).toBe(1);
    world.pull = { url: 'https://github.com/o/r/pull/1', state: 'merged' };
    world.home = NEW;
    expect(await run()).toMatchObject({ outcome: 'done' });
    world.pull = { url: 'https://github.com/o/r/pull/1', state: 'closed' };
    expect(await run()).toMatchObject({ outcome: 'failed', words: expect.stringContaining('closed without being merged') });
    expect(world).toMatchObject({ opened: 1, stored: [] });
  });

  it('is refused when the branch has another database', async () => {
    const world = new World();
    const context = await contextOf(world);
    const other = {
      ...world,
      filesAt: async () => known({ head: 'a'.repeat(40), blobs: new Map([[PATH, 'd'.repeat(40)]]) }),
    } as unknown as BranchWriter;
    const report = await pruneMemory.apply(REPOSITORY, { ...context, ports: { ...context.ports, branch: other } });
    expect(report).toMatchObject({ outcome: 'failed', words: expect.stringContaining('another file here') });
    expect(world.branches.size).toBe(0);
  });

  it('that is too large for a commit asks for another home', async () => {
    const world = new World();
    world.sizeBytes = 50_000_000;
    const report = await pruneMemory.apply(REPOSITORY, await contextOf(world));
    expect(report).toMatchObject({ outcome: 'not-possible', words: expect.stringContaining('in a cache or an artifact') });
    expect(world.opened).toBe(0);
    world.sizeBytes = 500_000_000;
    expect(await pruneMemory.apply(REPOSITORY, await contextOf(world))).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('cannot be pruned'),
    });
  });

  it('a change of a reviewer on the branch stays', async () => {
    const world = new World();
    world.branches.set('sar/memory-01234567', Buffer.from('of a person'));
    expect(await pruneMemory.apply(REPOSITORY, await contextOf(world))).toMatchObject({ outcome: 'waiting' });
    expect(world.commits).toEqual([]);
  });
});

describe.each([
  ['the cache', CACHE],
  ['the repository', REPOSITORY],
])('killed at every call: %s', (_what, step) => {
  it('the next run comes to the same end', async () => {
    const whole = new World();
    await pruneMemory.apply(step, await contextOf(whole));
    for (let killAfter = 1; killAfter <= whole.calls * 2; killAfter++) {
      const world = new World();
      const remembered: Record<string, string> = {};
      world.killAfter = killAfter;
      await expect(pruneMemory.apply(step, await contextOf(world, baseline, remembered))).rejects.toThrow(Killed);
      world.killAfter = Infinity;
      const report = await pruneMemory.apply(step, await contextOf(world, baseline, remembered));
      if (step === CACHE) {
        expect(report.outcome).toBe('done');
        expect(world.home).toEqual(NEW);
        expect(world.stored).toHaveLength(1);
      } else {
        expect(report.outcome).toBe('waiting');
        expect(world).toMatchObject({ home: OLD, opened: 1 });
        expect(world.commits).toHaveLength(1);
        expect(world.branches.get('sar/memory-01234567')).toEqual(NEW);
      }
    }
  });
});
