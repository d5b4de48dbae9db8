import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deletePace } from './delete-pace.js';

/** Takes so many tokens, with pauses of ones own between, and gives the moments. */
async function taken(pauses: readonly number[]): Promise<readonly number[]> {
  let now = 1000;
  const pace = deletePace({ monotonic: () => now, wait: async (milliseconds) => void (now += milliseconds) });
  const moments: number[] = [];
  for (const pause of pauses) {
    await pace();
    moments.push(now);
    now += pause;
  }
  return moments;
}

it('lets ten go at once, and then two a second', async () => {
  const moments = await taken(Array.from({ length: 14 }, () => 0));
  expect(moments.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 1000));
  expect(moments.slice(10)).toEqual([1500, 2000, 2500, 3000]);
});

it('fills up again while nothing is taken, and not beyond ten', async () => {
  const moments = await taken([...Array.from({ length: 9 }, () => 0), 3_600_000, ...Array.from({ length: 12 }, () => 0)]);
  expect(moments.slice(10).map((moment) => moment - 3_601_000)).toEqual([...Array.from({ length: 10 }, () => 0), 500, 1000]);
});

it('never lets more than 130 go in a minute', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 400 }), async (pauses) => {
      const moments = await taken(pauses);
      for (const start of moments) expect(moments.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(130);
    }),
    { numRuns: 30 },
  );
});
