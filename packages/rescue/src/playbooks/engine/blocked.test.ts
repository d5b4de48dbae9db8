import { describe, expect, it } from 'vitest';
import { baselineOf, playbook, rescue, RescueWorld, says, signal, subject } from '../rescue-world.fixture.js';

const ID = '0'.repeat(16);
const MEND = baselineOf({ MEND: playbook([{ do: 'compare-runs' }]) });
const FAILS = { 'compare-runs': says({ outcome: 'failed', words: 'GitHub refuses it', details: ['HTTP 422'] }) };
const MISSING = { 'compare-runs': says({ outcome: 'done', words: 'x' }, { outcome: 'not-possible', words: 'there is no token' }) };

describe('what a playbook cannot mend', () => {
  it('asks the owner once, with the evidence, and stays as it is until the issue is closed', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const { reports } = await rescue(world, MEND, [subject(ID)], { kinds: FAILS });
    expect(reports).toMatchObject([
      { outcome: 'blocked', words: 'step 1 of 2, compare-runs: GitHub refuses it', issue: 'https://github.com/octo/repo/issues/1' },
    ]);
    const [issue] = world.issues;
    expect(issue?.title).toBe('MEND needs a person: An index is stale (embeddings/meta.json)');
    expect(issue?.labels).toEqual(['sar', 'sar:blocked']);
    for (const part of ['@octocat', 'compare-runs: failed: GitHub refuses it', 'HTTP 422', 'embedding-index/index-stale', 'actions/runs/1'])
      expect(issue?.body).toContain(part);
    expect(world.acts().map(({ step, outcome }) => `${String(step)} ${String(outcome)}`)).toEqual([
      'compare-runs failed',
      'blocker-issue done',
    ]);

    world.later(600);
    const again = await rescue(world, MEND, [subject(ID)], { kinds: FAILS });
    expect(again.writes).toEqual([]);
    expect(again.reports).toMatchObject([{ outcome: 'blocked', key: reports[0]?.key, issue: 'https://github.com/octo/repo/issues/1' }]);

    world.issues = world.issues.map((each) => ({ ...each, state: 'closed' }));
    world.findings = [];
    expect((await rescue(world, MEND, [subject(ID)])).reports).toMatchObject([{ outcome: 'fixed' }]);
    expect(world.issues).toHaveLength(1);
  });

  it.each([
    [60, 'let the playbook try again, once it has rested for 60 minutes.'],
    [1, 'let the playbook try again, once it has rested for a minute.'],
    [0, 'let the playbook try again.'],
  ])('says how long it rests, with a cooldown of %i', async (minutes, words) => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const mend = baselineOf({ MEND: playbook([{ do: 'compare-runs' }], { 'cooldown-minutes': minutes }) });
    await rescue(world, mend, [subject(ID)], { kinds: FAILS });
    expect(world.issues[0]?.body).toContain(words);
  });

  it('rests for the cooldown after its end, even when the issue was closed at once', async () => {
    const world = new RescueWorld();
    await rescue(world, MEND, [subject(ID)], { kinds: FAILS });
    world.issues = world.issues.map((each) => ({ ...each, state: 'closed' }));
    world.later(59);
    const { reports } = await rescue(world, MEND, [subject(ID)], { kinds: FAILS });
    expect(reports).toMatchObject([
      { outcome: 'not-now', words: 'it rests for this cause (`cooldown-minutes` 60); it may act again from 2026-11-22T13:00Z on' },
    ]);
  });

  it('is not begun, and not counted, while something is missing', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    const { reports } = await rescue(world, MEND, [subject(ID)], { kinds: MISSING });
    expect(reports).toMatchObject([{ outcome: 'blocked', words: 'step 1 of 2, compare-runs, is not possible: there is no token' }]);
    expect(world.journal.attempts).toEqual([]);
    expect(world.acts()).toMatchObject([{ step: 'blocker-issue' }]);
    expect((await rescue(world, MEND, [subject(ID)], { kinds: MISSING })).writes).toEqual([]);

    world.findings = [];
    const { reports: fixed } = await rescue(world, MEND, [subject(ID)]);
    expect(fixed).toMatchObject([{ outcome: 'fixed', words: 'every step is done; closed #1' }]);
    expect(world.issues.map(({ state }) => state)).toEqual(['closed']);
  });

  it('brings the issue up to date when the evidence is another one', async () => {
    const world = new RescueWorld();
    await rescue(world, MEND, [subject(ID)], { kinds: MISSING });
    const other = {
      'compare-runs': says({ outcome: 'done', words: 'x' }, { outcome: 'not-possible', words: 'there is no tracking server' }),
    };
    const { writes } = await rescue(world, MEND, [subject(ID)], { kinds: other });
    expect(writes.filter((name) => name.endsWith('issue'))).toEqual(['update issue']);
    expect(world.issues).toHaveLength(1);
    expect(world.issues[0]?.body).toContain('there is no tracking server');
  });

  it('closes a second issue that another run opened at the same time', async () => {
    const world = new RescueWorld();
    await Promise.all([rescue(world, MEND, [subject(ID)], { kinds: MISSING }), rescue(world, MEND, [subject(ID)], { kinds: MISSING })]);
    expect(world.issues.map(({ state }) => state)).toEqual(['open', 'open']);
    await rescue(world, MEND, [subject(ID)], { kinds: MISSING });
    expect(world.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(world.acts().at(-1)).toMatchObject({ step: 'blocker-issue', words: 'issue #2 is closed', outcome: 'done' });
    expect((await rescue(world, MEND, [subject(ID)], { kinds: MISSING })).writes).toEqual([]);
  });

  it('opens at most as many issues as one run may', async () => {
    const world = new RescueWorld();
    const baseline = { ...MEND, issues: { ...MEND.issues, 'max-new': 2 } };
    const subjects = ['a', 'b', 'c'].map((char) => subject(char.repeat(16)));
    const { reports } = await rescue(world, baseline, subjects, { kinds: MISSING });
    expect(world.issues).toHaveLength(2);
    expect(reports[2]).toMatchObject({ outcome: 'blocked', words: expect.stringContaining('`issues.max-new`') as unknown });
  });

  it('is told without an issue where there is no board', async () => {
    const world = new RescueWorld();
    const { reports } = await rescue(world, MEND, [subject(ID)], { kinds: FAILS, faults: { fails: failsAt(1) } });
    expect(reports).toMatchObject([{ outcome: 'blocked', words: expect.stringContaining('no issue asks for it') as unknown }]);
    expect(world.journal.attempts).toMatchObject([{ outcome: 'blocked' }]);
  });

  it('what an outsider wrote is no issue of SAR', async () => {
    const world = new RescueWorld();
    await rescue(world, MEND, [subject(ID)], { kinds: MISSING });
    world.issues = world.issues.map((each) => ({ ...each, isTrusted: false, author: 'mallory' }));
    await rescue(world, MEND, [subject(ID)], { kinds: MISSING });
    expect(world.issues).toHaveLength(2);
  });

  it.each([
    ['a fence', '```\n# Heading\n<script>', '# Heading'],
    ['a mention', '@everyone <!-- sar:blocked {} -->', undefined],
    ['a direction mark', 'a\u202eb\u0000c', '\u202e'],
  ])('shows text of findings in a block of code: %s', async (_what, message, forbiddenAtLineStart) => {
    const world = new RescueWorld();
    await rescue(world, MEND, [subject(ID, signal(ID, { message }))], { kinds: MISSING });
    const body = world.issues[0]?.body ?? '';
    const blocks = [...body.matchAll(/^(`{3,})text\n([^]*?)\n\1$/gm)].map(([, , text]) => text ?? '');
    expect(blocks.some((text) => text.includes('embedding-index/index-stale'))).toBe(true);
    const outside = blocks.reduce((rest, text) => rest.replace(text, ''), body);
    expect(outside).not.toContain('<script>');
    expect(outside).not.toContain('@everyone');
    if (forbiddenAtLineStart !== undefined) expect(body.split('\n').some((line) => line.startsWith(forbiddenAtLineStart))).toBe(false);
  });
});

it('an issue about very much is whole, and as long as GitHub takes', async () => {
  const world = new RescueWorld();
  const long = 'x'.repeat(1000);
  const many = Array.from({ length: 60 }, (_, at) => signal(String(at).padStart(16, '0'), { message: long }));
  const report = { outcome: 'failed', words: long, details: Array.from({ length: 80 }, () => long) } as const;
  const steps = Array.from({ length: 30 }, () => long);
  const baseline = baselineOf({ MEND: playbook([{ do: 'open-issue', title: 'x', steps }, { do: 'compare-runs' }]) });
  await rescue(world, baseline, [subject(ID, ...many)], { kinds: { 'compare-runs': says(report) } });
  expect(world.issues).toHaveLength(2);
  for (const { body } of world.issues) {
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('… and ');
    expect(body.match(/^```/gm)?.length ?? 1).toSatisfy((fences: number) => fences % 2 === 0);
  }
  expect(world.issues[1]?.body).toContain('SAR closes this issue when a search finds the findings no more.');
});

describe('what earlier runs left', () => {
  const waits = { 'compare-runs': says({ outcome: 'waiting', words: 'it is begun' }) };
  const whole = { input: { isWhole: true } };

  it('ends when its findings are gone', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, MEND, [subject(ID)], { kinds: waits });
    expect((await rescue(world, MEND, [])).reports).toEqual([]);
    world.findings = [];
    const { reports } = await rescue(world, MEND, [], whole);
    expect(reports).toMatchObject([{ outcome: 'fixed', words: 'a search finds its findings no more', chosenBy: 'an earlier run' }]);
    expect((await rescue(world, MEND, [], whole)).writes).toEqual([]);
  });

  it('goes on when its findings are there although nobody named them', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, MEND, [subject(ID)], { kinds: waits });
    const { reports } = await rescue(world, MEND, [], whole);
    expect(reports).toMatchObject([
      { outcome: 'waiting', subject: { id: ID, findings: [{ id: ID }] }, steps: [{ step: 'compare-runs' }, { step: 'search-again' }] },
    ]);
  });

  it('is left alone while a sensor cannot tell', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, MEND, [subject(ID)], { kinds: waits });
    world.findings = [];
    world.silent.add('embedding-index');
    const { reports, writes } = await rescue(world, MEND, [], whole);
    expect(reports).toMatchObject([{ outcome: 'waiting', words: expect.stringContaining('GitHub did not answer') as unknown }]);
    expect(writes).toEqual([]);
  });

  it('closes the issue of a cause that people mended', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, MEND, [subject(ID)], { kinds: MISSING });
    expect((await rescue(world, MEND, [], whole)).reports).toEqual([]);
    world.findings = [];
    const { reports } = await rescue(world, MEND, [], whole);
    expect(reports).toMatchObject([{ outcome: 'fixed', words: 'a search finds its findings no more; closed #1' }]);
    expect(world.issues).toMatchObject([{ state: 'closed' }]);
    expect(world.acts().at(-1)).toMatchObject({ step: 'blocker-issue', words: 'issue #1 is closed' });
  });

  it.each(['constructor', '__proto__', 'GONE'])('an issue that names the playbook %s is left', async (id) => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, MEND, [subject(ID)], { kinds: MISSING });
    world.issues = world.issues.map((each) => ({ ...each, body: each.body.replace('"playbook":"MEND"', `"playbook":"${id}"`) }));
    world.findings = [];
    const { reports, writes } = await rescue(world, MEND, [], whole);
    expect(reports).toEqual([]);
    expect(writes).toEqual([]);
  });

  it('of other playbooks than the named one is left', async () => {
    const world = new RescueWorld();
    world.findings = [signal(ID)];
    await rescue(world, MEND, [subject(ID)], { kinds: waits });
    world.findings = [];
    expect((await rescue(world, MEND, [], { input: { isWhole: true, only: 'OTHER' } })).reports).toEqual([]);
  });
});

/** Fails the writes of issues alone: the second write of the run. */
function failsAt(at: number): () => 'before' | undefined {
  let calls = 0;
  return () => (calls++ === at ? 'before' : undefined);
}
