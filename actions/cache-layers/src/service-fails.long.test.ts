import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultsService } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { bundleScene, bundleStates } from './bundle.fixture.js';

describe('the bundled action', () => {
  it.each<[string, (service: ResultsService) => void, Readonly<Record<string, string>>]>([
    ['does not answer', () => {}, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }],
    ['is not offered', () => {}, { ACTIONS_RESULTS_URL: '' }],
    [
      'refuses',
      (service) => service.faults.push(...Array.from({ length: 9 }, () => ({ request: 'GetCacheEntryDownloadURL', status: 403 }))),
      {},
    ],
    [
      'has a broken archive',
      (service) => {
        for (const cache of service.caches) cache.bytes = Buffer.from('no archive ##[add-mask]x');
      },
      {},
    ],
  ])('goes on when the service %s', async (_, spoil, env) => {
    const { service, home, fresh, fill, run } = await bundleScene();
    const first = await run();
    fill();
    await run({ STATE_layers: first.state.get('layers') ?? '' });
    fresh();
    spoil(service);
    const second = await run(env);
    expect(second.exitCode, second.log).toBe(0);
    expect(bundleStates(second.outputs)).toEqual(['miss', 'miss', 'skipped', 'skipped', 'miss']);
    expect(second.annotations).toMatchObject([{ name: 'warning', data: expect.stringMatching(/^not restored: downloads-npm \(/) }]);
    expect(second.log).not.toContain('##[');
    expect(existsSync(join(home, 'wheels'))).toBe(false);
  });

  it('goes on when it may only read', async () => {
    const { service, fill, run } = await bundleScene();
    const first = await run();
    fill();
    service.isReadOnly = true;
    const end = await run({ STATE_layers: first.state.get('layers') ?? '' });
    expect(end.exitCode, end.log).toBe(0);
    expect(end.log).toContain('wheels: not saved, ');
    expect(end.log).toContain('cache write denied');
    expect(end.annotations).toEqual([]);
  });
});
