import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleScene, bundleStates } from './bundle.fixture.js';

describe('the bundled action', () => {
  it('saves at the end of a job what the next one restores', async () => {
    const { service, home, fresh, fill, run } = await bundleScene();
    const first = await run();
    expect(first.exitCode, first.log).toBe(0);
    expect(bundleStates(first.outputs)).toEqual(['miss', 'miss', 'skipped', 'skipped', 'miss']);
    fill();
    const end = await run({ STATE_layers: first.state.get('layers') ?? '' });
    expect(end.log).toMatch(/^downloads-npm: saved as live-downloads-linux-/m);
    expect(end.log).toContain('memory: not saved, there is nothing');
    expect(service.caches.map(({ isFinal }) => isFinal)).toEqual([true, true]);

    fresh();
    const second = await run();
    expect(second.exitCode, second.log).toBe(0);
    expect(bundleStates(second.outputs)).toEqual(['hit', 'hit', 'skipped', 'skipped', 'miss']);
    expect(Number(second.outputs.get('wheels-bytes'))).toBeGreaterThan(50);
    expect(readFileSync(join(home, 'wheels/torch.whl'), 'utf8')).toBe('a wheel');
    expect(existsSync(join(home, '.npm/token'))).toBe(false);
    expect(second.commands.map(({ name }) => name).filter((name) => name !== 'add-mask')).toEqual([]);
    expect(JSON.parse(second.outputs.get('layers') ?? '')).toHaveLength(5);
  });

  it('keeps an agent memory as its home in a cache does', async () => {
    const { service, workspace, run } = await bundleScene();
    const first = await run({}, { 'memory-path': '.brain/ltm.db' });
    mkdirSync(join(workspace, '.brain'));
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(join(workspace, '.brain/ltm.db'));
    database.exec('CREATE TABLE t (x)');
    database.close();
    await run({ STATE_layers: first.state.get('layers') ?? '' });
    const form = first.log.includes('gzip') ? 'gzip' : 'zstd-without-long';
    expect(service.caches).toMatchObject([
      {
        key: expect.stringMatching(/^live-memory-agent-1-\d{8}T\d{6}Z$/),
        version: createHash('sha256').update(`.brain/ltm.db|${form}|1.0`).digest('hex'),
      },
    ]);
  });
});
