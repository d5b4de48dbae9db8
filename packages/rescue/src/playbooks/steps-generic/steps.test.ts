import { known, unknown, type CiRun, type StepOf } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { baselineOf, playbook, rescueRun, RescueWorld, signal, subject, type RescueRunFixture } from '../rescue-world.fixture.js';
import type { RescuePorts } from '../rescue-ports.js';
import type { StepContext } from '../step-kind.js';
import { dispatchWorkflow, openIssue, searchAgain, waitFor } from './index.js';

const BASE = baselineOf({ MEND: playbook([{ do: 'search-again' }]) });
const KEY = 'a'.repeat(16);

interface Told extends RescueRunFixture {
  readonly context: StepContext;
  readonly facts: Record<string, string>;
}

function contextOf(world: RescueWorld, facts: Record<string, string> = {}, changes: Partial<RescuePorts> = {}): Told {
  const run = rescueRun(world, BASE);
  const ports = { ...run.ports, ...changes };
  return {
    ...run,
    facts,
    context: {
      ports,
      playbook: 'MEND',
      key: KEY,
      index: 1,
      subject: subject('0'.repeat(16)),
      startedAt: new Date(world.now).toISOString(),
      before: [],
      remembered: { ...facts },
      remember: async (more) => {
        Object.assign(facts, more);
      },
      workTree: async () => ({ missing: 'there is none' }),
    },
  };
}

const ended =
  (conclusion: string) =>
  (run: CiRun): CiRun => ({ ...run, status: 'completed', conclusion });

describe('dispatch-workflow', () => {
  const step: StepOf<'dispatch-workflow'> = {
    do: 'dispatch-workflow',
    workflow: 'rebuild.yml',
    inputs: { full: 'true' },
    'wait-minutes': 2,
  };
  const id = `sar-${KEY}-1`;

  it('dispatches the default branch with the id, and waits for the end', async () => {
    const world = new RescueWorld();
    world.conclude = ended('success');
    const { context, facts } = contextOf(world);
    expect(await dispatchWorkflow.apply(step, context)).toMatchObject({
      outcome: 'done',
      url: 'https://github.com/octo/repo/actions/runs/100',
    });
    expect(world.dispatches).toEqual([
      { target: { kind: 'workflow', file: 'rebuild.yml', ref: 'main' }, payload: { full: 'true', 'sar-id': id } },
    ]);
    expect(facts).toMatchObject({ id });
  });

  it.each(['failure', 'cancelled', 'skipped', 'timed_out'])('a run that ends with %s has failed', async (conclusion) => {
    const world = new RescueWorld();
    world.conclude = ended(conclusion);
    expect(await dispatchWorkflow.apply(step, contextOf(world).context)).toMatchObject({
      outcome: 'failed',
      words: `the run of rebuild.yml ended with ${conclusion}`,
    });
  });

  it('leaves a run that takes long to a later run, which does not dispatch again', async () => {
    const world = new RescueWorld();
    const first = contextOf(world);
    expect(await dispatchWorkflow.apply(step, first.context)).toMatchObject({
      outcome: 'waiting',
      words: 'the run of rebuild.yml goes on (in_progress)',
    });
    world.later(600);
    world.conclude = ended('success');
    expect(await dispatchWorkflow.apply(step, contextOf(world, first.facts).context)).toMatchObject({ outcome: 'done' });
    expect(world.dispatches).toHaveLength(1);
  });

  it.each([
    ['so soon that GitHub may not list it', 1, 0, 'waiting'],
    ['after that', 6, 1, 'waiting'],
  ])('a dispatch that may have been cut off is looked for, %s', async (_what, minutes, dispatches, outcome) => {
    const world = new RescueWorld();
    const at = new Date(world.now).toISOString();
    world.later(minutes);
    const { 'wait-minutes': _wait, ...brief } = step;
    expect(await dispatchWorkflow.apply(brief, contextOf(world, { id, at }).context)).toMatchObject({ outcome });
    expect(world.dispatches).toHaveLength(dispatches);
  });

  it('a run whose title never shows the id has failed after a day, with what to declare', async () => {
    const world = new RescueWorld();
    const at = new Date(world.now).toISOString();
    world.later(1441);
    const report = await dispatchWorkflow.apply(step, contextOf(world, { id, at, sent: at }).context);
    expect(report).toMatchObject({ outcome: 'failed', words: expect.stringContaining('24 hours') as unknown });
    expect(report.details?.join('\n')).toContain('run-name: Rebuild ${{ inputs.sar-id }}');
    expect(world.dispatches).toHaveLength(0);
  });

  it('a run that can never be looked for is given up after a day', async () => {
    const world = new RescueWorld();
    const { facts } = contextOf(world);
    const looked = async () => {
      const { context } = contextOf(world, facts);
      const history = Object.assign(Object.create(context.ports.history ?? null) as NonNullable<RescuePorts['history']>, {
        latestRuns: async () => unknown('forbidden', 'no permission'),
      });
      return dispatchWorkflow.apply(
        { ...step, 'wait-minutes': 0 },
        {
          ...context,
          remembered: { ...facts },
          ports: { ...context.ports, history },
          remember: async (more) => void Object.assign(facts, more),
        },
      );
    };
    expect(await looked()).toMatchObject({ outcome: 'waiting' });
    world.later(1439);
    expect(await looked()).toMatchObject({ outcome: 'waiting', words: expect.stringContaining('no permission') as unknown });
    world.later(2);
    expect(await looked()).toMatchObject({ outcome: 'failed', words: expect.stringContaining('no permission') as unknown });
    expect(world.dispatches).toHaveLength(1);
  });

  it.each<[string, (run: CiRun) => CiRun]>([
    ['another branch', (run) => ({ ...run, branch: 'evil' })],
    ['an id that is longer', (run) => ({ ...run, title: `${run.title}0` })],
    ['no id', (run) => ({ ...run, title: 'Rebuild' })],
  ])('a run of %s is not taken for it', async (_what, change) => {
    const world = new RescueWorld();
    world.conclude = (run) => change(ended('success')({ ...run, title: `Rebuild ${id}` }));
    expect(await dispatchWorkflow.apply(step, contextOf(world).context)).toMatchObject({ outcome: 'waiting' });
  });

  it.each<[string, string | undefined, Partial<RescuePorts>, string]>([
    ['no workflow', undefined, {}, 'there is no .github/workflows/rebuild.yml'],
    ['no trigger', 'on: push\n', {}, 'no trigger `workflow_dispatch`'],
    ['no input', 'on: workflow_dispatch\n', {}, 'no input `sar-id`'],
    ['no repository', '', { repository: undefined }, 'no repository on GitHub'],
  ])('%s: it is not possible, and nothing is dispatched', async (_what, workflow, changes, words) => {
    const world = new RescueWorld();
    world.workflow = workflow;
    const { context } = contextOf(world, {}, changes);
    for (const report of [await dispatchWorkflow.plan(step, context), await dispatchWorkflow.apply(step, context)])
      expect(report).toMatchObject({ outcome: 'not-possible', words: expect.stringContaining(words) as unknown });
    expect(world.dispatches).toEqual([]);
  });

  it.each(['dispatcher', 'history'] as const)('without %s it says which permission it takes', async (port) => {
    const { context } = contextOf(new RescueWorld());
    const { [port]: _port, ...ports } = context.ports;
    const report = await dispatchWorkflow.plan(step, { ...context, ports });
    expect(report).toMatchObject({ outcome: 'not-possible', words: expect.stringContaining('`actions: ') as unknown });
  });

  it.each([
    ['not-configured', 'failed', 'workflow_dispatch:'],
    ['forbidden', 'failed', undefined],
    ['unreachable', 'waiting', undefined],
    ['rate-limited', 'waiting', undefined],
  ] as const)('GitHub answers %s: %s', async (reason, outcome, detail) => {
    const dispatcher = { dispatch: async () => unknown(reason, 'Unexpected inputs provided') };
    const report = await dispatchWorkflow.apply(step, contextOf(new RescueWorld(), {}, { dispatcher }).context);
    expect(report).toMatchObject({ outcome, words: expect.stringContaining('Unexpected inputs provided') as unknown });
    expect(report.details?.some((line) => line.includes(detail ?? '\0')) ?? false).toBe(detail !== undefined);
  });

  it('a workflow that is switched off is told with how to switch it on', async () => {
    const { context } = contextOf(new RescueWorld());
    const history = {
      requestsLeft: 1000,
      workflows: async () => known([{ id: 5, path: '.github/workflows/rebuild.yml', state: 'disabled_inactivity' }]),
    } as unknown as NonNullable<RescuePorts['history']>;
    const report = await dispatchWorkflow.plan(step, { ...context, ports: { ...context.ports, history } });
    expect(report).toMatchObject({ outcome: 'not-possible', words: expect.stringContaining('gh workflow enable rebuild.yml') as unknown });
  });

  it('waits no longer than the requests last', async () => {
    const world = new RescueWorld();
    const { context } = contextOf(world);
    const history = Object.assign(Object.create(context.ports.history ?? null) as NonNullable<RescuePorts['history']>, {
      requestsLeft: 10,
    });
    const before = world.now;
    expect(await dispatchWorkflow.apply(step, { ...context, ports: { ...context.ports, history } })).toMatchObject({ outcome: 'waiting' });
    expect(world.now).toBe(before);
  });
});

describe('wait-for', () => {
  const sensor: StepOf<'wait-for'> = { do: 'wait-for', sensor: 'embedding-index', minutes: 3 };
  const variable: StepOf<'wait-for'> = { do: 'wait-for', variable: 'RETRAIN', minutes: 0 };

  it('waits in minutes until the sensor is clear', async () => {
    const world = new RescueWorld();
    world.findings = [signal()];
    const { context } = contextOf(world);
    let waited = 0;
    const wait = async (ms: number): Promise<void> => {
      waited += ms;
      if (waited === 120_000) world.findings = [];
    };
    expect(await waitFor.apply(sensor, { ...context, ports: { ...context.ports, wait } })).toMatchObject({ outcome: 'done' });
    expect(waited).toBe(120_000);
  });

  it('looks more rarely the longer it waits', async () => {
    const { context } = contextOf(new RescueWorld());
    let looks = 0;
    let waited = 0;
    const sense = async () => {
      looks += 1;
      return [];
    };
    const wait = async (ms: number): Promise<void> => {
      waited += ms;
    };
    await waitFor.apply({ ...sensor, minutes: 360 }, { ...context, ports: { ...context.ports, sense, wait } });
    expect(waited).toBe(360 * 60_000);
    expect(looks).toBeLessThan(60);
  });

  it('leaves it to later runs, and gives up after its time', async () => {
    const world = new RescueWorld();
    world.findings = [signal()];
    const { context, facts } = contextOf(world);
    expect(await waitFor.apply({ ...sensor, minutes: 0 }, context)).toMatchObject({ outcome: 'waiting' });
    world.later(1439);
    expect(await waitFor.apply({ ...sensor, minutes: 0 }, contextOf(world, facts).context)).toMatchObject({ outcome: 'waiting' });
    world.later(2);
    expect(await waitFor.apply({ ...sensor, minutes: 0 }, contextOf(world, facts).context)).toMatchObject({ outcome: 'failed' });
  });

  it.each([
    ['is there', known({ name: 'RETRAIN', value: '' }), 'done'],
    ['is not there', known(undefined), 'waiting'],
    ['is not known', unknown('forbidden', 'no permission'), 'waiting'],
  ] as const)('the variable %s', async (_what, answer, outcome) => {
    const variables = { get: async () => answer, list: async () => unknown('failed', 'not asked') };
    expect(await waitFor.apply(variable, contextOf(new RescueWorld(), {}, { variables }).context)).toMatchObject({ outcome });
  });

  it('takes a reader of variables', async () => {
    const { context } = contextOf(new RescueWorld());
    expect(await waitFor.plan(variable, context)).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('variables-token') as unknown,
    });
  });
});

describe('search-again', () => {
  it.each<[string, Partial<StepOf<'search-again'>>, (world: RescueWorld) => void, string]>([
    ['gone', {}, () => undefined, 'done'],
    ['there', {}, (world) => world.findings.push(signal()), 'waiting'],
    ['others of the sensor are no matter', {}, (world) => world.findings.push(signal('9'.repeat(16))), 'done'],
    ['the sensor cannot tell', {}, (world) => world.silent.add('embedding-index'), 'waiting'],
    [
      'another sensor must be clear',
      { sensors: ['doc-links'] },
      (world) => world.findings.push(signal('8'.repeat(16), { sensor: 'doc-links' })),
      'waiting',
    ],
    ['another sensor cannot tell', { sensors: ['doc-links'] }, (world) => world.silent.add('doc-links'), 'waiting'],
    ['another sensor is clear', { sensors: ['doc-links'] }, () => undefined, 'done'],
  ])('%s', async (_what, step, prepare, outcome) => {
    const world = new RescueWorld();
    prepare(world);
    expect(await searchAgain.apply({ do: 'search-again', ...step }, contextOf(world).context)).toMatchObject({ outcome });
  });

  it('has failed once its time is over', async () => {
    const world = new RescueWorld();
    world.findings = [signal()];
    const step: StepOf<'search-again'> = { do: 'search-again', 'within-minutes': 10 };
    const { context, facts } = contextOf(world);
    await searchAgain.apply(step, context);
    world.later(10);
    expect(await searchAgain.apply(step, contextOf(world, facts).context)).toMatchObject({
      outcome: 'failed',
      details: ['embedding-index/index-stale embeddings/meta.json: the index is 9 days old'],
    });
  });
});

describe('open-issue', () => {
  const step: StepOf<'open-issue'> = { do: 'open-issue', title: 'Build the index', steps: ['Do this', 'Then that'], labels: ['index'] };

  it('opens one, and leaves it as people changed it', async () => {
    const world = new RescueWorld();
    expect(await openIssue.apply(step, contextOf(world).context)).toMatchObject({
      outcome: 'done',
      url: 'https://github.com/octo/repo/issues/1',
    });
    expect(world.issues[0]?.labels).toEqual(['sar', 'sar:task', 'index']);
    expect(world.issues[0]?.body).toContain('@octocat Playbook MEND asks for this.\n\n- [ ] Do this\n- [ ] Then that\n');
    world.issues = world.issues.map((issue) => ({ ...issue, body: issue.body.replace('[ ]', '[x]') }));
    expect(await openIssue.apply(step, contextOf(world).context)).toMatchObject({ outcome: 'unchanged' });
    expect(world.issues[0]?.body).toContain('- [x] Do this');
  });

  it('does not open one again that was closed during the attempt, but for the next attempt', async () => {
    const world = new RescueWorld();
    const { context } = contextOf(world);
    await openIssue.apply(step, context);
    world.issues = world.issues.map((issue) => ({ ...issue, state: 'closed' }));
    expect(await openIssue.apply(step, context)).toMatchObject({ outcome: 'unchanged' });
    expect(await openIssue.apply(step, { ...context, key: 'b'.repeat(16) })).toMatchObject({ outcome: 'done' });
    expect(world.issues).toHaveLength(2);
  });

  it('says when GitHub dropped its label, since each later run would open another', async () => {
    const { context } = contextOf(new RescueWorld());
    const create = async () => known({ number: 7, url: 'https://github.com/octo/repo/issues/7', labels: [], author: 'x', isTrusted: true });
    const board = Object.assign(Object.create(context.ports.board ?? null) as NonNullable<RescuePorts['board']>, { create });
    expect(await openIssue.apply(step, { ...context, ports: { ...context.ports, board } })).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('its label `sar:task` was dropped') as unknown,
    });
  });

  it('takes a board', async () => {
    const { context } = contextOf(new RescueWorld());
    const { board: _board, ...ports } = context.ports;
    for (const report of [await openIssue.plan(step, { ...context, ports }), await openIssue.apply(step, { ...context, ports })])
      expect(report).toMatchObject({ outcome: 'not-possible', words: expect.stringContaining('issues: write') as unknown });
  });
});
