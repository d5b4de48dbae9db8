import { fingerprint, known, loadBaseline, type Baseline, type CiRun, type Signal } from '@sar/baseline';
import { sensors } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { runRescue } from './engine/run-rescue.js';
import { Killed, rescueRun, RescueWorld, signal, subject, type Faults } from './rescue-world.fixture.js';
import type { RescuePorts } from './rescue-ports.js';
import { selectionMap } from './selection/selection-map.js';
import { StepWorld, stepRun } from './step-world.fixture.js';
import { compareRuns, rollBackAlias } from './steps-models/index.js';
import { trackRotation } from './steps-rotation/index.js';
import { queueIntent } from './steps-variables/index.js';

const KINDS = {
  'compare-runs': compareRuns,
  'roll-back-alias': rollBackAlias,
  'track-rotation': trackRotation,
  'queue-intent': queueIntent,
};
const REBUILD = '.github/workflows/embedding-index-rebuild.yml';
const REBUILD_TEXT = 'on: {workflow_dispatch: {inputs: {sar-id: {}}}}\nrun-name: Rebuild ${{ inputs.sar-id }}\njobs: {}\n';

const baselines = new Map<string, Promise<Baseline>>();

function baselineWith(text: string): Promise<Baseline> {
  const loaded =
    baselines.get(text) ?? loadBaseline({ text: `version: 1\n${text}`, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
  baselines.set(text, loaded);
  return loaded;
}

/** A run of the recommended playbooks, with the steps as they are. */
async function rescue(
  world: RescueWorld,
  step: StepWorld,
  {
    findings,
    text = '',
    faults = {},
    isWhole = true,
  }: { findings?: readonly Signal[]; text?: string; faults?: Faults; isWhole?: boolean } = {},
) {
  const baseline = await baselineWith(text);
  const { ports, kinds, writes } = rescueRun(world, baseline, faults, KINDS);
  step.now = new Date(world.now);
  const { branch, variables, live } = stepRun(step, baseline, []).context.ports;
  const all: RescuePorts = {
    ...ports,
    ...(branch !== undefined && { branch }),
    ...(variables !== undefined && { variables }),
    ...(live !== undefined && { live }),
    tree: {
      list: () => [...(step.branches.get('main')?.keys() ?? [])],
      has: () => false,
      read: (path) => (path === REBUILD ? { kind: 'text', text: REBUILD_TEXT, sizeBytes: REBUILD_TEXT.length } : { kind: 'absent' }),
    },
    history: {
      ...ports.history,
      workflows: async () => known([{ id: 5, path: REBUILD, name: 'rebuild', state: 'active' }]),
    } as unknown as NonNullable<RescuePorts['history']>,
  };
  const subjects = (findings ?? world.findings).map((one) => subject(one.id, one));
  const reports = await runRescue({ subjects, apply: true, dryRun: false, maxActions: 20, isWhole }, kinds, all);
  return { reports, writes };
}

const STALE = signal('1'.repeat(16), { rule: 'index-expired' });

function ended(conclusion: string): (run: CiRun) => CiRun {
  return (run) => ({ ...run, status: 'completed', conclusion });
}

describe('SAR-003', () => {
  it('dispatches the rebuild once, waits for its end and for fresh metadata, and is done', async () => {
    const world = new RescueWorld();
    const step = new StepWorld();
    world.findings = [STALE];
    expect((await rescue(world, step)).reports).toMatchObject([
      { playbook: 'SAR-003', outcome: 'waiting', steps: [{ step: 'dispatch-workflow' }] },
    ]);
    expect(world.dispatches).toMatchObject([{ target: { kind: 'workflow', file: 'embedding-index-rebuild.yml', ref: 'main' } }]);
    world.later(60);
    world.conclude = ended('success');
    expect((await rescue(world, step)).reports).toMatchObject([
      { outcome: 'waiting', steps: [{ outcome: 'done' }, { step: 'search-again', outcome: 'waiting' }] },
    ]);
    world.findings = [];
    world.later(60);
    expect((await rescue(world, step)).reports).toMatchObject([{ playbook: 'SAR-003', outcome: 'fixed' }]);
    expect([world.dispatches.length, world.issues.length]).toEqual([1, 0]);
  });

  it('asks people when the rebuild fails, and when it leaves the index stale for a day', async () => {
    for (const conclusion of ['failure', 'success']) {
      const world = new RescueWorld();
      world.findings = [STALE];
      await rescue(world, new StepWorld());
      world.conclude = ended(conclusion);
      world.later(60);
      await rescue(world, new StepWorld());
      world.later(1440);
      await rescue(world, new StepWorld());
      expect(world.issues, conclusion).toMatchObject([{ state: 'open', body: expect.stringContaining('SAR-003') }]);
    }
  });

  it('dispatches once when it is killed at any write and begun again', async () => {
    for (const afterEffect of [false, true]) {
      for (let write = 1; write < 12; write++) {
        const world = new RescueWorld();
        world.findings = [STALE];
        const killed = await rescue(world, new StepWorld(), { faults: { killAt: { write, afterEffect } } }).catch(
          (error: unknown) => error,
        );
        if (!(killed instanceof Error)) break;
        for (let run = 0; run < 3; run++) {
          world.later(45);
          world.conclude = ended('success');
          await rescue(world, new StepWorld()).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
        }
        world.findings = [];
        world.later(45);
        await rescue(world, new StepWorld());
        expect([write, afterEffect, world.dispatches.length]).toEqual([write, afterEffect, 1]);
        expect(world.journal.attempts).toMatchObject([{ outcome: 'fixed' }]);
      }
    }
  });
});

describe('SAR-001', () => {
  const TEXT = 'variables: { registry: { repo-vars: { LOG_LEVEL: { value: info } } }, intents: { allow: [{ names: [LOG_LEVEL] }] } }\n';
  const MISSING = signal(fingerprint('variable-audit', 'missing-variable', ['repo-vars', undefined, 'LOG_LEVEL']), {
    sensor: 'variable-audit',
    rule: 'missing-variable',
    layer: 'L3',
  });

  it('queues the intent, and is done when the second audit is clear', async () => {
    const world = new RescueWorld();
    const step = new StepWorld();
    world.findings = [MISSING];
    expect((await rescue(world, step, { text: TEXT })).reports).toMatchObject([
      { playbook: 'SAR-001', outcome: 'waiting', steps: [{ step: 'queue-intent', outcome: 'done' }, { step: 'search-again' }] },
    ]);
    expect(step.pulls).toHaveLength(1);
    world.later(30);
    expect((await rescue(world, step, { text: TEXT })).reports).toMatchObject([{ outcome: 'waiting' }]);
    expect(step.pulls).toHaveLength(1);
    await step.merge();
    world.findings = [];
    world.later(30);
    expect((await rescue(world, step, { text: TEXT })).reports).toMatchObject([{ playbook: 'SAR-001', outcome: 'fixed' }]);
  });

  it('asks people for what it cannot queue', async () => {
    const world = new RescueWorld();
    world.findings = [MISSING];
    const text = 'variables: { registry: { repo-vars: { LOG_LEVEL: {} } } }\n';
    expect((await rescue(world, new StepWorld(), { text })).reports).toMatchObject([
      { outcome: 'blocked', words: expect.stringContaining('write `value`') },
    ]);
    expect(world.issues).toMatchObject([{ state: 'open' }]);
  });
});

describe('SAR-004', () => {
  const TEXT = 'variables: { intents: { allow: [{ names: [CODEX_RETRAIN_TRIGGER] }] } }\n';
  const DRIFT = signal('4'.repeat(16), { sensor: 'model-drift', rule: 'data-drift' });

  it('queues one trigger, and waits until the model is good again', async () => {
    const world = new RescueWorld();
    const step = new StepWorld();
    world.findings = [DRIFT];
    expect((await rescue(world, step, { text: TEXT })).reports).toMatchObject([
      {
        playbook: 'SAR-004',
        outcome: 'waiting',
        steps: [{ step: 'compare-runs', outcome: 'unchanged' }, { step: 'queue-intent', outcome: 'done' }, { step: 'search-again' }],
      },
    ]);
    await step.merge();
    for (let day = 0; day < 3; day++) {
      world.later(1440);
      expect((await rescue(world, step, { text: TEXT })).reports).toMatchObject([{ outcome: 'waiting' }]);
    }
    expect(step.branches.get('main')?.size).toBe(1);
    world.findings = [];
    expect((await rescue(world, step, { text: TEXT })).reports).toMatchObject([{ outcome: 'fixed' }]);
  });
});

describe('SAR-006', () => {
  const TEXT = 'variables: { registry: { repo-secrets: { DEPLOY_KEY: {} } } }\n';
  const DUE = signal(fingerprint('secret-rotation', 'rotation-due', ['repo-secrets', undefined, 'DEPLOY_KEY']), {
    sensor: 'secret-rotation',
    rule: 'rotation-due',
    layer: 'L3',
  });

  it('keeps one issue until the secret was rotated, and closes it then', async () => {
    const world = new RescueWorld();
    const step = new StepWorld();
    world.findings = [DUE];
    step.secrets.set('repo-secrets', [{ name: 'DEPLOY_KEY', updatedAt: '2026-06-01T00:00:00Z' }]);
    for (let day = 0; day < 3; day++) {
      expect((await rescue(world, step, { text: TEXT })).reports).toMatchObject([{ playbook: 'SAR-006', outcome: 'waiting' }]);
      world.later(1440);
    }
    expect(world.issues).toMatchObject([{ title: 'Rotate the secret DEPLOY_KEY (repo-secrets)', state: 'open' }]);
    step.secrets.set('repo-secrets', [{ name: 'DEPLOY_KEY', updatedAt: new Date(world.now).toISOString() }]);
    world.findings = [];
    expect((await rescue(world, step, { text: TEXT })).reports).toMatchObject([{ playbook: 'SAR-006', outcome: 'fixed' }]);
    expect(world.issues).toMatchObject([{ state: 'closed', body: expect.stringContaining('- [x] SAR sees that it was written anew') }]);
  });
});

describe('which playbook mends what', () => {
  it.each([
    ['variable-audit', 'missing-variable', 'SAR-001'],
    ['variable-audit', 'unused-variable', undefined],
    ['ci-health', 'failure-rate-degraded', 'SAR-002'],
    ['embedding-index', 'index-expired', 'SAR-003'],
    ['embedding-index', 'index-misconfigured', undefined],
    ['model-drift', 'metric-worse', 'SAR-004'],
    ['model-drift', 'metric-missing', undefined],
    ['secret-rotation', 'rotation-due-soon', 'SAR-006'],
  ])('%s %s: %s', async (sensor, rule, playbook) => {
    const listed = sensors().map(({ id, rules }) => ({ id, rules: rules.map((each) => each.id) }));
    const map = selectionMap(await baselineWith(''), listed);
    expect(map.rules.find((each) => each.sensor === sensor && each.rule === rule)?.playbook).toBe(playbook);
  });

  it('every rule that a playbook names is one of its sensor', async () => {
    const { list } = (await baselineWith('')).playbooks;
    const known = new Map(sensors().map(({ id, rules }) => [id, new Set(rules.map((each) => each.id))]));
    for (const [id, { when }] of Object.entries(list)) {
      for (const { sensor = '', rule } of when) {
        expect([id, sensor, known.has(sensor)]).toEqual([id, sensor, true]);
        if (rule !== undefined) expect([id, rule, known.get(sensor)?.has(rule)]).toEqual([id, rule, true]);
      }
    }
  });
});
