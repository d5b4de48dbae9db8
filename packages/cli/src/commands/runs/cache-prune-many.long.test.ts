import { addCache } from '@sar/testkit';
import { expect, it } from 'vitest';
import { ago, pruneScene } from './prune-scene.fixture.js';

const { sar, repository, removed } = pruneScene();

it('looks at the least used where there are too many to list', async () => {
  for (let index = 0; index <= 10_000; index += 1) addCache(repository(), { key: `k-${index}`, lastAccessedAt: ago(1) });
  const { id } = addCache(repository(), { key: 'old', lastAccessedAt: ago(30) });
  const { exitCode, out } = await sar(['cache', 'prune', '--apply']);
  expect(exitCode).toBe(0);
  expect(out).toContain('Only the 1000 least recently used entries were looked at: ');
  expect(removed()).toEqual([id]);
});
