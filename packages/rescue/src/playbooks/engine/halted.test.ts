import { describe, expect, it } from 'vitest';
import { baselineOf, doing, playbook, rescue, RescueWorld, says, subject } from '../rescue-world.fixture.js';

const TWO = baselineOf({ MEND: playbook([{ do: 'compare-runs' }, { do: 'queue-intent' }]) });

describe('a halt', () => {
  it('lets nothing begin, and nothing is written', async () => {
    const world = new RescueWorld();
    world.isHalted = true;
    const { reports, writes } = await rescue(world, TWO, [subject()]);
    expect(reports).toMatchObject([{ outcome: 'not-now', words: 'halted by issue #7' }]);
    expect(writes).toEqual([]);
    const missing = { 'compare-runs': says({ outcome: 'done', words: 'x' }, { outcome: 'not-possible', words: 'no token' }) };
    expect((await rescue(world, TWO, [subject()], { kinds: missing })).writes).toEqual([]);
  });

  it('that comes between two steps leaves the second to a later run', async () => {
    const world = new RescueWorld();
    const kinds = {
      'compare-runs': doing(async () => {
        world.isHalted = true;
        return { outcome: 'done', words: 'did it' };
      }),
    };
    const { reports } = await rescue(world, TWO, [subject()], { kinds });
    expect(reports).toMatchObject([
      { outcome: 'not-now', steps: [{ outcome: 'done' }, { step: 'queue-intent', outcome: 'not-now', words: 'halted by issue #7' }] },
    ]);
    world.isHalted = false;
    expect((await rescue(world, TWO, [subject()])).reports).toMatchObject([
      { outcome: 'fixed', steps: [{ step: 'queue-intent' }, { step: 'search-again' }] },
    ]);
  });

  it('that comes in the middle of a step refuses its writes, and the step has not failed', async () => {
    const world = new RescueWorld();
    const refused: unknown[] = [];
    const kinds = {
      'compare-runs': doing(async ({ ports }) => {
        world.isHalted = true;
        const sent = await ports.dispatcher?.dispatch({ kind: 'repository-event', type: 'x' }, {});
        const written = await ports.board?.create({ title: 'x', body: 'x', labels: [] });
        refused.push(await ports.state.update('x', async () => new Map([['x', 'x']])).catch((error: unknown) => String(error)));
        return { outcome: sent?.known === true || written?.known === true ? 'done' : 'failed', words: 'it was refused' };
      }),
    };
    const { reports } = await rescue(world, TWO, [subject()], { kinds });
    expect(reports).toMatchObject([{ outcome: 'not-now', steps: [{ outcome: 'not-now', words: 'halted by issue #7' }] }]);
    expect(refused).toEqual(['UserError: branch sar-state is not written: halted by issue #7']);
    expect(world.dispatches).toEqual([]);
    expect(world.issues).toEqual([]);
  });
});
