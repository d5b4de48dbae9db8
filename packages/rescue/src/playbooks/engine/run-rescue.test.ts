import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { baselineOf, doing, playbook, rescue, RescueWorld, says, signal, subject } from '../rescue-world.fixture.js';
import type { StepContext } from '../step-kind.js';

const ONE = baselineOf({ MEND: playbook([{ do: 'compare-runs' }, { do: 'search-again' }]) });
const outcomes = (reports: readonly { readonly outcome: string }[]): readonly string[] => reports.map(({ outcome }) => outcome);

describe('a run of playbooks', () => {
  it.each([
    ['without apply', { apply: false }],
    ['as a dry run', { dryRun: true }],
  ])('%s plans everything and writes nothing', async (_what, input) => {
    const world = new RescueWorld();
    const { reports, writes } = await rescue(world, ONE, [subject()], { input });
    expect(writes).toEqual([]);
    expect(outcomes(reports)).toEqual(['planned']);
    expect(reports[0]?.steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual(['compare-runs would-do', 'search-again would-do']);
    expect(reports[0]?.words).toBe('2 steps with apply, nothing without');
    expect(world.files.size).toBe(0);
  });

  it('writes the attempt down before anything is done, and every act after it', async () => {
    const world = new RescueWorld();
    const seen: unknown[] = [];
    const kinds = {
      'compare-runs': doing(async ({ key }) => {
        seen.push(key, ...world.journal.attempts.map((attempt) => attempt['key']));
        return { outcome: 'done', words: 'did it', changes: [{ path: 'a', after: 'x' }], url: 'https://github.com/octo/repo/pull/3' };
      }),
    };
    const { reports } = await rescue(world, ONE, [subject()], { kinds });
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(seen[1]);
    expect(outcomes(reports)).toEqual(['fixed']);
    expect(reports[0]?.pullRequest).toBe('https://github.com/octo/repo/pull/3');
    expect(world.journal.attempts).toMatchObject([{ outcome: 'fixed', step: 2, remembered: {}, subject: '0'.repeat(16) }]);
    expect(world.journal.attempts[0]).not.toHaveProperty('lease');
    expect(world.acts()).toMatchObject([
      { schema: 'sar.act/1', step: 'compare-runs', index: 0, outcome: 'done', files: [{ path: 'a', before: null }], previous: null },
      { step: 'search-again', index: 1, outcome: 'done' },
    ]);
  });

  it('a playbook without a search gets one, and waits until the findings are gone', async () => {
    const world = new RescueWorld();
    world.findings = [signal()];
    const baseline = baselineOf({ MEND: playbook([{ do: 'compare-runs' }]) });
    const first = await rescue(world, baseline, [subject()]);
    expect(first.reports).toMatchObject([
      { outcome: 'waiting', steps: [{ step: 'compare-runs' }, { step: 'search-again', outcome: 'waiting' }] },
    ]);
    world.later(60);
    const again = await rescue(world, baseline, [subject()]);
    expect(again.writes).toEqual([]);
    expect(again.reports).toMatchObject([{ outcome: 'waiting', key: first.reports[0]?.key, steps: [{ step: 'search-again' }] }]);
    world.findings = [];
    expect((await rescue(world, baseline, [subject()])).reports).toMatchObject([{ outcome: 'fixed' }]);
    world.findings = [signal()];
    world.later(8 * 1440);
    expect((await rescue(world, baseline, [subject()])).reports).toMatchObject([{ outcome: 'waiting' }]);
    world.later(8 * 1440);
    expect((await rescue(world, baseline, [subject()])).reports).toMatchObject([{ outcome: 'blocked' }]);
  });

  it('deals with the subjects in their order, and one that crashes stops no other', async () => {
    const world = new RescueWorld();
    const order: string[] = [];
    const kinds = {
      'compare-runs': doing(async (context: StepContext) => {
        order.push(context.subject.id);
        if (order.length === 1) throw new TypeError('x is not a function');
        if (order.length === 2) throw new UserError('Give a token.');
        return { outcome: 'done', words: 'did it' };
      }),
    };
    const ids = ['a', 'b', 'c'].map((char) => char.repeat(16));
    const { reports } = await rescue(
      world,
      ONE,
      ids.map((id) => subject(id)),
      { kinds },
    );
    expect(order).toEqual(ids);
    expect(outcomes(reports)).toEqual(['blocked', 'blocked', 'fixed']);
    expect(reports.map(({ words }) => words)).toEqual([
      'step 1 of 2, compare-runs: it ended with an error, which is a defect of SAR: "x is not a function"',
      'step 1 of 2, compare-runs: Give a token',
      'every step is done',
    ]);
  });

  it('begins at most as many as the baseline and the run allow; what goes on does not count', async () => {
    const world = new RescueWorld();
    const ids = ['a', 'b', 'c'].map((char) => subject(char.repeat(16)));
    const baseline = { ...ONE, playbooks: { ...ONE.playbooks, 'max-actions': 2 } };
    world.findings = ids.flatMap(({ findings }) => findings);
    const kinds = { 'compare-runs': says({ outcome: 'waiting', words: 'it is begun' }) };
    expect(outcomes((await rescue(world, baseline, ids, { kinds })).reports)).toEqual(['waiting', 'waiting', 'not-now']);
    expect(outcomes((await rescue(world, baseline, ids, { kinds, input: { maxActions: 1 } })).reports)).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ]);
    expect(outcomes((await rescue(world, baseline, ids, { kinds, input: { maxActions: 0 } })).reports)).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  it.each(['{', '[]', '{"schema":"sar.rescue-journal/2","attempts":[]}'])(
    'a journal that cannot be read lets nothing act: %s',
    async (text) => {
      const world = new RescueWorld();
      world.files.set('rescue/journal.json', text);
      await expect(rescue(world, ONE, [subject()])).rejects.toThrow(/rescue\/journal\.json \(branch sar-state\) is no journal/);
      const { reports } = await rescue(world, ONE, [subject()], { input: { apply: false } });
      expect(reports[0]?.words).toContain('what was begun before is not known');
    },
  );

  it('a state that cannot be written is told, and nothing is done', async () => {
    const world = new RescueWorld();
    const kinds = { 'compare-runs': doing(async () => ({ outcome: 'done', words: String(world.effects.push('x')) })) };
    const { reports } = await rescue(world, ONE, [subject()], { kinds, faults: { fails: () => 'before' } });
    expect(reports).toMatchObject([{ outcome: 'failed', words: 'branch sar-state cannot be written: the connection was reset' }]);
    expect(world.effects).toEqual([]);
  });

  it('a step that acts although it is planned is refused', async () => {
    const world = new RescueWorld();
    const tries: unknown[] = [];
    const kinds = {
      'compare-runs': doing(
        async () => ({ outcome: 'done', words: 'did it' }),
        async (_step, { ports, remember }) => {
          tries.push(await ports.board?.create({ title: 'x', body: 'x', labels: [] }));
          tries.push(await ports.dispatcher?.dispatch({ kind: 'repository-event', type: 'x' }, {}));
          await remember({ a: 'b' });
          return { outcome: 'would-do', words: 'does it' };
        },
      ),
    };
    const { reports, writes } = await rescue(world, ONE, [subject()], { kinds, input: { apply: false } });
    expect(writes).toEqual([]);
    expect(tries).toMatchObject([{ known: false, detail: 'a plan writes nothing' }, { known: false }]);
    expect(reports[0]?.words).toContain('a plan remembers nothing');
  });

  it('text out of all proportion leaves the journal readable', async () => {
    const world = new RescueWorld();
    const long = 'x\ud800'.repeat(50_000);
    const findings = Array.from({ length: 300 }, (_, at) =>
      signal(String(at).padStart(16, '0'), { rule: `r${at}`, message: long, artefact: { kind: 'file', path: long } }),
    );
    const kinds = {
      'compare-runs': says({ outcome: 'failed', words: long, details: [long, long], url: long, changes: [{ path: long, after: long }] }),
    };
    const { reports } = await rescue(world, ONE, [subject('a'.repeat(16), ...findings)], { kinds });
    expect(reports).toMatchObject([{ outcome: 'blocked', issue: expect.any(String) as unknown }]);
    expect(world.journal.attempts).toHaveLength(1);
    expect(world.acts()).toHaveLength(2);
    expect(world.issues[0]?.body.length).toBeLessThan(65_536);
    expect(world.issues[0]?.title.length).toBeLessThanOrEqual(256);
    expect((await rescue(world, ONE, [subject('b'.repeat(16))])).reports).toMatchObject([{ outcome: 'fixed' }]);
  });

  it.each(['', 'not hexadecimal', '0'.repeat(17)])('what no later run could read is not written: a finding with the id %j', async (id) => {
    const world = new RescueWorld();
    const { reports, writes } = await rescue(world, ONE, [subject('a'.repeat(16), signal(id)), subject('b'.repeat(16))]);
    expect(outcomes(reports)).toEqual(['failed', 'fixed']);
    expect(reports[0]?.words).toContain('the attempt cannot be written down');
    expect(writes.length).toBeGreaterThan(0);
    expect(world.journal.attempts).toHaveLength(1);
  });

  it('a step that remembers too much has failed', async () => {
    const world = new RescueWorld();
    const kinds = {
      'compare-runs': doing(async ({ remember, subject: { id } }) => {
        await remember(
          id.startsWith('a') ? Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`k${at}`, 'x'])) : { k: 'x'.repeat(1001) },
        );
        return { outcome: 'done', words: 'x' };
      }),
    };
    const { reports } = await rescue(world, ONE, [subject('a'.repeat(16)), subject('b'.repeat(16))], { kinds });
    expect(reports.map(({ words }) => words.replace(/^.*SAR: /, ''))).toEqual([
      '"a step remembers more than 20 facts"',
      '"the fact k is longer than 1000 characters"',
    ]);
  });

  it('only what was named is run', async () => {
    const world = new RescueWorld();
    const baseline = baselineOf({ MEND: playbook([{ do: 'compare-runs' }]), BY_NAME: playbook([{ do: 'compare-runs' }], { when: [] }) });
    const other = subject('b'.repeat(16), signal('b'.repeat(16), { sensor: 'doc-links' }));
    const run = async (only: string) => (await rescue(world, baseline, [subject(), other], { input: { only, apply: false } })).reports;
    expect((await run('MEND')).map(({ subject: { id } }) => id)).toEqual(['0'.repeat(16)]);
    expect((await run('BY_NAME')).map(({ playbook: id, chosenBy }) => `${id} ${chosenBy}`)).toEqual([
      'BY_NAME its name',
      'BY_NAME its name',
    ]);
    const named = await rescue(world, baseline, [{ id: 'BY_NAME', findings: [] }], { input: { only: 'BY_NAME' } });
    expect(named.reports).toMatchObject([{ outcome: 'fixed', steps: [{ step: 'compare-runs' }] }]);
  });
});
