import type { StateStore } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { GitHubClient } from '../client/index.js';
import { branchServer, EMPTY_REPOSITORY, LATER, REPOSITORY } from './branch-server.fixture.js';
import { stateBranch } from './state-branch.js';

const { server, repository, client } = branchServer({ 'README.md': 'hello' });
const git = () => repository().git;
const pause = async () => {};
const store = (permissions?: Readonly<Record<string, 'read' | 'write'>>) => stateBranch(client(permissions), REPOSITORY, { pause });
const write = async (to: StateStore, files: Readonly<Record<string, string | null>>) =>
  to.update('write', async () => new Map(Object.entries(files)));
const add = async (to: StateStore, line: string) =>
  to.update(`add ${line}`, async (read) => new Map([['ledger.ndjson', `${(await read('ledger.ndjson')) ?? ''}${line}\n`]]));

describe('read', () => {
  it('has nothing before something was written, and creates nothing', async () => {
    const before = [...git().refs];
    expect(await store().read('findings.json')).toBeUndefined();
    await write(store(), {});
    await write(store(), { 'none.json': null });
    expect([...git().refs]).toEqual(before);
  });

  it('gives the newest text in one request', async () => {
    const own = client();
    const [mine, theirs] = [stateBranch(own, REPOSITORY, { pause }), store()];
    await write(theirs, { 'a.json': '1' });
    expect(await mine.read('a.json')).toBe('1');
    expect(own.requestsMade).toBe(1);
    await write(theirs, { 'a.json': '2', 'b/c.json': 'ä🦀\n' });
    expect([await mine.read('a.json'), await mine.read('b/c.json'), await mine.read('b/none')]).toEqual(['2', 'ä🦀\n', undefined]);
  });

  it('gives texts that GraphQL cuts', async () => {
    const text = 'ä'.repeat(400_000);
    await write(store(), { 'large.json': text });
    expect(await store().read('large.json')).toBe(text);
    await store().update('more', async (read) => new Map([['large.json', `${(await read('large.json')) ?? ''}x`]]));
    expect(git().readText('sar-state', 'large.json')).toBe(`${text}x`);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['no text', new Uint8Array([0, 1, 0xff]), 'it is no UTF-8 text'],
    ['too large', 'x'.repeat(1_000_001), 'it has 1000001 bytes, and 1000000 are the most'],
    ['a large thing that is no text', Buffer.concat([Buffer.alloc(600_000, 'x'), Buffer.from([0xff])]), 'it is no UTF-8 text'],
  ])('refuses what is %s', async (_, content, message) => {
    await write(store(), { 'a.json': '1' });
    git().commit({ branch: 'sar-state', message: 'Other', additions: { 'a.json': content }, date: LATER });
    await expect(store().read('a.json')).rejects.toThrow(message);
    await expect(add(store(), 'x').then(async () => write(store(), { 'a.json': '2' }))).rejects.toThrow(message);
  });

  it.each(['../x', '/x', '', 'a//b', 'a:b', '-x', '.git/config', 'a b', 'x\n', 'a/'.repeat(20)])('refuses the name %j', async (path) => {
    await expect(store().read(path)).rejects.toThrow('is no name for a file of the state');
    await expect(write(store(), { [path]: 'x' })).rejects.toThrow('is no name for a file of the state');
  });

  it('does not take a state that it may not see for an empty one', async () => {
    await write(store(), { 'a.json': '1' });
    await expect(store({ issues: 'write' }).read('a.json')).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
    await expect(write(store({ issues: 'write' }), { 'a.json': '2' })).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
    const blind = { ...client({ issues: 'write' }), graphql: async () => ({ ok: true, data: { repository: { ref: null } } }) as const };
    await expect(stateBranch(blind, REPOSITORY, { pause }).read('a.json')).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
    server().faults.always('any', { kind: 'status', status: 502 });
    await expect(store().read('a.json')).rejects.toMatchObject({ name: 'UserError', exitCode: 3 });
  });

  it('looks again when REST has a branch that GraphQL does not have yet', async () => {
    await write(store(), { 'a.json': '1' });
    const own = client();
    let late = 2;
    const lagging: GitHubClient = {
      ...own,
      graphql: async (request) => ((late -= 1) >= 0 ? { ok: true, data: { repository: { ref: null } } } : own.graphql(request)),
    };
    expect(await stateBranch(lagging, REPOSITORY, { pause }).read('a.json')).toBe('1');
    late = 3;
    await expect(stateBranch(lagging, REPOSITORY, { pause }).read('a.json')).rejects.toThrow('appeared just now: run it again');
  });

  it('refuses a folder in the place of a file', async () => {
    await write(store(), { 'a/b.json': '1' });
    await expect(store().read('a')).rejects.toThrow('"a" of the state cannot be read: it is no file');
  });
});

describe('update', () => {
  it('starts a branch of its own history, with a README', async () => {
    const main = git().head('main');
    await write(store(), { 'a.json': '1' });
    expect(git().head('main')).toBe(main);
    const [newest, first] = git().history('sar-state');
    expect(git().history('sar-state')).toHaveLength(2);
    expect(git().objects.commits.get(first ?? '')?.parents).toEqual([]);
    expect([...git().files('sar-state').keys()].toSorted()).toEqual(['README.md', 'a.json']);
    expect(git().readText('sar-state', 'README.md')?.trim().split('\n')).toHaveLength(3);
    expect(git().objects.commits.get(newest ?? '')?.message).toMatch(/^write\n\nSAR-Change: /);
    expect(git().signed.has(newest ?? '')).toBe(true);
  });

  it('writes and removes files together, and nothing for what is so already', async () => {
    const one = store();
    await write(one, { 'a.json': '1', 'b.json': '1' });
    await write(one, { 'a.json': null, 'b.json': '2', 'c.json': '1', 'none.json': null });
    const commits = git().history('sar-state').length;
    expect([...git().files('sar-state').keys()].toSorted()).toEqual(['README.md', 'b.json', 'c.json']);
    await write(one, { 'b.json': '2', 'a.json': null });
    expect(git().history('sar-state')).toHaveLength(commits);
  });

  it('takes one request when nobody else writes', async () => {
    const own = client();
    const one = stateBranch(own, REPOSITORY, { pause });
    await add(one, '1');
    const before = own.requestsMade;
    await add(one, '2');
    await add(one, '3');
    expect(own.requestsMade - before).toBe(2);
    expect(git().readText('sar-state', 'ledger.ndjson')).toBe('1\n2\n3\n');
  });

  it('reads again before it says that there is nothing to write', async () => {
    const [mine, theirs] = [store(), store()];
    await add(mine, '1');
    await write(theirs, { 'todo.json': 'x' });
    const seen: (string | undefined)[] = [];
    await mine.update('look', async (read) => {
      seen.push(await read('todo.json'));
      return new Map();
    });
    expect(seen.at(-1)).toBe('x');
  });

  it('loses nothing when two write at once, from the first write on', async () => {
    const stores = [store(), store()];
    const updates = 20;
    await Promise.all(
      stores.map(async (one, at) => {
        for (let n = 0; n < updates; n += 1) await add(one, `${at}:${n}`);
      }),
    );
    const lines = git().readText('sar-state', 'ledger.ndjson')?.trim().split('\n') ?? [];
    expect(lines.toSorted()).toEqual(stores.flatMap((_, at) => Array.from({ length: updates }, (_, n) => `${at}:${n}`)).toSorted());
    expect(git().history('sar-state')).toHaveLength(stores.length * updates + 1);
  });

  it('loses nothing when one store is asked for many updates at once', async () => {
    const one = store();
    await Promise.all(Array.from({ length: 10 }, async (_, n) => add(one, String(n))));
    expect(git().readText('sar-state', 'ledger.ndjson')?.trim().split('\n')).toEqual(Array.from({ length: 10 }, (_, n) => String(n)));
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 3],
  ])('loses and doubles nothing under random faults (%i, %i at once)', async (seed, writers) => {
    server().faults.random(seed, 0.2, [
      { kind: 'reset' },
      { kind: 'reset', afterEffect: true },
      { kind: 'status', status: 502 },
      { kind: 'status', status: 503, afterEffect: true },
      { kind: 'status', status: 503, afterEffect: true, retryAfterSeconds: 1 },
      { kind: 'cut-off' },
    ]);
    const done: string[] = [];
    const failed: string[] = [];
    const writer = async (at: number): Promise<void> => {
      for (let n = at; n < 12; n += writers) {
        const line = `line ${n}`;
        await add(store(), line).then(
          () => done.push(line),
          () => failed.push(line),
        );
      }
    };
    await Promise.all(Array.from({ length: writers }, async (_, at) => writer(at)));
    server().faults.clear();
    const lines = git().readText('sar-state', 'ledger.ndjson')?.trim().split('\n') ?? [];
    expect(new Set(lines).size).toBe(lines.length);
    expect(done.filter((line) => !lines.includes(line))).toEqual([]);
    expect(done.length).toBeGreaterThan(6);
    expect(lines.filter((line) => !done.includes(line) && !failed.includes(line))).toEqual([]);
  });

  const breaks = Array.from({ length: 8 }, (_, at) => [at + 1, 'before'] as const).flatMap((each) => [each, [each[0], 'after'] as const]);
  it.each(breaks)('ends the same when the connection breaks at call %i, %s the effect', async (at, when) => {
    const own = client();
    let calls = 0;
    const count = () => {
      if ((calls += 1) === at) server().faults.next('any', { kind: 'reset', afterEffect: when === 'after' });
    };
    const breaking: GitHubClient = {
      ...own,
      graphql: async (request) => (count(), own.graphql(request)),
      request: async (request) => (count(), own.request(request)),
    };
    await add(stateBranch(breaking, REPOSITORY, { pause }), 'one');
    server().faults.clear();
    await add(store(), 'two');
    expect(git().readText('sar-state', 'ledger.ndjson')).toBe('one\ntwo\n');
  });

  it('gives up after ten tries, with longer and longer pauses', async () => {
    const pauses: number[] = [];
    const one = stateBranch(client(), REPOSITORY, { pause: async (milliseconds) => pauses.push(milliseconds), random: () => 0 });
    await add(one, '1');
    let tries = 0;
    const always = one.update('never', async () => {
      tries += 1;
      git().commit({ branch: 'sar-state', message: 'Other', additions: { x: String(tries) }, date: LATER });
      return new Map([['a.json', '1']]);
    });
    await expect(always).rejects.toThrow('was written by others all the time, in 10 tries; run it again');
    expect(tries).toBe(10);
    expect(pauses).toEqual([125, 250, 500, 1000, 2000, 4000, 4000, 4000, 4000]);
  });

  it('says what to do when the branch is protected, a file too large, or the permission missing', async () => {
    const one = store();
    await write(one, { 'a.json': '1' });
    const commits = git().history('sar-state').length;
    const large = 'ä'.repeat(500_001);
    await expect(write(one, { 'b.json': '1', 'ledger.ndjson': large })).rejects.toThrow(
      '"ledger.ndjson" on the branch sar-state would have more than 1000000 bytes; move its older content to another file',
    );
    await expect(write(store({ contents: 'read' }), { 'a.json': '2' })).rejects.toThrow('contents: write');
    git().protections.set('sar-state', { kind: 'ruleset', bypass: [] });
    await expect(write(one, { 'a.json': '2' })).rejects.toThrow('Let the rules of the repository leave out the branch sar-state');
    expect(git().history('sar-state')).toHaveLength(commits);
  });

  it('refuses a repository without a commit', async () => {
    const empty = stateBranch(client(), EMPTY_REPOSITORY, { pause });
    expect(await empty.read('a.json')).toBeUndefined();
    await expect(write(empty, { 'a.json': '1' })).rejects.toThrow('the repository has no commit yet');
  });

  it('goes on after a change that failed', async () => {
    const one = store();
    await expect(one.update('bad', async () => Promise.reject(new Error('own')))).rejects.toThrow('own');
    await add(one, '1');
    expect(git().readText('sar-state', 'ledger.ndjson')).toBe('1\n');
  });

  it('starts over when the branch was deleted', async () => {
    const one = store();
    await add(one, '1');
    git().refs.delete('refs/heads/sar-state');
    await add(one, '2');
    expect(git().readText('sar-state', 'ledger.ndjson')).toBe('2\n');
  });
});
