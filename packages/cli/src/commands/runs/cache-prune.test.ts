import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CachePruneDocument } from '@sar/baseline';
import { actionsOf, addCache, addIssue, addPull, issuesOf } from '@sar/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';
import { ago, pruneScene, READER } from './prune-scene.fixture.js';

const { sar, server, repository, removed, root } = pruneScene();
const MEGABYTE = 1024 ** 2;

/** Adds an entry that was last read so many days ago. */
function cache(days: number, values: Partial<Parameters<typeof addCache>[1]> = {}): number {
  return addCache(repository(), {
    key: `npm-linux-${String(days).padStart(8, '0')}`,
    createdAt: ago(60),
    lastAccessedAt: ago(days),
    sizeBytes: 10 * MEGABYTE,
    ...values,
  }).id;
}
const kept = (): readonly number[] => [...actionsOf(repository()).caches.keys()];

describe('sar cache prune', () => {
  it('plans, and removes nothing', async () => {
    const [young, old] = [cache(1), cache(8)];
    const { exitCode, out, err } = await sar(['cache', 'prune']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('Planned only: nothing was removed. With --apply it is.');
    expect(out).toContain('npm-linux-00000008');
    expect(out).toMatch(/\n1 cache entry would go and free 10 MB\n$/);
    expect(removed()).toEqual([]);
    expect(kept()).toEqual([young, old]);
  });

  it('removes what it planned, the least recently used first, and then has nothing to do', async () => {
    const [, ten, nine] = [cache(1), cache(10), cache(9)];
    const { exitCode, out } = await sar(['cache', 'prune', '--apply']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/\nRemoved 2 cache entries and freed 20 MB\n$/);
    expect(removed()).toEqual([ten, nine]);
    expect((await sar(['cache', 'prune', '--apply'])).out).toBe('Nothing to prune: 1 cache entry looked at, 10 MB\n');
  });

  it('removes what no run can read', async () => {
    const open = addPull(repository(), { head: 'main', base: 'main' }, { state: 'open' });
    const closed = addPull(repository(), { head: 'main', base: 'main' }, { state: 'closed' });
    const ofOpen = cache(1, { ref: `refs/pull/${open.number}/merge` });
    const gone = [cache(2, { ref: 'refs/heads/gone' }), cache(1, { ref: `refs/pull/${closed.number}/merge` })];
    await sar(['cache', 'prune', '--apply']);
    expect(removed()).toEqual([]);
    expect((await sar(['cache', 'prune', '--closed-pulls', '--gone-branches', '--apply'])).exitCode).toBe(0);
    expect(removed()).toEqual(gone);
    expect(kept()).toEqual([ofOpen]);
  });

  it('keeps the newest of a pattern', async () => {
    const ids = [5, 4, 3].map((days) => cache(days, { createdAt: ago(days) }));
    expect((await sar(['cache', 'prune', '--keep-newest', '1', '--apply'])).exitCode).toBe(0);
    expect(kept()).toEqual([ids[2]]);
  });

  it('writes a document as it is published, and into the file that is named', async () => {
    cache(10);
    const plan = await sar(['cache', 'prune', '--format', 'json']);
    expect(publishedDocument<CachePruneDocument>('prune', plan.out)).toMatchObject({
      what: 'caches',
      repository: 'octo-org/octo-repo',
      applied: false,
      removals: [{ key: 'npm-linux-00000010', reason: 'unused', outcome: 'planned', bytes: 10 * MEGABYTE }],
    });
    const { out, err } = await sar(['cache', 'prune', '--apply', '--format', 'json', '--out', 'prune.json']);
    expect({ out, err }).toEqual({ out: '', err: 'wrote prune.json\n' });
    expect(publishedDocument<CachePruneDocument>('prune', readFileSync(join(root, 'prune.json'), 'utf8'))).toMatchObject({
      applied: true,
      removals: [{ outcome: 'removed' }],
    });
  });

  it('leaves what is more than --max-deletes, for the next run', async () => {
    const ids = [12, 11, 10].map((days) => cache(days));
    expect((await sar(['cache', 'prune', '--max-deletes', '2', '--apply'])).out).toMatch(/\nRemoved 2 .*; 1 more for a later run\n$/);
    expect(kept()).toEqual([ids[2]]);
  });

  it.each(['table', 'markdown'])('shows keys as they are in %s, and does nothing that they say', async (format) => {
    cache(10, { key: '\u001b[31m##[error]x|@octocat </td><script>`${{ secrets.X }}`' });
    cache(11, { key: '::add-mask::x', ref: 'refs/heads/\n::error::x' });
    const { out } = await sar(['cache', 'prune', '--format', format]);
    expect(out).not.toMatch(/\u001b|##\[|^\s*::/m);
    if (format === 'markdown') expect(out).not.toMatch(/<script|[^`&#;8203]@octocat/);
  });
});

describe('where something is in the way', () => {
  it('says what the token lacks, removes nothing, and exits with 2', async () => {
    const id = cache(10);
    cache(9);
    const { exitCode, out } = await sar(['cache', 'prune', '--apply'], READER);
    expect(exitCode).toBe(2);
    expect(out).toContain('add `actions: write` under `permissions:`');
    expect(out).toMatch(/\nRemoved 0 cache entries and freed 0 bytes, 2 left\n$/);
    expect(removed()).toEqual([id]);
    expect(kept()).toHaveLength(2);
  });

  it.each([
    ['table', ''],
    ['markdown', 'add `actions: write` under `permissions:`'],
    ['json', 'add `actions: write` under `permissions:`'],
  ])('says on standard error why it fails, where %s goes elsewhere', async (format, words) => {
    cache(10);
    const { err } = await sar(['cache', 'prune', '--apply', '--format', format], READER);
    expect(err === '').toBe(words === '');
    expect(err).toContain(words);
  });

  it('plans for a token that may only look', async () => {
    cache(10);
    expect((await sar(['cache', 'prune'], READER)).exitCode).toBe(0);
  });

  it.each([[['cache', 'prune']], [['cache', 'prune', '--apply']]])('%j asks for a token', async (words) => {
    const { exitCode, err } = await sar(words, '');
    expect(exitCode).toBe(2);
    expect(err).toContain('SAR_TOKEN');
  });

  it('removes nothing while an issue halts SAR', async () => {
    cache(10);
    const { number } = addIssue(repository(), { labels: ['sar:halt'], title: '::error::@everyone' });
    const { exitCode, out } = await sar(['cache', 'prune', '--apply']);
    expect(exitCode).toBe(1);
    expect(out).toContain(`Ended early, since SAR is halted: halted by issue #${number}`);
    expect(removed()).toEqual([]);
  });

  it('stops where somebody halts SAR meanwhile', async () => {
    for (const days of [12, 11, 10]) cache(days);
    let seen = 0;
    server().hooks.before({ method: 'DELETE' }, () => {
      seen += 1;
      if (seen === 2) addIssue(repository(), { labels: ['sar:halt'] });
    });
    const { exitCode, out } = await sar(['cache', 'prune', '--apply']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/\nRemoved 2 cache entries and freed 20 MB, 1 left\n$/);
    expect(removed()).toHaveLength(2);
  });

  it('asks for issues where a halt could not be told', async () => {
    cache(10);
    issuesOf(repository()).enabled = false;
    const { exitCode, out } = await sar(['cache', 'prune', '--apply']);
    expect(exitCode).toBe(1);
    expect(out).toContain('switch the issues of the repository on');
    expect(removed()).toEqual([]);
  });

  it('counts what somebody else removed meanwhile apart', async () => {
    const ids = [cache(10), cache(9)];
    server().hooks.before({ method: 'DELETE', path: `/repos/octo-org/octo-repo/actions/caches/${ids[0]}` }, () =>
      actionsOf(repository()).caches.delete(ids[0] ?? 0),
    );
    const { exitCode, out } = await sar(['cache', 'prune', '--apply']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/\nRemoved 1 cache entry and freed 10 MB, 1 was gone\n$/);
  });

  it('goes on in the next run where the budget of one was used up', async () => {
    const ids = [14, 13, 12, 11, 10].map((days) => cache(days));
    const first = await sar(['cache', 'prune', '--apply', '--max-requests', '6']);
    expect(first.exitCode).toBe(0);
    expect(first.out).toMatch(/GitHub's limits end this run; a later one goes on/);
    expect(kept().length).toBeGreaterThan(0);
    expect((await sar(['cache', 'prune', '--apply'])).exitCode).toBe(0);
    expect(removed()).toEqual(ids);
    expect(kept()).toEqual([]);
  });

  it('tries again what failed once, and says what fails each time', async () => {
    cache(10);
    const id = cache(9);
    server().faults.next({ method: 'DELETE' }, { kind: 'status', status: 502, afterEffect: true });
    const path = `/repos/octo-org/octo-repo/actions/caches/${id}`;
    for (let tries = 0; tries < 3; tries += 1) server().faults.next({ method: 'DELETE', path }, { kind: 'status', status: 500 });
    const { exitCode, out } = await sar(['cache', 'prune', '--apply']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/\nRemoved 0 cache entries and freed 0 bytes, 1 was gone, 1 failed\n$/);
    expect(out).toContain('HTTP 500');
  });

  it.each([
    ['--older-than', '0d', /1d to 400d/],
    ['--older-than', '7', /such as 7d/],
    ['--older-than', '1e3d', /such as 7d/],
    ['--keep-newest', '0', /from 1 to 1000/],
    ['--max-deletes', '0', /from 1 to 5000/],
  ])('refuses %s %s', async (option, value, message) => {
    const { exitCode, err } = await sar(['cache', 'prune', option, value]);
    expect(exitCode).toBe(3);
    expect(err).toMatch(message);
    expect(server().requests).toEqual([]);
  });

  it('says which entries it cannot judge, and keeps those', async () => {
    cache(1, { ref: 'refs/pull/7/merge' });
    const caller = server().world.tokens.get(READER);
    if (caller === undefined || !('permissions' in caller)) throw new Error('the token is not seeded');
    Object.assign(caller, { permissions: { actions: 'read' } });
    const { exitCode, out } = await sar(['cache', 'prune', '--closed-pulls'], READER);
    expect(exitCode).toBe(0);
    expect(out).toContain('Entries of closed pull requests go by their age alone: cannot read the open pull requests');
    expect(out).toContain('pull-requests: read');
  });
});

describe('the baseline of the checkout', () => {
  const write = (text: string): void => {
    mkdirSync(join(root, '.github'), { recursive: true });
    writeFileSync(join(root, '.github/sar.yml'), text);
  };
  afterEach(() => rmSync(join(root, '.github'), { recursive: true, force: true }));

  it('says which entries hold agent memory, and the newest of those stays', async () => {
    write(`version: 1
playbooks:
  list:
    SAR-005:
      steps: [{ do: prune-memory, database: memory.db, home: { kind: cache, key: agent-memory } }, { do: search-again }]
`);
    const older = cache(30, { key: 'agent-memory-20261001T000000Z', createdAt: ago(40) });
    const newest = cache(20, { key: 'agent-memory-20261101T000000Z', createdAt: ago(20) });
    const { out } = await sar(['cache', 'prune', '--apply']);
    expect(removed()).toEqual([older]);
    expect(kept()).toEqual([newest]);
    expect(out).toContain('1 cache entry would go and stay: the newest of the tier "live", or of agent memory');
  });

  it('is not guessed where it is broken: nothing is removed', async () => {
    write('version: 99\n');
    cache(30);
    const { exitCode } = await sar(['cache', 'prune', '--apply']);
    expect(exitCode).toBe(3);
    expect(server().requests).toEqual([]);
  });

  it('of another repository does not say it, which is told', async () => {
    const other = repositoryFor({ 'README.md': 'x' });
    other.git('remote', 'add', 'origin', 'https://github.com/octo-org/other.git');
    const words = ['cache', 'prune', '--repo', 'octo-org/octo-repo', '--api-url', server().url];
    const { exitCode, err } = await sarIn(other.root, words, { environment: { SAR_TOKEN: READER } });
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: 'the baseline is that of octo-org/other: it does not say where octo-org/octo-repo keeps agent memory\n',
    });
  });
});
