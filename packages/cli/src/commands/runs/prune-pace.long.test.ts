import { expect, it } from 'vitest';
import { removeMany } from './prune-pace.fixture.js';

it('removes 1,000 entries within every limit, with a look for the halt before each', async () => {
  const { seconds, ...result } = await removeMany(1000, { secondaryLimits: true, asksHalt: true });
  expect(result).toEqual({ left: 0, outcomes: new Set(['removed']), statuses: new Set([204]), waits: [] });
  expect(seconds).toBe((1000 - 10) / 2);
}, 120_000);
