import { describe, expect, it } from 'vitest';
import { known, type BranchWriter, type MemoryPorts } from '@sar/baseline';
import { baselineOf, rescueRun, RescueWorld } from '../rescue-world.fixture.js';
import type { ModelAliases, RescuePorts } from '../rescue-ports.js';
import { guardedPorts, readingPorts } from './guarded-ports.js';

const ITEM = { title: 'x', body: 'x', labels: [] };
const COMMIT = { branch: 'x', expectedHead: 'x', message: 'x', additions: [], deletions: [] };

/** Every act of every port that writes. */
const ACTS: Readonly<Record<string, (ports: RescuePorts) => Promise<unknown>>> = {
  'board.create': async ({ board }) => board?.create(ITEM),
  'board.update': async ({ board }) => board?.update(1, {}),
  'board.comment': async ({ board }) => board?.comment(1, 'x'),
  'board.createLabel': async ({ board }) => board?.createLabel({ name: 'x', color: '000000', description: 'x' }),
  'board.assign': async ({ board }) => board?.assign(1, []),
  'dispatcher.dispatch': async ({ dispatcher }) => dispatcher?.dispatch({ kind: 'repository-event', type: 'x' }, {}),
  'branch.commit': async ({ branch }) => branch?.commit(COMMIT),
  'branch.createBranch': async ({ branch }) => branch?.createBranch('x', 'x'),
  'branch.openPullRequest': async ({ branch }) => branch?.openPullRequest({ from: 'x', into: 'x', title: 'x', body: 'x' }),
  'pushBranch.commit': async ({ pushBranch }) => pushBranch?.commit(COMMIT),
  'memory.store': async ({ memory }) => memory?.store({ kind: 'cache', path: 'x', key: 'x' }, 'x'),
  'models.setAlias': async ({ models }) => models?.setAlias('x', 'x', '1'),
  'state.update': async ({ state }) => state.update('x', async () => new Map([['x', 'x']])).catch((error: unknown) => error),
};

/** Ports that note what was written. */
function notingPorts(): { readonly ports: RescuePorts; readonly written: string[]; readonly world: RescueWorld } {
  const world = new RescueWorld();
  const written: string[] = [];
  const note = (name: string) => async (): Promise<never> => {
    written.push(name);
    return known('done') as never;
  };
  const branch = (name: string): BranchWriter => ({
    filesAt: async () => known(undefined),
    commit: note(`${name}.commit`),
    createBranch: note(`${name}.createBranch`),
    openPullRequest: note(`${name}.openPullRequest`),
  });
  const run = rescueRun(world, baselineOf({}), {
    before: (name) => {
      written.push(name);
    },
  });
  const ports: RescuePorts = {
    ...run.ports,
    branch: branch('branch'),
    pushBranch: branch('pushBranch'),
    memory: { folder: 'x', store: note('memory.store') } as unknown as MemoryPorts,
    models: { setAlias: note('models.setAlias') } as unknown as ModelAliases,
  };
  return { ports, written, world };
}

describe.each(Object.keys(ACTS))('%s', (name) => {
  const act = ACTS[name] ?? (async () => undefined);

  it('is done while nothing is halted', async () => {
    const { ports, written } = notingPorts();
    await act(guardedPorts(ports, ports.guard)).catch(() => undefined);
    expect(written).toHaveLength(1);
  });

  it('is refused while something is', async () => {
    const { ports, written, world } = notingPorts();
    world.isHalted = true;
    expect(
      JSON.stringify(
        await act(guardedPorts(ports, ports.guard)),
        Object.getOwnPropertyNames(new Error('x')).concat('known', 'detail', 'outcome'),
      ),
    ).toContain('halted by issue #7');
    expect(written).toEqual([]);
  });

  it('is refused to a plan', async () => {
    const { ports, written } = notingPorts();
    await act(readingPorts(ports));
    expect(written).toEqual([]);
  });
});
