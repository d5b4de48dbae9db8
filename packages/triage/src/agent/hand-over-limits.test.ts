import { unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { runHandOver, worldOf } from './hand-over.fixture.js';

describe('the limits of handing over', () => {
  it('hands over at most so many in 24 hours, the first ones first', async () => {
    const world = worldOf(1, 2, 3, 4);
    const numbers = [1, 2, 3, 4];
    const settings = { 'max-per-day': 2 };
    const first = await runHandOver(world, { numbers, settings });
    expect(first.lines.filter((line) => line === 'assign not-now')).toHaveLength(1);
    expect(first.acts.map(({ detail }) => detail).join('\n')).toContain(
      'issues #3, #4 not handed over: `agent.max-per-day` is 2, 2 in 24 hours; a later run takes them up',
    );
    expect((await runHandOver(world, { numbers, settings, at: 23 })).lines.filter((line) => line.includes('done'))).toEqual([]);
    await runHandOver(world, { numbers, settings: { ...settings, dispatch: undefined as never }, at: 25 });
    expect(world.comments.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('reads the state once for 200 issues that another day is for, and says it in one line', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
    const world = worldOf(...numbers);
    const first = await runHandOver(world, { numbers });
    expect(first.calls.filter((name) => name === 'halt')).toHaveLength(5 * 4);
    expect(first.acts.at(-1)?.detail).toContain('issues #6, #7, #8, #9, #10, #11, #12, #13, #14, #15 and 185 more');
    const again = await runHandOver(world, { numbers, at: 1 });
    expect([again.calls, again.acts.length]).toEqual([['state.read'], 6]);
  });

  it('a dry run would do no more than the limit of the day', async () => {
    const numbers = [1, 2, 3, 4];
    const { lines } = await runHandOver(worldOf(...numbers), { numbers, settings: { 'max-per-day': 2 }, dryRun: true });
    expect(lines).toEqual(['assign would-do', 'assign would-do', 'assign not-now']);
  });

  it('a state that cannot be written is tried once, whatever the number of issues', async () => {
    const numbers = [1, 2, 3, 4];
    const answers = { 'state.update': unknown('forbidden', 'contents: write is missing') };
    expect((await runHandOver(worldOf(...numbers), { numbers, faults: { answers } })).lines).toEqual(['state not-possible']);
  });

  it('tells again that it waits when a raised limit is reached, too', async () => {
    const world = worldOf(1);
    const settings = { 'max-per-finding': 1 };
    await runHandOver(world, { settings });
    await runHandOver(world, { settings, at: 25 });
    expect(world.comments.at(-1)?.body).toContain('handed over once');
    await runHandOver(world, { at: 26 });
    await runHandOver(world, { at: 51 });
    expect(world.comments.at(-1)?.body).toContain('handed over 2 times');
    const { length } = world.comments;
    await runHandOver(world, { at: 80 });
    expect(world.comments).toHaveLength(length);
  });
});
