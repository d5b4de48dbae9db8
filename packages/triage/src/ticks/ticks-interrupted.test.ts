import { describe, expect, it } from 'vitest';
import { Killed } from '../agent/agent-world.fixture.js';
import { body, OTHER, ROW, runTicks, worldOf, type TickWorld } from './tick-world.fixture.js';

describe('ticks that are interrupted', () => {
  it.each([
    [1, 0, 0],
    [4, 0, 2],
    [6, 1, 2],
  ])('halted from call %i on, the boxes stay ticked', async (from, pulls, files) => {
    const world = worldOf(body([ROW, 'run', 'accept', 'waive']));
    let count = 0;
    const { playbooks } = await runTicks(world, { faults: { before: () => void (++count === from && (world.isHalted = true)) } });
    expect([world.pulls.size, world.files.size, world.comments.length, world.issue(5).body.includes('[x]')]).toEqual([
      pulls,
      files,
      0,
      true,
    ]);
    expect(playbooks.length).toBe(pulls);
  });

  it('what people write and tick meanwhile stays', async () => {
    const world = worldOf(body([ROW, 'accept']));
    const edit = (name: string): void => {
      if (name === 'comment') world.change(5, { body: `${body([ROW, 'accept', 'waive'])}\nmine` });
    };
    await runTicks(world, { faults: { before: edit } });
    expect(world.issue(5).body).toBe(`${body([ROW, 'waive'])}\nmine`);
  });

  it('two runs at once accept and offer once, wherever the second begins, and start no more than the limits allow', async () => {
    const rows = body([ROW, 'run', 'accept', 'waive']);
    const { calls } = await runTicks(worldOf(rows), { dispatch: 'heal.yml' });
    for (let begin = 0; begin < calls.length; begin++) {
      const world = worldOf(rows);
      let count = 0;
      const before = async (): Promise<void> => void (count++ === begin && (await runTicks(world, { dispatch: 'heal.yml' })));
      await runTicks(world, { dispatch: 'heal.yml', faults: { before } });
      expect([world.pulls.size, world.issue(5).body], `begins at call ${begin}`).toEqual([1, body([ROW])]);
      expect(world.dispatches.length).toBeLessThanOrEqual(2);
    }
  });

  it.each([false, true])(
    'killed at any call (after its effect: %s) and run again days later it comes to the same end',
    async (afterEffect) => {
      const rows = [
        [ROW, 'run', 'accept', 'waive'],
        [{ ...ROW, id: OTHER, targets: [{ rule: 'x', path: 'y' }] }, 'accept', 'waive'],
      ] as const;
      const image = (world: TickWorld): unknown => [
        world.issue(5).body,
        [...world.pulls],
        world.files.get('findings.json'),
        world.comments.length > 0,
      ];
      const straight = worldOf(body(...rows));
      const { calls } = await runTicks(straight, { dispatch: 'heal.yml' });
      for (let call = 1; call <= calls.length; call++) {
        const world = worldOf(body(...rows));
        await runTicks(world, { dispatch: 'heal.yml', faults: { killAt: { call, afterEffect } } }).catch((error: unknown) =>
          expect(error).toBeInstanceOf(Killed),
        );
        const again = call === 1 ? 0 : world.files.has('agent.json') ? 3 : 0;
        await runTicks(world, { dispatch: 'heal.yml', at: again });
        expect(image(world), `call ${call}, ${calls[call - 1] ?? ''}`).toEqual(image(straight));
        expect(world.dispatches.length).toBeLessThanOrEqual(2);
      }
    },
  );
});
