import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CachePruneDocument } from '@sar/baseline';
import { actionsOf, addPull } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { sarIn } from '../../fake-io.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';
import { ago, pruneScene, READER } from './prune-scene.fixture.js';

const { sar, server, repository, removed, root, cache } = pruneScene();
const MEGABYTE = 1024 ** 2;

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

  it.each(['pulls', 'branches'])(
    'removes nothing of %s that are out of sight since another one went while the pages were read',
    async (list) => {
      const isPulls = list === 'pulls';
      const head = repository().git.resolve('main') ?? '';
      const names = Array.from({ length: 101 }, (_, index) => {
        if (isPulls) return addPull(repository(), { head: 'main', base: 'main' }, { state: 'open' });
        const name = `b-${String(index).padStart(3, '0')}`;
        repository().git.refs.set(`refs/heads/${name}`, head);
        return name;
      });
      const refs = names.map((each) => (typeof each === 'string' ? `refs/heads/${each}` : `refs/pull/${each.number}/merge`));
      for (const ref of refs.slice(95)) cache(1, { ref });
      let pages = 0;
      server().hooks.before({ path: `/repos/octo-org/octo-repo/${list}` }, () => {
        pages += 1;
        if (pages !== 2) return;
        const [first] = names;
        if (typeof first === 'string') repository().git.refs.delete(`refs/heads/${first}`);
        else if (first !== undefined) first.state = 'closed';
      });
      expect((await sar(['cache', 'prune', '--closed-pulls', '--gone-branches', '--apply'])).exitCode).toBe(0);
      expect(removed()).toEqual([]);
      expect(pages).toBeGreaterThan(2);
    },
  );

  it('goes by the clock of GitHub where that of the machine is ahead', async () => {
    const [, old] = [cache(2), cache(9)];
    const io = { environment: { SAR_TOKEN: READER }, now: () => ago(-30) };
    const { err, out } = await sarIn(root, ['cache', 'prune', '--api-url', server().url, '--format', 'json'], io);
    expect(err).toBe("the clock of this machine is 720 hours ahead of GitHub's, whose time counts\n");
    expect(publishedDocument<CachePruneDocument>('prune', out)).toMatchObject({ at: ago(0).toISOString(), removals: [{ id: old }] });
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
