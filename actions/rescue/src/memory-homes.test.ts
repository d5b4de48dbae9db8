import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobService, keepInCache, MEMORY_PATH, textsIn, weekly } from './memory-homes.fixture.js';
import { sharedServer } from './run-rescue.fixture.js';
import { cachedMemory, memoryDatabase } from './scenes.fixture.js';

const server = sharedServer();
const service = jobService();
const only = (run: Awaited<ReturnType<typeof weekly>>) => run.plan().reports.map(({ playbook, outcome }) => `${playbook} ${outcome}`);
const entries = () => service().caches.map(({ key }) => key);

describe('an agent memory in the cache', () => {
  it('is pruned by the playbook as it is, without a step that restores it; a row whose time cannot be read stays', async () => {
    await keepInCache(memoryDatabase(['never']));
    const opened = cachedMemory({ server: server() });
    const run = await weekly(opened);
    expect(run.failure, run.log).toBeUndefined();
    expect(only(run), run.log).toEqual(['SAR-005 fixed']);
    expect(entries()).toEqual(['agent-memory-20261121T120000Z', 'agent-memory-20261122T120000Z']);
    expect(textsIn(opened)).toEqual(['new', 'never']);
    expect(run.log).not.toContain('Nothing is known of');
  });

  it('that is not there is nothing to prune', async () => {
    const run = await weekly(cachedMemory({ server: server() }));
    expect(run.failure).toBeUndefined();
    expect(only(run)).toEqual([]);
    expect(run.log).toContain(`Nothing is to be pruned of ${MEMORY_PATH}: there is none in the Actions cache under agent-memory.`);
    expect(run.log).not.toContain('Nothing is known of');
  });

  it('that cannot be fetched is not known, and that is told', async () => {
    await keepInCache(memoryDatabase());
    service().faults.push({ request: 'GetCacheEntryDownloadURL', status: 403 });
    const opened = cachedMemory({ server: server() });
    const run = await weekly(opened);
    expect(only(run)).toEqual([]);
    expect(run.log).toMatch(
      /Nothing is known of ltm-capacity: \.brain\/ltm\.db: .*what the Actions cache under agent-memory holds is not known/,
    );
    expect(existsSync(join(opened.checkout.root, MEMORY_PATH))).toBe(false);
    expect(entries()).toHaveLength(1);
  });
});
