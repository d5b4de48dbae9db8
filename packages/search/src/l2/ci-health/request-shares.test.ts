import { describe, expect, it } from 'vitest';
import { memoryHistory } from './collect/ci-history.fixture.js';
import { requestShares } from './request-shares.js';

describe('shares of a budget', () => {
  it.each<[number, number, number, number]>([
    [100, 0, 0.5, 50],
    [100, 40, 0.5, 30],
    [100, 0, 1, 100],
    [100, 0, 0, 0],
    [3, 0, 0.5, 2],
    [1, 0, 0.4, 1],
    [5, 9, 1, 0],
  ])('of %i requests with %i reserved a share of %d allows %i', async (budget, reserved, share, allowed) => {
    const history = memoryHistory({ budget });
    const mayAsk = requestShares(history, reserved).upTo(share);
    let asked = 0;
    while (mayAsk() && asked < 200) {
      await history.defaultBranch();
      asked += 1;
    }
    expect(asked).toBe(allowed);
  });

  it('are shares of what is left when they are taken', async () => {
    const history = memoryHistory({ budget: 10 });
    const shares = requestShares(history, 2);
    expect(shares.left()).toBe(8);
    for (let times = 0; times < 4; times++) await history.defaultBranch();
    const half = shares.upTo(0.5);
    for (let times = 0; times < 2; times++) {
      expect(half()).toBe(true);
      await history.defaultBranch();
    }
    expect(half()).toBe(false);
    expect(shares.left()).toBe(2);
    for (let times = 0; times < 4; times++) await history.defaultBranch();
    expect(shares.left()).toBe(0);
  });
});
