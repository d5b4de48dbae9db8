import { actionsOf, addIssue, issuesOf } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { pruneScene, READER } from './prune-scene.fixture.js';

const { sar, server, repository, removed, cache } = pruneScene();
const kept = (): readonly number[] => [...actionsOf(repository()).caches.keys()];

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
