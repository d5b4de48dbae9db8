import { expect, it } from 'vitest';
import { removeMany } from './prune-pace.fixture.js';

it('removes ten entries at once, and then two a second, without being refused', async () => {
  const { seconds, ...result } = await removeMany(60, { secondaryLimits: false, asksHalt: false });
  expect(result).toEqual({ left: 0, outcomes: new Set(['removed']), statuses: new Set([204]), waits: [] });
  expect(seconds).toBe((60 - 10) / 2);
});
