import { expect, it } from 'vitest';
import { startCountdown } from './countdown.js';

it('is over after its time, for those who wait and those who look', async () => {
  const short = startCountdown(5);
  const long = startCountdown(60_000);
  expect(short.isOver).toBe(false);
  await Promise.all([short.wait(), short.wait()]);
  await short.wait();
  expect([short.isOver, long.isOver]).toEqual([true, false]);
});
