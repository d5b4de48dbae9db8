import { readRows, readTicks } from '@sar/baseline';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFindingMemory } from './finding-memory.js';
import { END_LINE } from './issue-body.js';
import { MemoryRepository, writesOf } from './memory-board.fixture.js';
import { HALTED_GUARD, idOf, sync, type Present } from './sync-scenario.fixture.js';

let repository: MemoryRepository;
beforeEach(() => {
  repository = new MemoryRepository();
});

const hours = (count: number): string => new Date(Date.parse('2026-11-20T08:00:00Z') + count * 3_600_000).toISOString();
const at = (count: number): void => {
  repository.now = hours(count);
};
const shown = (): readonly string[] => repository.issues.map(({ number, state, title }) => `#${number} ${state} ${title}`);
const comments = (): readonly string[] => repository.comments.map(({ number, body }) => `#${number} ${body.replace(/[:.].*/, '')}`);
const labels = (number: number): readonly string[] => repository.issue(number).labels.toSorted();

const ONE: Present = { a: {} };

describe('what is open', () => {
  it('nothing found and nothing there: nothing is written', async () => {
    const run = await sync(repository, {});
    expect(run.requests).toEqual(['list open', 'list open sar:dashboard', 'list closed']);
    expect(run).toMatchObject({ acts: [{ what: 'dashboard', outcome: 'unchanged' }], notes: [] });
    expect(run.dashboard).toBeUndefined();
  });

  it('P0 and P1 get an issue each, and everything is on the dashboard; the second run writes nothing', async () => {
    const present: Present = { a: { severity: 'P3' }, b: {}, c: { severity: 'P0' }, d: { severity: 'P2' } };
    const run = await sync(repository, present);
    expect(shown()).toEqual(['#1 open P0: message of c', '#2 open P1: message of b', '#3 open SAR dashboard']);
    expect([labels(1), labels(2), labels(3)]).toEqual([
      ['sar', 'sar:L2', 'sar:P0'],
      ['sar', 'sar:L2', 'sar:P1'],
      ['sar', 'sar:dashboard'],
    ]);
    expect(writesOf(run.requests)).toEqual(['label', 'label', 'label', 'create', 'label', 'create', 'label', 'create']);
    expect([...run.issues]).toEqual([
      [idOf('c'), { number: 1, url: 'https://github.com/octo/repo/issues/1', assignees: [] }],
      [idOf('b'), { number: 2, url: 'https://github.com/octo/repo/issues/2', assignees: [] }],
    ]);
    expect(run.dashboard).toMatchObject({ number: 3 });
    expect([...readRows(repository.issue(3).body).keys()]).toHaveLength(4);
    at(1);
    const again = await sync(repository, present, { commit: 'a'.repeat(40) });
    expect(again.requests).toEqual(['list open']);
    expect(again.acts).toEqual([{ what: 'dashboard', outcome: 'unchanged', detail: 'all issues are as they should be (4 rows)' }]);
  });

  it('in mode dashboard there is the dashboard alone, and issues of their own are closed', async () => {
    await sync(repository, ONE, { mode: 'dashboard' });
    expect(shown()).toEqual(['#1 open SAR dashboard']);
    await sync(repository, ONE);
    expect(shown()).toEqual(['#1 open SAR dashboard', '#2 open P1: message of a']);
    await sync(repository, ONE, { mode: 'dashboard' });
    expect(repository.issue(2).state).toBe('closed');
  });

  it('mode off reads no more than the clocks, and writes nothing', async () => {
    const { requests } = await sync(repository, ONE, { mode: 'off' });
    expect(requests).toEqual(['list open', 'list open sar:dashboard', 'list closed']);
    expect(repository.issues).toEqual([]);
  });

  it('never opens more than it may, the worst first, and names what waits', async () => {
    const present: Present = { a: {}, b: { severity: 'P0' }, c: {} };
    const run = await sync(repository, present, { maxNew: 1 });
    expect(shown()).toEqual(['#1 open P0: message of b', '#2 open SAR dashboard']);
    expect(run.acts.filter(({ outcome }) => outcome === 'not-now').map(({ detail }) => detail)).toEqual([
      expect.stringContaining('P1: message of'),
      expect.stringContaining('P1: message of'),
    ]);
    await sync(repository, present, { maxNew: 1 });
    await sync(repository, present, { maxNew: 1 });
    expect(shown()).toHaveLength(4);
    expect((await sync(repository, present, { maxNew: 1 })).acts).toMatchObject([{ outcome: 'unchanged' }]);
    expect((await sync(repository, { ...present, d: {} }, { maxNew: 0 })).acts).toMatchObject([
      { outcome: 'not-now' },
      { what: 'dashboard' },
    ]);
  });

  it('labels of the baseline and of its findings are given; people’s own stay', async () => {
    await sync(repository, { a: { labels: ['team-x'] } }, { labels: ['infra'] });
    expect(labels(1)).toEqual(['infra', 'sar', 'sar:L2', 'sar:P1', 'team-x']);
    repository.change(1, { labels: [...repository.issue(1).labels, 'mine'] });
    await sync(repository, { a: { severity: 'P0', labels: ['team-x'] } }, { labels: ['infra'] });
    expect(labels(1)).toEqual(['infra', 'mine', 'sar', 'sar:L2', 'sar:P0', 'team-x']);
  });
});

describe('what changes', () => {
  it('severity: the issue says so, with one comment', async () => {
    await sync(repository, ONE);
    at(1);
    const run = await sync(repository, { a: { severity: 'P0' } });
    expect(shown()[0]).toBe('#1 open P0: message of a');
    expect(comments()).toEqual(['#1 Severity P0 (it was P1)']);
    expect(writesOf(run.requests)).toEqual(['label', 'update', 'comment', 'update']);
  });

  it('overdue: told once', async () => {
    await sync(repository, ONE);
    at(5);
    const overdue: Present = { a: { breached: true } };
    expect(writesOf((await sync(repository, overdue)).requests)).toEqual(['update', 'comment']);
    expect(comments()).toEqual(['#1 Overdue']);
    at(6);
    expect(writesOf((await sync(repository, overdue)).requests)).toEqual([]);
  });

  it('a run that takes a finding for a new one does not begin its clock anew', async () => {
    await sync(repository, ONE);
    at(5);
    const { clocks } = await sync(repository, ONE, { isForgetful: true });
    expect(clocks.get(idOf('a'))).toBe(hours(0));
    expect(repository.issue(1).body).toContain(`"seen":{"${hours(0)}"`);
  });

  it('overdue is not told again when somebody emptied the issue', async () => {
    await sync(repository, { a: { breached: true } });
    repository.change(1, { body: '' });
    await sync(repository, { a: { breached: true } });
    expect(repository.issue(1).body).toContain('overdue');
    expect(comments()).toEqual([]);
  });

  it('its text: without a comment; and links follow the commit only then', async () => {
    await sync(repository, ONE, { commit: 'a'.repeat(40) });
    expect((await sync(repository, ONE, { commit: 'b'.repeat(40) })).requests).toEqual(['list open']);
    await sync(repository, { a: { message: 'other words' } }, { commit: 'b'.repeat(40) });
    expect(repository.issue(1).title).toBe('P1: other words');
    expect(repository.issue(1).body).toContain(`at ${'b'.repeat(40)}`);
    expect(comments()).toEqual([]);
  });

  it('P1 to P2: closed, and on the dashboard; back: opened again with its clock', async () => {
    await sync(repository, ONE);
    at(3);
    await sync(repository, { a: { severity: 'P2' } });
    expect(shown()).toEqual(['#1 closed P1: message of a', '#2 open SAR dashboard']);
    at(9);
    const run = await sync(repository, ONE);
    expect(shown()[0]).toBe('#1 open P1: message of a');
    expect(run.clocks.get(idOf('a'))).toBe(hours(0));
    expect(comments()).toEqual(['#1 Closed by SAR', '#1 Opened again by SAR']);
  });

  it('gone: closed once, with a comment; there again: opened again with the same clock', async () => {
    await sync(repository, ONE);
    at(2);
    const run = await sync(repository, {});
    expect(writesOf(run.requests)).toEqual(['update', 'comment', 'update']);
    expect(shown()).toEqual(['#1 closed P1: message of a', '#2 open SAR dashboard']);
    expect(repository.issue(1).body).toContain('does not find it any more');
    expect(writesOf((await sync(repository, {})).requests)).toEqual([]);
    at(50);
    await sync(repository, ONE);
    expect(repository.issue(1)).toMatchObject({ state: 'open', body: expect.not.stringContaining('any more') });
    expect(readRows(repository.issue(2).body).get(idOf('a'))?.findings).toEqual({ [idOf('a')]: hours(0) });
    expect(comments()).toHaveLength(2);
  });

  it.each([
    ['waived', { a: { waived: true } }],
    ['accepted', { a: { accepted: true } }],
  ] as const)('%s: closed, listed, and opened again when that is over', async (word, present) => {
    await sync(repository, ONE);
    await sync(repository, present);
    expect(repository.issue(1).state).toBe('closed');
    expect(repository.issue(2).body).toContain(`${word} message of a`);
    at(4);
    await sync(repository, ONE);
    expect(repository.issue(1).state).toBe('open');
    expect(readRows(repository.issue(2).body).get(idOf('a'))?.findings).toEqual({ [idOf('a')]: hours(0) });
  });

  it('a finding that joins and leaves a group keeps its issue and its clock', async () => {
    await sync(repository, { a: { group: 'x' }, b: { group: 'x' } });
    at(1);
    await sync(repository, { a: { group: 'x' }, b: { group: 'x' }, c: { group: 'x' } });
    expect(shown()).toEqual(['#1 open P1: message of a', '#2 open SAR dashboard']);
    at(2);
    await sync(repository, { a: {}, b: {}, c: {} });
    expect(shown().filter((line) => line.includes('open P1'))).toHaveLength(3);
    at(3);
    const run = await sync(repository, { a: { group: 'x' }, b: { group: 'x' }, c: { group: 'x' } });
    expect(shown().filter((line) => line.includes('open P1'))).toEqual(['#1 open P1: message of a']);
    expect(comments().filter((line) => line.endsWith('Closed by SAR'))).toHaveLength(2);
    expect([run.clocks.get(idOf('a')), run.clocks.get(idOf('c'))]).toEqual([hours(0), hours(1)]);
  });
});

describe('what nobody could look at', () => {
  const unknown = [{ sensor: 'cache-wiring', layer: 'L2', outcome: 'unknown', reason: 'no-token', detail: 'no token' }] as const;

  it('stays open, and keeps its row, until the sensor answers again', async () => {
    const present: Present = { a: {}, b: { severity: 'P2' } };
    await sync(repository, present);
    const before = repository.issue(2).body;
    at(1);
    await sync(repository, {}, { isGone: () => false, unknown });
    expect(repository.issue(1).state).toBe('open');
    expect([...readRows(repository.issue(2).body).keys()].toSorted()).toEqual([idOf('a'), idOf('b')].toSorted());
    expect(repository.issue(2).body).toContain('unknown cache-wiring');
    at(2);
    const run = await sync(repository, {}, { isGone: () => false, unknown });
    expect(writesOf(run.requests)).toEqual([]);
    await sync(repository, present);
    expect(repository.issue(2).body).toBe(before);
    await sync(repository, {});
    expect(repository.issue(1).state).toBe('closed');
    expect(readRows(repository.issue(2).body).size).toBe(0);
  });

  it('is judged finding by finding: a row goes when its own place was looked at', async () => {
    await sync(repository, { a: { severity: 'P2' }, b: { severity: 'P2' } });
    await sync(repository, {}, { isGone: ({ path }) => path === 'src/a.ts' });
    expect([...readRows(repository.issue(1).body).keys()]).toEqual([idOf('b')]);
  });

  it('a group is gone when every finding of it is', async () => {
    await sync(repository, { a: { group: 'x' }, b: { group: 'x' } });
    await sync(repository, {}, { isGone: ({ path }) => path === 'src/a.ts' });
    expect(repository.issue(1).state).toBe('open');
    await sync(repository, {}, { isGone: ({ path }) => path !== '' });
    expect(repository.issue(1).state).toBe('closed');
  });

  it('an open issue without a row is listed all the same', async () => {
    await sync(repository, ONE);
    repository.remove(2);
    await sync(repository, { b: { severity: 'P2' } }, { isGone: () => false });
    expect(repository.issue(3).body).toContain('kept #1');
  });
});

describe('what people do', () => {
  it('close an issue: it stays closed until it was gone or got worse, and the dashboard says so', async () => {
    await sync(repository, ONE);
    repository.change(1, { state: 'closed' });
    await sync(repository, ONE);
    expect(repository.issue(1).state).toBe('closed');
    expect(repository.issue(2).body).toContain('#1 by hand');
    expect(writesOf((await sync(repository, ONE)).requests)).toEqual([]);
    await sync(repository, { a: { severity: 'P0' } });
    expect(repository.issue(1).state).toBe('open');
  });

  it('close an issue: once it was gone, it is opened again when it comes back', async () => {
    await sync(repository, ONE);
    repository.change(1, { state: 'closed' });
    await sync(repository, ONE);
    await sync(repository, {});
    expect(writesOf((await sync(repository, {})).requests)).toEqual([]);
    expect(comments()).toEqual([]);
    await sync(repository, ONE);
    expect(repository.issue(1).state).toBe('open');
  });

  it('mend it with a pull request that closes the issue: when it comes back, the issue is opened again', async () => {
    await sync(repository, ONE);
    repository.change(1, { state: 'closed' });
    const run = await sync(repository, {});
    expect(writesOf(run.requests)).toEqual(['update', 'update']);
    expect(comments()).toEqual([]);
    expect((await sync(repository, {})).requests).toEqual(['list open']);
    at(9);
    await sync(repository, ONE);
    expect(repository.issue(1).state).toBe('open');
    expect(readRows(repository.issue(2).body).get(idOf('a'))?.findings).toEqual({ [idOf('a')]: hours(0) });
  });

  it('open an issue again that SAR closed: it is left to them', async () => {
    await sync(repository, ONE);
    await sync(repository, {});
    repository.change(1, { state: 'open' });
    expect(writesOf((await sync(repository, {})).requests)).toEqual([]);
    await sync(repository, ONE);
    await sync(repository, {});
    expect(repository.issue(1).state).toBe('closed');
  });

  it('edit: their title and what they write below stay, SAR’s text is restored', async () => {
    await sync(repository, ONE);
    repository.change(1, { title: 'mine', body: `${repository.issue(1).body.replace('since', 'SINCE')}\r\nour notes\r\n` });
    const run = await sync(repository, ONE);
    expect(writesOf(run.requests)).toEqual(['update']);
    const { title, body } = repository.issue(1);
    expect(title).toBe('mine');
    expect(body).toContain('since');
    expect(body.split(END_LINE)[1]).toContain('our notes');
    expect(writesOf((await sync(repository, ONE)).requests)).toEqual([]);
    await sync(repository, {});
    expect(repository.issue(1).body).toContain('our notes');
    await sync(repository, { a: { message: 'new words' } });
    expect(repository.issue(1)).toMatchObject({ title: 'P1: new words', body: expect.stringContaining('our notes') });
  });

  it('save the text with other line endings: nothing is written', async () => {
    await sync(repository, ONE);
    for (const { number, body } of repository.issues) repository.change(number, { body: body.replaceAll('\n', '\r\n') });
    expect(writesOf((await sync(repository, ONE)).requests)).toEqual([]);
  });

  it('tick a box: it stays ticked until somebody acted on it, also when the tick comes while SAR writes', async () => {
    await sync(repository, { a: { severity: 'P2' } });
    const tick = (): void => {
      const { body } = repository.issue(1);
      repository.change(1, { body: body.replace(/- \[ \] (<!-- sar:tick waive)/, '- [x] $1') });
    };
    tick();
    expect(writesOf((await sync(repository, { a: { severity: 'P2' } })).requests)).toEqual([]);
    await sync(repository, { a: { severity: 'P2' }, b: { severity: 'P2' } });
    expect(readTicks(repository.issue(1).body)).toHaveLength(1);
    let asked = 0;
    await sync(
      repository,
      { a: { severity: 'P2' }, b: { severity: 'P2' }, c: { severity: 'P2' } },
      {},
      {
        turn: async () => {
          asked += 1;
          if (asked === 2) tick();
          return Promise.resolve();
        },
      },
    );
    expect(readTicks(repository.issue(1).body)).toHaveLength(2);
  });

  it.each([
    ['delete', (number: number) => repository.remove(number)],
    ['empty', (number: number) => repository.change(number, { body: '' })],
    [
      'damage the marker of',
      (number: number) => repository.change(number, { body: repository.issue(number).body.replace('"schema"', '"scheme"') }),
    ],
    ['put another marker into', (number: number) => repository.change(number, { body: '<!-- sar:finding {} -->\n' })],
    ['unlabel', (number: number) => repository.change(number, { labels: [] })],
  ])('%s any issue: one for each in the end, and the clock is kept', async (_word, act) => {
    for (const number of [1, 2]) {
      repository = new MemoryRepository();
      await sync(repository, ONE);
      act(number);
      at(7);
      await sync(repository, ONE);
      expect(
        shown().filter((line) => line.includes('open P1')),
        `#${number}`,
      ).toHaveLength(1);
      const again = await sync(repository, ONE);
      expect(writesOf(again.requests)).toEqual([]);
      expect(again.clocks.get(idOf('a'))).toBe(hours(0));
      expect(again.notes).toEqual([]);
    }
  });

  it('delete an issue while SAR writes it: a new one is opened at once', async () => {
    await sync(repository, ONE);
    const run = await sync(
      repository,
      { a: { severity: 'P0' } },
      {},
      {
        fails: (name) => {
          if (name === 'update' && repository.issues.some(({ number }) => number === 1)) repository.remove(1);
          return undefined;
        },
      },
    );
    expect(shown()).toEqual(['#2 open SAR dashboard', '#3 open P0: message of a']);
    expect(run.clocks.get(idOf('a'))).toBe(hours(0));
  });

  it('an outsider’s or another app’s issue is none of SAR’s, whatever it says', async () => {
    await sync(repository, ONE);
    const { body, labels: own } = repository.issue(1);
    const forged = body.replaceAll('2026-11-20', '2020-01-01');
    repository.add({ body: forged, labels: own, author: 'stranger', isTrusted: false, title: 'P1: message of a' });
    repository.add({ body: forged, labels: own, author: 'helper[bot]', title: 'P1: message of a' });
    repository.add({ body: repository.issue(2).body, labels: ['sar', 'sar:dashboard'], author: 'stranger', isTrusted: false });
    const run = await sync(repository, ONE);
    expect(writesOf(run.requests)).toEqual([]);
    expect(run.clocks.get(idOf('a'))).toBe(hours(0));
  });

  it('an issue with SAR’s labels that says nothing is named, and left alone', async () => {
    repository.add({ title: 'what is this', labels: ['sar', 'sar:P1'] });
    const run = await sync(repository, ONE);
    expect(run.notes).toEqual(['Issue #1 has labels of SAR and does not say what it is about; close it by hand.']);
    expect(repository.issue(1)).toMatchObject({ state: 'open', body: '' });
  });
});

describe('what goes wrong', () => {
  it('duplicates: the oldest stays, the younger is closed and names it', async () => {
    await sync(repository, ONE);
    const { title, body, labels: own } = repository.issue(1);
    repository.add({ title, body, labels: own });
    const dashboard = repository.issue(2);
    repository.add({ title: dashboard.title, body: dashboard.body, labels: dashboard.labels });
    await sync(repository, ONE);
    expect(repository.issues.map(({ state }) => state)).toEqual(['open', 'open', 'closed', 'closed']);
    expect(repository.comments.map(({ body: text }) => text)).toEqual([
      'Closed by SAR: a duplicate of #1.',
      'Closed by SAR: a duplicate of #2.',
    ]);
    expect(writesOf((await sync(repository, ONE)).requests)).toEqual([]);
    await sync(repository, {});
    await sync(repository, ONE);
    expect(repository.issues.map(({ state }) => state)).toEqual(['open', 'open', 'closed', 'closed']);
  });

  it('while SAR is halted nothing is written but what tells of a P0', async () => {
    const present: Present = { a: {}, b: { severity: 'P0' } };
    const run = await sync(repository, present, { guard: HALTED_GUARD });
    expect(shown()).toEqual(['#1 open P0: message of b']);
    expect(run.acts.filter(({ outcome }) => outcome === 'not-possible')).toEqual([
      { what: 'issue', outcome: 'not-possible', detail: 'nothing more is written: halted by issue #1' },
    ]);
    expect(writesOf((await sync(repository, present, { guard: HALTED_GUARD })).requests)).toEqual([]);
    await sync(repository, present);
    expect(shown()).toHaveLength(3);
  });

  it('an issue that lost its labels is closed at once, and no more are opened', async () => {
    const run = await sync(repository, { a: {}, b: {} }, {}, { dropsLabels: true });
    expect(repository.issues.map(({ state }) => state)).toEqual(['closed']);
    expect(run.acts.at(-1)).toMatchObject({ outcome: 'not-possible', detail: expect.stringContaining('was dropped') });
  });

  it('a newer version wrote an issue: nothing is touched', async () => {
    await sync(repository, ONE);
    repository.change(1, { body: repository.issue(1).body.replace('finding-issue/1', 'finding-issue/2') });
    const run = await sync(repository, ONE);
    expect(writesOf(run.requests)).toEqual([]);
    expect(run.acts).toMatchObject([{ outcome: 'not-possible', detail: expect.stringContaining('newer version') }]);
  });

  it('issues that cannot be listed are said, and nothing is written', async () => {
    const fails = () => ({ known: false, reason: 'forbidden', detail: 'needs issues: read' }) as const;
    const run = await sync(repository, ONE, {}, { fails });
    expect(run.acts).toEqual([{ what: 'issue', outcome: 'not-possible', detail: 'the issues cannot be listed: needs issues: read' }]);
  });

  it('one write that fails keeps nothing from the others', async () => {
    let writes = 0;
    const fails = (name: string) =>
      name === 'create' && ++writes === 1 ? ({ known: false, reason: 'failed', detail: 'HTTP 500' } as const) : undefined;
    const run = await sync(repository, { a: {}, b: {} }, {}, { fails });
    expect(shown()).toHaveLength(2);
    expect(run.acts).toContainEqual({ what: 'issue', outcome: 'not-possible', detail: expect.stringContaining('HTTP 500') });
    await sync(repository, { a: {}, b: {} });
    expect(shown()).toHaveLength(3);
  });

  it('a dry run writes nothing, and says what would be', async () => {
    await sync(repository, ONE);
    const before = structuredClone(repository.issues);
    const run = await sync(repository, { b: {} }, { dryRun: true });
    expect(repository.issues).toEqual(before);
    expect(run.acts).toEqual([
      { what: 'issue', outcome: 'would-do', detail: '#1 would be closed: gone (P1)' },
      { what: 'issue', outcome: 'would-do', detail: 'a new issue would be opened: P1: message of b' },
      { what: 'dashboard', outcome: 'would-do', detail: '#2 would be updated: 1 row' },
    ]);
  });
});

it('200 changes take two writes each at most, one read for 100 issues, and one request for each label', async () => {
  const many = (severity: 'P1' | 'P2'): Present => Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`f${at}`, { severity }]));
  const first = await sync(repository, many('P1'), { maxNew: 200 });
  expect(first.requests.filter((name) => name === 'label')).toHaveLength(4);
  expect(writesOf(first.requests)).toHaveLength(200 + 4 + 1);
  at(1);
  const second = await sync(repository, many('P2'));
  expect(second.requests.filter((name) => name.startsWith('list'))).toHaveLength(3);
  expect(writesOf(second.requests)).toHaveLength(400 + 1);
  expect(second.requests.filter((name) => name === 'read')).toHaveLength(1);
  const third = await sync(repository, many('P2'));
  expect(writesOf(third.requests)).toEqual([]);
});

it('the memory of an issue is believed as SAR writes it alone', async () => {
  await sync(repository, ONE);
  const { body } = repository.issue(1);
  expect(readFindingMemory(body)).toMatchObject({ kind: 'memory', memory: { subject: idOf('a'), severity: 'P1' } });
  for (const [from, to] of [
    ['"severity":"P1"', '"severity":"P9"'],
    ['"breach":false', '"breach":1'],
    [`"subject":"${idOf('a')}"`, '"subject":"../x"'],
    ['"seen":{', '"seen":{"never":"0123456789abcdef",'],
  ] as const)
    expect(readFindingMemory(body.replace(from, to)).kind, to).toBe('damaged');
});
