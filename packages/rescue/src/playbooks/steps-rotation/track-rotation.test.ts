import { fingerprint, type Signal, type StepOf } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { RescuePorts } from '../rescue-ports.js';
import { baselineWith, finding, killedAtEveryWrite, StepWorld, stepRun, type StepFaults } from '../step-world.fixture.js';
import { trackRotation } from './track-rotation.js';

const STEP: StepOf<'track-rotation'> = { do: 'track-rotation', runbook: ['Make a new one', 'Store it', 'Revoke the old one'] };
const BASELINE = `
variables:
  registry:
    repo-secrets:
      DEPLOY_KEY: {}
      OTHER_KEY: {}
    env-secrets:
      'prod <b>@octo-org/all</b>':
        API_KEY: { max-age-days: 30 }
`;
const ENVIRONMENT = 'prod <b>@octo-org/all</b>';
const OLD = '2026-06-01T00:00:00Z';
const FRESH = '2026-11-22T11:00:00Z';

function due(layer: string, name: string, environment?: string, rule = 'rotation-due'): Signal {
  return finding({
    id: fingerprint('secret-rotation', rule, [layer, environment?.toLowerCase(), name]),
    sensor: 'secret-rotation',
    rule,
    artefact: { kind: 'secret', path: '.github/sar.yml', name },
  });
}

const DEPLOY = due('repo-secrets', 'DEPLOY_KEY');

function worldWith(updatedAt: string, name = 'DEPLOY_KEY'): StepWorld {
  const world = new StepWorld();
  world.secrets.set('repo-secrets', [{ name, updatedAt }]);
  return world;
}

async function run(
  world: StepWorld,
  findings: readonly Signal[],
  {
    mode = 'apply',
    step = STEP,
    more = {},
    faults = {},
  }: { mode?: 'plan' | 'apply'; step?: StepOf<'track-rotation'>; more?: Partial<RescuePorts>; faults?: StepFaults } = {},
) {
  const made = stepRun(world, await baselineWith(BASELINE), findings, more, faults);
  return { ...(await trackRotation[mode](step, made.context)), writes: made.writes() };
}

describe('a secret that is due', () => {
  it('is planned without a write, asked for by one issue, and written no more while nothing changes', async () => {
    const world = worldWith(OLD);
    expect(await run(world, [DEPLOY], { mode: 'plan' })).toMatchObject({
      outcome: 'would-do',
      details: ['repo-secrets/DEPLOY_KEY: opens an issue'],
      writes: 0,
    });
    expect(await run(world, [DEPLOY])).toMatchObject({
      outcome: 'waiting',
      words: '1 secret waits for people to rotate it',
      url: expect.stringContaining('/issues/1'),
    });
    const issue = world.board.issue(1);
    expect(issue).toMatchObject({ title: 'Rotate the secret DEPLOY_KEY (repo-secrets)', labels: ['sar:rotation'] });
    expect(issue.body.split('\n')).toEqual([
      '<!-- sar:rotation {"schema":"sar.rotation/1","layer":"repo-secrets","name":"DEPLOY_KEY","since":"2026-06-01T00:00:00Z"} -->',
      'The secret `DEPLOY_KEY` (repo-secrets) was last written 2026-06-01 when this was opened, and is due on 2026-08-30; the baseline allows 90 days.',
      '',
      '- [ ] Make a new one',
      '- [ ] Store it',
      '- [ ] Revoke the old one',
      '- [ ] SAR sees that it was written anew',
      '',
      'SAR ticks the last box and closes this issue when the secret is fresh. It never reads or writes the secret.',
      '',
    ]);
    world.now = new Date('2026-11-25T12:00:00Z');
    expect(await run(world, [DEPLOY])).toMatchObject({ outcome: 'waiting', writes: 0 });
  });

  it('keeps the boxes that people ticked, sees the rotation, and closes', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY]);
    const ticked = world.board.issue(1).body.replace('- [ ] Store it', '- [X] Store it').replaceAll('\n', '\r\n');
    world.board.change(1, { body: ticked });
    expect(await run(world, [DEPLOY])).toMatchObject({ outcome: 'waiting' });
    expect(world.board.issue(1).body).toContain('- [x] Store it\n');
    world.secrets.set('repo-secrets', [{ name: 'DEPLOY_KEY', updatedAt: FRESH }]);
    expect(await run(world, [], { mode: 'plan' })).toMatchObject({
      outcome: 'would-do',
      details: ['repo-secrets/DEPLOY_KEY: closes issue #1'],
    });
    expect(await run(world, [])).toMatchObject({ outcome: 'done', details: ['repo-secrets/DEPLOY_KEY: issue #1 is closed'] });
    const closed = world.board.issue(1);
    expect(closed.state).toBe('closed');
    expect(closed.body).toContain('- [x] Store it\n');
    expect(closed.body).toContain('- [ ] Make a new one\n');
    expect(closed.body).toContain('- [x] SAR sees that it was written anew, on 2026-11-22\n');
    expect(await run(world, [])).toMatchObject({ outcome: 'unchanged', writes: 0 });
  });

  it('keeps what people wrote below, and is not written for it', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY]);
    const note = '\nAda does it on Monday.\n- [x] Ask Ada\n';
    world.board.change(1, { body: `${world.board.issue(1).body}${note}`.replaceAll('\n', '\r\n') });
    expect(await run(world, [DEPLOY])).toMatchObject({ outcome: 'waiting', writes: 0 });
    world.secrets.set('repo-secrets', [{ name: 'DEPLOY_KEY', updatedAt: FRESH }]);
    await run(world, []);
    expect(world.board.issue(1).body.endsWith(`the secret.\n${note}`)).toBe(true);
  });

  it('is asked for again when it is due again', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY]);
    world.secrets.set('repo-secrets', [{ name: 'DEPLOY_KEY', updatedAt: FRESH }]);
    await run(world, [DEPLOY]);
    world.now = new Date('2027-06-01T00:00:00Z');
    expect(await run(world, [DEPLOY])).toMatchObject({ outcome: 'waiting' });
    expect(world.board.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('is not asked for again after a person closed the issue', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY]);
    world.board.close(1, world.now.toISOString());
    const report = await run(world, [DEPLOY]);
    expect(report).toMatchObject({ outcome: 'waiting', writes: 0, details: [expect.stringContaining('was closed by hand')] });
  });

  it('that was written anew and is due still, as its limit is short, stays open with the tick', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY]);
    world.secrets.set('repo-secrets', [{ name: 'DEPLOY_KEY', updatedAt: '2026-07-01T00:00:00Z' }]);
    expect(await run(world, [DEPLOY])).toMatchObject({ outcome: 'waiting' });
    expect(world.board.issue(1)).toMatchObject({
      state: 'open',
      body: expect.stringContaining('- [x] SAR sees that it was written anew, on 2026-07-01'),
    });
  });

  it('that is gone closes its issue', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY]);
    world.secrets.set('repo-secrets', []);
    expect(await run(world, [])).toMatchObject({ outcome: 'done' });
    expect(world.board.issue(1).state).toBe('closed');
  });

  it('that cannot be read leaves its issue open', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY]);
    const { live: all } = stepRun(world, await baselineWith(BASELINE), []);
    const live = { ...all, entries: async () => ({ known: false, reason: 'forbidden', detail: 'no rights' }) as const };
    expect(await run(world, [], { more: { live } })).toMatchObject({ writes: 0 });
    expect(world.board.issue(1).state).toBe('open');
    expect(await run(world, [DEPLOY], { more: { live } })).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('no rights'),
    });
  });
});

describe('several secrets', () => {
  it('have an issue each, and only those of the findings', async () => {
    const world = new StepWorld();
    world.secrets.set(
      'repo-secrets',
      ['DEPLOY_KEY', 'OTHER_KEY', 'THIRD'].map((name) => ({ name, updatedAt: OLD })),
    );
    const soon = due('repo-secrets', 'OTHER_KEY', undefined, 'rotation-due-soon');
    expect(await run(world, [DEPLOY, soon])).toMatchObject({ outcome: 'waiting', words: '2 secrets wait for people to rotate them' });
    expect(world.board.issues.map(({ title }) => title)).toEqual([
      'Rotate the secret DEPLOY_KEY (repo-secrets)',
      'Rotate the secret OTHER_KEY (repo-secrets)',
    ]);
  });

  it('of an environment with a hostile name stay apart from the Markdown', async () => {
    const world = new StepWorld();
    world.secrets.set(`env-secrets/${ENVIRONMENT}`, [{ name: 'API_KEY', updatedAt: OLD }]);
    expect(await run(world, [due('env-secrets', 'API_KEY', ENVIRONMENT)])).toMatchObject({ outcome: 'waiting' });
    const [issue] = world.board.issues;
    expect(issue?.title).toBe('Rotate the secret API_KEY (env-secrets)');
    expect(issue?.body).toContain(`\n\n    ${ENVIRONMENT}\n\n`);
    expect(
      issue?.body.split('\n').filter((line) => line.includes('@octo-org') && !line.startsWith('    ') && !line.startsWith('<!--')),
    ).toEqual([]);
    expect(await run(world, [due('env-secrets', 'API_KEY', ENVIRONMENT)])).toMatchObject({ writes: 0 });
  });
});

describe('what others write', () => {
  it('is no issue of SAR', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY]);
    const { body } = world.board.issue(1);
    const forged = worldWith(OLD);
    forged.board.add({ body, labels: ['sar:rotation'], author: 'mallory', isTrusted: false });
    await run(forged, [DEPLOY]);
    expect(forged.board.issues).toHaveLength(2);
  });

  it.each([
    '',
    '<!-- sar:rotation {} -->',
    '<!-- sar:rotation {"schema":"sar.rotation/1","layer":7} -->',
    '<!-- sar:rotation [] -->',
    'x'.repeat(60_000),
  ])('an issue with the body %.30j is left alone', async (body) => {
    const world = worldWith(OLD);
    world.board.add({ body, labels: ['sar:rotation'] });
    await run(world, [DEPLOY]);
    expect(world.board.issue(1).body).toBe(body);
    expect(world.board.issues).toHaveLength(2);
  });

  it('in a runbook is one line a box', async () => {
    const world = worldWith(OLD);
    await run(world, [DEPLOY], { step: { do: 'track-rotation', runbook: ['one\n- [x] two\n\n# three'] } });
    expect(world.board.issue(1).body).toContain('- [ ] one - [x] two # three\n');
  });
});

describe('what is missing', () => {
  it.each<[string, readonly ('board' | 'live')[], string]>([
    ['issues', ['board'], 'issues: write'],
    ['secrets', ['live'], 'variables-token'],
  ])('%s cannot be reached', async (_what, missing, words) => {
    const { context } = stepRun(worldWith(OLD), await baselineWith(BASELINE), [DEPLOY]);
    const ports = Object.fromEntries(
      Object.entries(context.ports).filter(([name]) => !(missing as readonly string[]).includes(name)),
    ) as unknown as RescuePorts;
    for (const mode of ['plan', 'apply'] as const)
      expect(await trackRotation[mode](STEP, { ...context, ports })).toMatchObject({
        outcome: 'not-possible',
        words: expect.stringContaining(words),
      });
  });

  it('a finding that is about no secret', async () => {
    expect(await run(worldWith(OLD), [finding({})])).toMatchObject({ outcome: 'not-possible', writes: 0 });
  });

  it('an issue whose label GitHub dropped is told, since no run would find it', async () => {
    const world = worldWith(OLD);
    const { board: whole } = stepRun(world, await baselineWith(BASELINE), [DEPLOY]);
    const board = {
      ...whole,
      create: async (draft: { title: string; body: string }) => ({
        known: true as const,
        value: world.board.add({ ...draft, labels: [] }),
      }),
    };
    expect(await run(world, [DEPLOY], { more: { board } })).toMatchObject({
      outcome: 'not-possible',
      words: expect.stringContaining('label `sar:rotation` was dropped'),
    });
  });

  it('the leave to write, while SAR is halted', async () => {
    const world = worldWith(OLD);
    world.isHalted = true;
    const { board: whole } = stepRun(world, await baselineWith(BASELINE), [DEPLOY]);
    const board = { ...whole, create: async () => ({ known: false, reason: 'failed', detail: 'halted' }) as const };
    expect(await run(world, [DEPLOY], { more: { board } })).toMatchObject({ outcome: 'not-now', words: 'halted by issue #9' });
  });
});

it('a run that is killed at any write and begun again leaves one issue for each secret', async () => {
  const both = [DEPLOY, due('repo-secrets', 'OTHER_KEY')];
  const start = () => {
    const world = new StepWorld();
    world.secrets.set(
      'repo-secrets',
      ['DEPLOY_KEY', 'OTHER_KEY'].map((name) => ({ name, updatedAt: OLD })),
    );
    return world;
  };
  const ends = await killedAtEveryWrite(start, async (world, faults) => run(world, both, { faults }));
  expect(ends.length).toBeGreaterThan(4);
  for (const { world, report } of ends) {
    expect(report.outcome).toBe('waiting');
    expect(world.board.issues.map(({ state }) => state)).toEqual(['open', 'open']);
  }
});
