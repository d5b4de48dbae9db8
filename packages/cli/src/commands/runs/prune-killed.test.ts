import { actionsOf, addCache } from '@sar/testkit';
import { expect, it } from 'vitest';
import { ago, pruneScene } from './prune-scene.fixture.js';

const { sar, server, repository, removed } = pruneScene();

it.each([1, 2, 3])('a run that is cut off after %i of 4 removals is gone on with by the next', async (cutOffAfter) => {
  const ids = [14, 13, 12, 11].map(
    (days) => addCache(repository(), { key: `k-${days}`, createdAt: ago(60), lastAccessedAt: ago(days) }).id,
  );
  let seen = 0;
  const stop = server().hooks.before({ method: 'DELETE' }, () => {
    seen += 1;
    // Holds from the next request on.
    if (seen === cutOffAfter) server().faults.always({ method: 'DELETE' }, { kind: 'reset' });
  });
  await sar(['cache', 'prune', '--apply']);
  stop();
  server().faults.clear();
  const before = actionsOf(repository()).caches.size;
  expect(before).toBe(4 - cutOffAfter);
  const { exitCode, out } = await sar(['cache', 'prune', '--apply']);
  expect(exitCode).toBe(0);
  expect(out).toContain(`Removed ${before} cache entr`);
  expect(actionsOf(repository()).caches.size).toBe(0);
  expect(new Set(removed())).toEqual(new Set(ids));
});
