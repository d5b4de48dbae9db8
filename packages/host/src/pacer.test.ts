import { describe, expect, it } from 'vitest';
import { pacer } from './pacer.js';

const timeIsUp = () => new Error('over');

describe('a pace', () => {
  it('ends a loop that never waits, and aborts its signal', async () => {
    const { pace, stop } = pacer(15, timeIsUp);
    const endless = async () => {
      for (;;) await pace.step();
    };
    await expect(endless()).rejects.toThrow('over');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(pace.signal.aborted).toBe(true);
    await expect(pace.step()).rejects.toThrow('over');
    stop();
  });

  it('lets others work meanwhile', async () => {
    const { pace, stop } = pacer(1000, timeIsUp);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const until = performance.now() + 60;
    while (performance.now() < until) await pace.step();
    clearInterval(timer);
    stop();
    expect(turns).toBeGreaterThan(1);
  });

  it('that was stopped aborts nothing', async () => {
    const { pace, stop } = pacer(5, timeIsUp);
    stop();
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(pace.signal.aborted).toBe(false);
  });
});
