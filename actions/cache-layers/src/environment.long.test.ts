import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderCache } from './folder-cache.fixture.js';
import { FACTS, fillMachine, printing, runJob, scene, states } from './job.fixture.js';

describe('an environment', () => {
  it.each<[string, (at: ReturnType<typeof scene>) => void, RegExp]>([
    ['an interpreter of another installation', (at) => at.program('python', printing({ ...FACTS, base: '/usr' })), /^$/],
    ['a patch version', (at) => at.program('python', printing({ ...FACTS, version: '3.13.3' })), /^$/],
  ])('is another one for %s', async (_, change) => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    fillMachine(at);
    await runJob(at, cache, { state: first.state });
    at.fresh();
    change(at);
    expect(states(await runJob(at, cache))).toMatchObject({ downloads: 'hit', environment: 'miss' });
    expect(at.has('.venv')).toBe(false);
  });

  it.each<[string, (at: ReturnType<typeof scene>) => void, RegExp]>([
    [
      'whose interpreter is another one',
      (at) => at.program(join(at.workspace, '.venv/bin/python'), printing({ ...FACTS, version: '3.13.1' })),
      /3\.13\.1, not/,
    ],
    ['whose interpreter does not start', (at) => at.write('.venv/bin/python', 'nothing'), /does not start/],
    ['whose home is gone', (at) => at.write('.venv/pyvenv.cfg', 'home = /gone\n'), /no pyvenv\.cfg/],
    [
      'that is a link',
      (at) => {
        rmSync(join(at.workspace, '.venv'), { recursive: true });
        symlinkSync(at.home, join(at.workspace, '.venv'));
      },
      /it is a link/,
    ],
    ['that was made elsewhere', (at) => at.write('.venv/.sar-environment', '/elsewhere\n'), /another folder/],
  ])('%s is removed', async (_, spoil, why) => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    fillMachine(at);
    await runJob(at, cache, { state: first.state });
    at.fresh();
    const { store } = cache;
    const spoilt = { ...cache, store: { ...store, restore: spoiling(store, () => spoil(at)) } };
    const second = await runJob(at, spoilt);
    expect(second.failure).toBeUndefined();
    expect(existsSync(at.home)).toBe(true);
    expect(states(second)).toMatchObject({ downloads: 'hit', environment: 'miss' });
    expect(second.log).toMatch(why);
    expect(second.log).toContain('no entry can be replaced');
    expect(at.has('.venv')).toBe(false);
    // Its key is taken, so that nothing is tried at the end.
    expect(JSON.parse(second.state)).toMatchObject({ layers: [] });
  });

  it('of another tier that cannot be used does not keep its own from being saved', async () => {
    const [at, cache] = [scene(), folderCache()];
    const first = await runJob(at, cache);
    fillMachine(at);
    await runJob(at, cache, { state: first.state });
    at.fresh();
    const spoilt = { ...cache, store: { ...cache.store, restore: spoiling(cache.store, () => at.write('.venv/bin/python', 'nothing')) } };
    const second = await runJob(at, spoilt, { inputs: { tier: 'ephemeral' } });
    expect(second.log).not.toContain('no entry can be replaced');
    fillMachine(at);
    expect((await runJob(at, cache, { state: second.state })).log).toContain('environment: saved as ephemeral-environment-');
  });

  function spoiling(store: ReturnType<typeof folderCache>['store'], spoil: () => void): typeof store.restore {
    return async (paths, key, prefixes) => {
      const answer = await store.restore(paths, key, prefixes);
      if (key.includes('-environment-')) spoil();
      return answer;
    };
  }
});
