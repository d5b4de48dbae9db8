import { expect, it } from 'vitest';
import { RateLimitGate } from './rate-limit-gate.js';
import { testCountdowns } from './test-client.fixture.js';

it('lets through while nothing is limited', async () => {
  const { start, waited } = testCountdowns();
  expect(await new RateLimitGate(10, start).pass()).toEqual({ open: true });
  expect(waited).toEqual([]);
});

it('counts waits at the same time once', async () => {
  const { start, waited } = testCountdowns();
  const gate = new RateLimitGate(100, start);
  expect([80, 80, 20].map((seconds) => gate.close(seconds))).toEqual([true, true, true]);
  await Promise.all([gate.pass(), gate.pass(), gate.pass()]);
  expect(waited).toEqual([80]);
  expect(gate.close(20)).toBe(true);
});

it('counts waits after one another in sum, and refuses what is more, until it is over', async () => {
  const { start, waited, elapse } = testCountdowns();
  const gate = new RateLimitGate(100, start);
  expect(gate.close(60)).toBe(true);
  expect(await gate.pass()).toEqual({ open: true });
  expect(gate.close(60)).toBe(false);
  expect(await gate.pass()).toEqual({ open: false, seconds: 60 });
  elapse();
  expect(await gate.pass()).toEqual({ open: true });
  expect(waited).toEqual([60]);
});

it('refuses at once when another request met a longer limit meanwhile', async () => {
  const { start, waited } = testCountdowns();
  const gate = new RateLimitGate(100, start);
  gate.close(50);
  gate.close(5000);
  expect(await gate.pass()).toEqual({ open: false, seconds: 5000 });
  expect(waited).toEqual([]);
});
