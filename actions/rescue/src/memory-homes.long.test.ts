import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { jobService, keepInCache, MEMORY_PATH, textsIn, weekly } from './memory-homes.fixture.js';
import { sharedServer } from './run-rescue.fixture.js';
import { cachedMemory, memoryDatabase } from './scenes.fixture.js';

const server = sharedServer();
const service = jobService();
const only = (run: Awaited<ReturnType<typeof weekly>>) => run.plan().reports.map(({ playbook, outcome }) => `${playbook} ${outcome}`);
const entries = () => service().caches.map(({ key }) => key);

describe('an agent memory in the cache', () => {
  it('is shown by a plan and by a dry run, which store nothing', async () => {
    await keepInCache(memoryDatabase());
    for (const inputs of [{ apply: 'false' }, { 'dry-run': 'true' }]) {
      const opened = cachedMemory({ server: server() });
      const run = await weekly(opened, inputs);
      expect(run.log, run.log).toMatch(/would do\s+prune-memory/);
      expect(textsIn(opened)).toEqual(['old', 'new']);
      expect(opened.writes()).toEqual([]);
      expect(entries()).toHaveLength(1);
    }
  });

  it('is pruned by a rescue of everything, too', async () => {
    await keepInCache(memoryDatabase());
    expect(only(await weekly(cachedMemory({ server: server() }), { playbook: '' }))).toEqual(['SAR-005 fixed']);
    expect(entries()).toHaveLength(2);
  });

  it('is pruned by a playbook that runs by its name alone', async () => {
    await keepInCache(memoryDatabase());
    expect(only(await weekly(cachedMemory({ server: server(), when: '[]' })))).toEqual(['SAR-005 fixed']);
    expect(entries()).toHaveLength(2);
  });

  it('does not take the place of a file of the checkout, nor goes where a link leads', async () => {
    await keepInCache(memoryDatabase());
    const own = cachedMemory({ server: server() });
    mkdirSync(join(own.checkout.root, '.brain'));
    writeFileSync(join(own.checkout.root, MEMORY_PATH), 'own');
    await weekly(own, { apply: 'false' });
    expect(readFileSync(join(own.checkout.root, MEMORY_PATH), 'utf8')).toBe('own');
    const linked = cachedMemory({ server: server() });
    const elsewhere = temporaryFolder('sar-elsewhere');
    symlinkSync(elsewhere.path, join(linked.checkout.root, '.brain'));
    const run = await weekly(linked);
    expect(existsSync(join(elsewhere.path, 'ltm.db'))).toBe(false);
    expect(only(run)).toEqual([]);
    expect(run.log).toMatch(/Nothing is known of ltm-capacity/);
    elsewhere.remove();
  });
});
