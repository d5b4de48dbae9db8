import { expect, it } from 'vitest';
import { RequestSlots } from './request-slots.js';

it('lets no more than that many run at once, and the others in their order', async () => {
  const slots = new RequestSlots(2);
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const job = async (turn: number): Promise<number> => {
    started.push(turn);
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    running -= 1;
    return turn;
  };
  const turns = Array.from({ length: 7 }, (_, at) => at);
  expect(await Promise.all(turns.map(async (turn) => slots.key().schedule({ priority: 0 }, job, turn)))).toEqual(turns);
  expect([most, started]).toEqual([2, turns]);
});

it('goes on after jobs that fail, without options too', async () => {
  const slots = new RequestSlots(1);
  const failing = async (why: string): Promise<never> => Promise.reject(new Error(why));
  await Promise.allSettled([slots.schedule(failing, 'a'), slots.schedule(failing, 'b')]);
  await expect(slots.on().schedule(failing, 'c')).rejects.toThrow('c');
  expect(await slots.schedule(async () => 'yes')).toBe('yes');
});
