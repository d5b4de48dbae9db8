import { expect, it } from 'vitest';
import { RequestPace } from './request-pace.js';
import { testCountdowns } from './test-client.fixture.js';

it('makes those who come together wait for one another, in their order', async () => {
  const { start, waited, elapse } = testCountdowns();
  const pace = new RequestPace(1000, start);
  const turns: string[] = [];
  await Promise.all(['a', 'b', 'c'].map(async (turn) => pace.key().schedule({}, async () => void turns.push(turn))));
  expect([turns, waited]).toEqual([
    ['a', 'b', 'c'],
    [1, 1],
  ]);
  elapse();
  await pace.schedule({}, async () => undefined);
  expect(waited).toEqual([1, 1]);
});

it('goes on after a job that fails', async () => {
  const pace = new RequestPace(1000, testCountdowns().start);
  await expect(pace.schedule({}, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await pace.schedule({}, async () => 'yes')).toBe('yes');
});
