import { known, unknown, type StepOf } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { ModelAliases } from '../rescue-ports.js';
import { baselineWith, killedAtEveryWrite, StepWorld, stepRun, type StepFaults } from '../step-world.fixture.js';
import { rollBackAlias } from './roll-back-alias.js';
import { SERVER, trackingServer } from './tracking-server.fixture.js';

const BASELINE = `
sensors:
  model-drift:
    mlflow:
      store: ${SERVER}
      experiments: [churn]
      baseline-run: runs:/a1
      metrics: { accuracy: { direction: higher, tolerance: 0.01 } }
`;
const SERVED = trackingServer([
  { id: 'a1', start: 1, metrics: { accuracy: 0.9 } },
  { id: 'b1', start: 2, metrics: { accuracy: 0.5 } },
]);
const STEP: StepOf<'roll-back-alias'> = { do: 'roll-back-alias', model: 'churn', alias: 'champion', to: 'previous' };
const VERSIONS = [
  { version: '8', run: 'z1', status: 'READY' },
  { version: '9', run: 'a1', status: 'READY' },
  { version: '10', run: 'c1', status: 'FAILED_REGISTRATION' },
  { version: '11', run: 'b1', status: 'READY' },
];

function worldAt(version: string): StepWorld {
  const world = new StepWorld();
  world.aliases.set('churn@champion', version);
  world.versions = VERSIONS;
  return world;
}

async function run(
  world: StepWorld,
  {
    mode = 'apply',
    step = STEP,
    text = BASELINE,
    models,
    faults = {},
  }: { mode?: 'plan' | 'apply'; step?: StepOf<'roll-back-alias'>; text?: string; models?: Partial<ModelAliases>; faults?: StepFaults } = {},
) {
  const { context, writes } = stepRun(world, await baselineWith(text), [], { http: SERVED }, faults);
  const own = context.ports.models;
  const ports = models === undefined || own === undefined ? context.ports : { ...context.ports, models: { ...own, ...models } };
  return { ...(await rollBackAlias[mode](step, { ...context, ports })), writes: writes() };
}

const alias = (world: StepWorld) => world.aliases.get('churn@champion');

describe('an alias whose model drifted', () => {
  it('is planned without a write, and set back to the newest version before it that is ready', async () => {
    const world = worldAt('11');
    expect(await run(world, { mode: 'plan' })).toEqual({
      outcome: 'would-do',
      words: 'champion of churn from version 11 back to version 9',
      writes: 0,
    });
    expect(alias(world)).toBe('11');
    expect(await run(world)).toMatchObject({ outcome: 'done', words: 'champion of churn from version 11 back to version 9' });
    expect(alias(world)).toBe('9');
    expect(world.remembered).toEqual({ model: 'churn', alias: 'champion', from: '11', to: '9' });
  });

  it('is not set back once more by the next attempt for the same finding', async () => {
    const world = worldAt('11');
    await run(world);
    world.remembered = {};
    expect(await run(world)).toMatchObject({
      outcome: 'unchanged',
      words: expect.stringContaining('not of a run that is worse'),
      writes: 0,
    });
    expect(alias(world)).toBe('9');
  });

  it('is set to the version of another alias', async () => {
    const world = worldAt('11');
    world.aliases.set('churn@stable', '8');
    const step = { ...STEP, to: 'stable' };
    expect(await run(world, { step })).toMatchObject({ outcome: 'done' });
    expect(alias(world)).toBe('8');
    world.remembered = {};
    expect(await run(world, { step })).toMatchObject({ outcome: 'unchanged', writes: 0 });
  });

  it.each<[string, (world: StepWorld) => void, Partial<StepOf<'roll-back-alias'>>, string]>([
    ['there is no such alias', (world) => world.aliases.clear(), {}, 'has no alias champion'],
    ['there is no such good alias', () => undefined, { to: 'stable' }, 'has no alias stable'],
    [
      'no earlier version is ready',
      (world) => void (world.versions = [{ version: '11', run: 'b1', status: 'READY' }]),
      {},
      'no version before 11',
    ],
    ['the version is an odd one', (world) => void world.aliases.set('churn@champion', '../1'), {}, 'no version that counts'],
    [
      'the good version is an odd one',
      (world) => void world.aliases.set('churn@stable', 'x'.repeat(5000)),
      { to: 'stable' },
      'no version that counts',
    ],
  ])('is left where %s', async (_what, change, step, words) => {
    const world = worldAt('11');
    change(world);
    for (const mode of ['plan', 'apply'] as const)
      expect(await run(world, { mode, step: { ...STEP, ...step } })).toMatchObject({
        outcome: 'not-possible',
        words: expect.stringContaining(words),
        writes: 0,
      });
  });

  it('is left without a server, without declared runs, and while the server is away', async () => {
    const { context } = stepRun(worldAt('11'), await baselineWith(BASELINE), []);
    const { models: _, ...none } = context.ports;
    expect(await rollBackAlias.apply(STEP, { ...context, ports: none })).toMatchObject({ outcome: 'not-possible' });
    expect(await run(worldAt('11'), { text: '' })).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('sensors.model-drift.mlflow'),
    });
    const away = { versionOf: async () => unknown('unreachable', 'no connection') };
    expect(await run(worldAt('11'), { models: away })).toMatchObject({ outcome: 'not-now' });
    expect(await run(worldAt('11'), { models: away, mode: 'plan' })).toMatchObject({ outcome: 'would-do' });
  });

  it('has failed where it is another version afterwards, and where it cannot be set', async () => {
    expect(await run(worldAt('11'), { models: { setAlias: async () => known('set') } })).toMatchObject({
      outcome: 'failed',
      words: 'champion of churn is version 11 after it was set to 9',
    });
    expect(await run(worldAt('11'), { models: { setAlias: async () => unknown('forbidden', 'no rights') } })).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('no rights'),
    });
  });
});

describe('a run that goes on', () => {
  it('leaves an alias that somebody else moved meanwhile', async () => {
    const world = worldAt('12');
    world.remembered = { model: 'churn', alias: 'champion', from: '11', to: '9' };
    expect(await run(world)).toMatchObject({
      outcome: 'failed',
      words: expect.stringContaining('moved to version 12 by somebody else'),
      writes: 0,
    });
    expect(alias(world)).toBe('12');
  });

  it('begins anew where the baseline names another alias by now', async () => {
    const world = worldAt('11');
    world.remembered = { model: 'churn', alias: 'other', from: '3', to: '2' };
    expect(await run(world)).toMatchObject({ outcome: 'done' });
    expect(alias(world)).toBe('9');
  });

  it('comes to the same end after it was killed at any write', async () => {
    const ends = await killedAtEveryWrite(
      () => worldAt('11'),
      async (world, faults) => run(world, { faults }),
    );
    expect(ends.length).toBeGreaterThan(4);
    for (const { world, report } of ends) {
      expect(report.outcome).toBe('done');
      expect(alias(world)).toBe('9');
    }
  });
});
