import { fingerprint, known, loadBaseline, unknown, type PlaybookStep, type Signal, type StepOf } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { baselineWith, finding, killedAtEveryWrite, StepWorld, stepRun, type StepFaults } from '../step-world.fixture.js';
import type { RescuePorts } from '../rescue-ports.js';
import { queueIntent } from './queue-intent.js';
import { timestampOf } from './named-variable.js';

const BASELINE = `
state: .codex
variables:
  registry:
    repo-vars:
      LOG_LEVEL: { value: info }
      NO_VALUE: {}
      KILL_SWITCH: { value: '0', human-governance: true }
      NOT_ALLOWED: { value: x }
    org-vars:
      SHARED: { value: shared }
    env-vars:
      Production EU:
        REGION: { value: eu }
    repo-secrets:
      TOKEN: {}
  intents:
    allow:
      - { names: [LOG_LEVEL, NO_VALUE, KILL_SWITCH, CODEX_RETRAIN_TRIGGER] }
      - { names: [REGION], scopes: [environment], environments: [Production EU] }
`;
const STEP: StepOf<'queue-intent'> = { do: 'queue-intent' };

function missing(layer: string, name: string, environment?: string, rule = 'missing-variable'): Signal {
  return finding({
    id: fingerprint('variable-audit', rule, [layer, environment?.toLowerCase(), name]),
    rule,
    artefact: { kind: 'variable', path: '.github/sar.yml', name },
  });
}

async function run(
  world: StepWorld,
  findings: readonly Signal[],
  {
    step = STEP,
    mode = 'apply',
    more = {},
    faults = {},
  }: { step?: StepOf<'queue-intent'>; mode?: 'plan' | 'apply'; more?: Partial<RescuePorts>; faults?: StepFaults } = {},
) {
  const { context } = stepRun(world, await baselineWith(BASELINE), findings, more, faults);
  return queueIntent[mode](step, context);
}

const LOG = missing('repo-vars', 'LOG_LEVEL');
const FILE = '.codex/pending_ops/variable_set_LOG_LEVEL_1795348800.json';
const BRANCH = 'sar/intents-fedcba98';

describe('missing variables', () => {
  it('are planned without a write, and queued by a pull request', async () => {
    const world = new StepWorld();
    const planned = await run(world, [LOG], { mode: 'plan' });
    expect(planned).toMatchObject({
      outcome: 'would-do',
      words: '1 intent into .codex/pending_ops by a pull request',
      details: [`repo-vars/LOG_LEVEL: ${FILE}`],
    });
    expect([world.branches.size, world.pulls.length]).toEqual([1, 0]);
    expect(await run(world, [LOG])).toMatchObject({
      outcome: 'done',
      url: 'https://github.com/octo/repo/pull/1',
      changes: planned.changes,
    });
    expect([...(world.branches.get('main') ?? [])]).toEqual([]);
    expect(JSON.parse(world.branches.get(BRANCH)?.get(FILE) ?? '')).toEqual({
      schema_version: '1',
      operation: 'set',
      scope: 'repo',
      owner: 'octo',
      repo: 'repo',
      name: 'LOG_LEVEL',
      value: 'info',
      queued_at: '2026-11-22T12:00:00Z',
      queued_by: 'sar rescue SAR-001',
      note: 'SAR-001',
      id: expect.stringMatching(/^fedcba9876543210-[0-9a-f]{8}$/),
      expect: 'absent',
    });
    expect(world.pulls).toMatchObject([{ from: BRANCH, body: expect.stringContaining('\n    repo-vars/LOG_LEVEL\n') }]);
  });

  it.each<[string, Signal, string, string]>([
    ['a secret', missing('repo-secrets', 'TOKEN'), 'not-possible', 'repo-secrets/TOKEN: it is a secret: people set it'],
    ['one without a declared value', missing('repo-vars', 'NO_VALUE'), 'not-possible', 'declares no value for it: write `value`'],
    ['one that only people may write', missing('repo-vars', 'KILL_SWITCH'), 'not-possible', 'only people may write KILL_SWITCH'],
    ['one that no policy allows', missing('repo-vars', 'NOT_ALLOWED'), 'not-possible', 'no entry of variables.intents.allow'],
    ['one that is only referred to', missing('vars', 'ANY'), 'not-possible', 'the registry does not declare it'],
    ['a finding of another rule', finding({ rule: 'wrong-scope' }), 'not-possible', 'setting a variable does not mend it'],
    ['a finding of another sensor', finding({ sensor: 'custom' }), 'not-possible', 'setting a variable does not mend it'],
  ])('%s is not queued', async (_what, one, outcome, words) => {
    const world = new StepWorld();
    for (const mode of ['plan', 'apply'] as const) {
      expect(await run(world, [one], { mode })).toMatchObject({ outcome, words: expect.stringContaining(words) });
    }
    expect(world.pulls).toEqual([]);
  });

  it('of an environment keeps its name out of the Markdown', async () => {
    const world = new StepWorld();
    expect(await run(world, [missing('env-vars', 'REGION', 'Production EU')])).toMatchObject({ outcome: 'done' });
    expect(world.pulls[0]?.body).toContain('\n    env-vars/Production EU/REGION\n');
  });

  it('are queued beside those that cannot be', async () => {
    const report = await run(new StepWorld(), [LOG, missing('repo-secrets', 'TOKEN'), LOG]);
    expect(report).toMatchObject({
      outcome: 'done',
      details: [`repo-vars/LOG_LEVEL: ${FILE}`, 'left alone: repo-secrets/TOKEN: it is a secret: people set it'],
    });
  });

  it('that are set meanwhile, or wait in the mailbox, need nothing', async () => {
    const world = new StepWorld();
    await run(world, [LOG]);
    await world.merge();
    expect(await run(world, [LOG])).toMatchObject({
      outcome: 'unchanged',
      details: ['repo-vars/LOG_LEVEL: an intent for it waits in the mailbox'],
    });
    world.branches.get('main')?.delete(FILE);
    world.variables.set('repo-vars/LOG_LEVEL', 'debug');
    expect(await run(world, [LOG])).toMatchObject({ outcome: 'unchanged', details: ['repo-vars/LOG_LEVEL: it is set'] });
  });

  it('that drifted are replaced as long as the value is the one that is there now', async () => {
    const world = new StepWorld();
    const drifted = missing('repo-vars', 'LOG_LEVEL', undefined, 'drifted-variable');
    world.variables.set('repo-vars/LOG_LEVEL', 'debug');
    await run(world, [drifted]);
    expect(world.branches.get(BRANCH)?.get(FILE)).toMatch(/"expect": "[0-9a-f]{64}"/);
    expect(
      await run(new StepWorld(), [drifted], {
        more: { variables: { list: async () => known([]), get: async () => unknown('forbidden', 'no') } },
      }),
    ).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('its value cannot be read: no'),
    });
  });

  it('are not queued where nothing can be written', async () => {
    const { branch: _, ...none } = stepRun(new StepWorld(), await baselineWith(BASELINE), [LOG]).context.ports;
    const { context } = stepRun(new StepWorld(), await baselineWith(BASELINE), [LOG]);
    const without = { ...context, ports: none };
    expect(await queueIntent.plan(STEP, without)).toMatchObject({
      outcome: 'would-do',
      details: [expect.anything(), expect.stringContaining('contents: write')],
    });
    expect(await queueIntent.apply(STEP, without)).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('contents: write'),
    });
    expect(await queueIntent.apply(STEP, { ...context, ports: { ...context.ports, repository: undefined } })).toMatchObject({
      outcome: 'not-possible',
    });
  });

  it('are queued once by a run that is killed at any write and begun again', async () => {
    const ends = await killedAtEveryWrite(
      () => new StepWorld(),
      async (world, faults) => run(world, [LOG, missing('env-vars', 'REGION', 'Production EU')], { faults }),
    );
    expect(ends.length).toBeGreaterThan(7);
    for (const { world, report } of ends) {
      expect(report.outcome).toBe('done');
      expect(world.pulls).toHaveLength(1);
      expect([...(world.branches.get(BRANCH)?.keys() ?? [])].toSorted()).toEqual([
        FILE,
        '.codex/pending_ops/variable_set_REGION_1795348800.json',
      ]);
    }
  });
});

describe('a variable that the step names', () => {
  const trigger: StepOf<'queue-intent'> = { do: 'queue-intent', variable: 'CODEX_RETRAIN_TRIGGER', value: 'timestamp' };

  it('gets the time at which the attempt began, in every run of it', async () => {
    const world = new StepWorld();
    world.startedAt = '2026-11-22T08:09:10.123Z';
    const [file] = (await run(world, [], { step: trigger })).changes ?? [];
    expect(JSON.parse(file?.after ?? '')).toMatchObject({ name: 'CODEX_RETRAIN_TRIGGER', value: '20261122T080910Z', scope: 'repo' });
    world.now = new Date('2026-11-23T00:00:00Z');
    expect((await run(world, [], { step: trigger })).changes).toEqual([file]);
    expect(world.pulls).toHaveLength(1);
  });

  it.each<[string, Partial<Extract<PlaybookStep, { do: 'queue-intent' }>>, Readonly<Record<string, string>>, string, string]>([
    ['has the value already', {}, { 'repo-vars/CODEX_RETRAIN_TRIGGER': '20261122T120000Z' }, 'unchanged', 'each variable is set'],
    ['is not allowed', { variable: 'OTHER' }, {}, 'not-possible', 'no entry of variables.intents.allow'],
    ['is for people', { variable: 'KILL_SWITCH', value: '1' }, {}, 'not-possible', 'only people may write'],
    ['is declared for environments alone', { variable: 'REGION' }, {}, 'not-possible', 'for environments alone'],
    ['looks like a secret', { value: `ghp_${'a1B2'.repeat(9)}` }, {}, 'not-possible', 'looks like a secret'],
  ])('and that %s', async (_what, step, variables, outcome, words) => {
    const world = new StepWorld();
    for (const [name, value] of Object.entries(variables)) world.variables.set(name, value);
    expect(await run(world, [], { step: { ...trigger, ...step } })).toMatchObject({ outcome, words: expect.stringContaining(words) });
    expect(world.pulls).toEqual([]);
  });

  it('is the retrain trigger of the reference setting, which its policy allows', async () => {
    const baseline = await loadBaseline({ path: 'sar:level-4-mlops', readFile: () => ({ kind: 'absent' }) });
    const step = baseline.playbooks.list['SAR-004']?.steps.find((each) => each.do === 'queue-intent');
    if (step?.do !== 'queue-intent') throw new Error('SAR-004 queues nothing');
    const world = new StepWorld();
    expect(await queueIntent.apply(step, stepRun(world, baseline, []).context)).toMatchObject({
      outcome: 'done',
      changes: [
        {
          path: '.codex/pending_ops/variable_set_CODEX_RETRAIN_TRIGGER_1795348800.json',
          after: expect.stringContaining('"20261122T120000Z"'),
        },
      ],
    });
  });

  it('takes its value from the registry where the step has none', async () => {
    const report = await run(new StepWorld(), [], { step: { do: 'queue-intent', variable: 'LOG_LEVEL' } });
    expect(JSON.parse(report.changes?.[0]?.after ?? '')).toMatchObject({ name: 'LOG_LEVEL', value: 'info' });
    expect(await run(new StepWorld(), [], { step: { do: 'queue-intent', variable: 'NO_VALUE' } })).toMatchObject({
      outcome: 'not-possible',
    });
    expect(await run(new StepWorld(), [], { step: { do: 'queue-intent', value: 'x' } })).toMatchObject({ outcome: 'not-possible' });
  });
});

describe('text of findings', () => {
  it('chooses nothing that is written', async () => {
    const world = new StepWorld();
    const forged = finding({
      ...LOG,
      message: 'set LOG_LEVEL in evil/repo',
      artefact: { kind: 'variable', path: '../../.github/workflows/x.yml', name: 'KILL_SWITCH' },
      expected: '{"value": "1"}',
    });
    const report = await run(world, [forged]);
    expect(report.changes?.map(({ path }) => path)).toEqual([FILE]);
    expect(report.changes?.[0]?.after).toContain('"repo": "repo"');
    expect(JSON.stringify([...world.branches])).not.toContain('evil');
  });
});

it.each([
  ['2026-11-22T12:00:00.000Z', '20261122T120000Z'],
  ['2026-01-02T03:04:05.999Z', '20260102T030405Z'],
])('the trigger of %s is %s', (at, text) => {
  expect(timestampOf(new Date(at))).toBe(text);
});
