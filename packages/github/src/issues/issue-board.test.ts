import { addIssue, addLabel, addPull, deleteIssue, issuesOf, setRole } from '@sar/testkit';
import { isClosedByApp, isOwnIssue, UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { issueBoard } from './issue-board.js';

const at = ciServer();
const LABEL = 'sar:ci-health';
const HOSTILE = '<!-- --><img onerror=x>::error::';
const boardFor = (token: string | undefined) => issueBoard(testClient(at().server.url, { token }), REPOSITORY);
const add = (values: NonNullable<Parameters<typeof addIssue>[1]> = {}) => addIssue(at().repository, { labels: [LABEL], ...values });

describe('withLabel', () => {
  it.each(['everything', undefined])('gives issues and no pull requests, newest first (token %s)', async (token) => {
    const old = add({ createdAt: new Date('2026-10-01T00:00:00Z') });
    const closed = add({ state: 'closed', closedAt: new Date('2026-11-02T00:00:00Z'), createdAt: new Date('2026-11-01T00:00:00Z') });
    addPull(at().repository, { head: 'x', base: 'main' }, { labels: [LABEL] });
    add({ labels: ['bug'] });
    const odd = add({ title: HOSTILE, body: HOSTILE, labels: [LABEL, HOSTILE], createdAt: new Date('2026-11-03T00:00:00Z') });
    const board = boardFor(token);
    const open = await board.withLabel(LABEL, 'open');
    expect(open.known && open.value.map(({ number }) => number)).toEqual([odd.number, old.number]);
    expect(open.known && open.value[0]).toEqual({
      number: odd.number,
      url: `${at().server.url}/octo-org/r/issues/${odd.number}`,
      title: HOSTILE,
      body: HOSTILE,
      state: 'open',
      labels: [LABEL, HOSTILE],
      author: 'octocat',
      isTrusted: true,
      assignees: [],
      createdAt: '2026-11-03T00:00:00Z',
      closedAt: undefined,
    });
    const all = await board.withLabel(LABEL, 'all');
    expect(all.known && all.value.map(({ number, closedAt }) => [number, closedAt])).toEqual([
      [odd.number, undefined],
      [closed.number, '2026-11-02T00:00:00Z'],
      [old.number, undefined],
    ]);
  });

  it.each([
    ['github-actions[bot]', 'NONE', true],
    ['boss', 'OWNER', true],
    ['mate', 'MEMBER', true],
    ['helper', 'COLLABORATOR', true],
    ['passer-by', 'CONTRIBUTOR', false],
    ['newcomer', 'FIRST_TIME_CONTRIBUTOR', false],
    ['stranger', 'NONE', false],
  ] as const)('trusts what %s (%s) wrote: %s', async (user, association, isTrusted) => {
    add({ user, association });
    expect(await boardFor('reader').withLabel(LABEL, 'open')).toMatchObject({ known: true, value: [{ author: user, isTrusted }] });
  });

  it('reads every open issue, and the newest 100 of all though pull requests are between them', async () => {
    for (let index = 0; index < 150; index += 1) {
      addPull(at().repository, { head: 'x', base: 'main' }, { labels: [LABEL] });
      add();
    }
    const board = boardFor('reader');
    const open = await board.withLabel(LABEL, 'open');
    expect(open.known && open.value).toHaveLength(150);
    const before = at().server.requests.length;
    const all = await board.withLabel(LABEL, 'all');
    expect(all.known && all.value.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, index) => 300 - 2 * index));
    expect(at().server.requests.length - before).toBe(2);
  });

  it('tells an app from a person where its login does not', async () => {
    add({ user: 'Copilot', association: 'NONE', state: 'closed', closedAt: new Date('2026-11-02T00:00:00Z'), closedBy: 'Copilot' });
    const listed = await boardFor('reader').withLabel(LABEL, 'closed');
    expect(listed).toMatchObject({ known: true, value: [{ author: 'Copilot[bot]', closedBy: 'Copilot[bot]' }] });
    const [issue] = listed.known ? listed.value : [];
    expect(issue && [isClosedByApp(issue), isOwnIssue(issue, 'sar[bot]')]).toEqual([true, false]);
  });

  it('knows an author who was deleted, and takes no other odd shape', async () => {
    const issue = {
      number: 1,
      html_url: 'https://github.com/o/r/issues/1',
      title: 't',
      body: null,
      state: 'open',
      labels: ['a'],
      created_at: '2026-01-01T00:00:00Z',
    };
    let body: unknown = [{ ...issue, user: null }];
    await using server = await scriptedServer(() => ({ body }));
    const board = issueBoard(testClient(server.url), 'o/r');
    expect(await board.withLabel('a', 'open')).toMatchObject({ known: true, value: [{ author: 'ghost', isTrusted: false, body: '' }] });
    for (const odd of [{ html_url: 'javascript:alert(1)' }, { state: 'locked' }, { labels: [7] }, { created_at: 'soon' }, { number: -1 }]) {
      body = [{ ...issue, user: null, ...odd }];
      expect(await board.withLabel('a', 'all')).toMatchObject({ known: false, reason: 'failed' });
    }
    body = { message: 'no list' };
    expect(await board.withLabel('a', 'all')).toMatchObject({ known: false, reason: 'failed' });
  });

  it('says what is missing, switched off or impossible', async () => {
    const board = boardFor('nothing');
    expect(await board.withLabel('a,b', 'open')).toMatchObject({ known: false, reason: 'not-configured' });
    expect(at().server.requests).toEqual([]);
    issuesOf(at().repository).enabled = false;
    expect(await board.withLabel(LABEL, 'open')).toMatchObject({ known: false, reason: 'not-configured' });
    Object.assign(at().repository, { private: true });
    expect(await boardFor('mistyped').withLabel(LABEL, 'all')).toMatchObject({ known: false, reason: 'forbidden' });
  });

  it('is of no repository with an odd name', () => {
    expect(() => issueBoard(testClient(at().server.url), 'octo/..')).toThrow(UserError);
  });
});

describe('writing', () => {
  it('creates with labels that are not there yet, changes, closes, opens and comments', async () => {
    addLabel(at().repository, { name: 'kept' });
    const board = boardFor('everything');
    const made = await board.create({ title: 'CI is degraded', body: HOSTILE, labels: [LABEL, 'kept'] });
    if (!made.known) throw new Error(made.detail);
    const { number } = made.value;
    expect(made.value).toMatchObject({ title: 'CI is degraded', body: HOSTILE, labels: [LABEL, 'kept'], isTrusted: true, state: 'open' });
    const changed = await board.update(number, { title: 'CI is critical', state: 'closed' });
    expect(changed).toMatchObject({
      known: true,
      value: { title: 'CI is critical', body: HOSTILE, labels: [LABEL, 'kept'], state: 'closed' },
    });
    expect(await board.update(number, { labels: [LABEL], state: 'open' })).toMatchObject({
      known: true,
      value: { labels: [LABEL], state: 'open' },
    });
    const comment = await board.comment(number, 'It recovered.');
    expect(comment).toMatchObject({ known: true, value: { url: expect.stringContaining('#issuecomment-') } });
    expect([...issuesOf(at().repository).comments.values()]).toMatchObject([{ issue: number, body: 'It recovered.' }]);
  });

  it.each([
    ['reader', 'forbidden', 'add `issues: write` under `permissions:`'],
    [undefined, 'no-token', 'issues: write'],
  ])('says which permission a write lacks (token %s)', async (token, reason, part) => {
    const { number } = add();
    const board = boardFor(token);
    const draft = { title: 't', body: 'b', labels: [] };
    for (const answer of [await board.create(draft), await board.update(number, { body: 'x' }), await board.comment(number, 'c')]) {
      expect(answer).toMatchObject({ known: false, reason, detail: expect.stringContaining(part) });
    }
    expect(issuesOf(at().repository).issues.size).toBe(1);
  });

  it('does not create a second issue when the answer to the first was lost', async () => {
    at().server.faults.next('any', { kind: 'reset', afterEffect: true });
    const made = await boardFor('everything').create({ title: 't', body: 'b', labels: [LABEL] });
    expect(made).toMatchObject({ known: false, reason: 'unreachable' });
    expect(issuesOf(at().repository).issues.size).toBe(1);
  });
});

describe('lists', () => {
  const requests = (): number => at().server.requests.length;

  it.each([
    ['open', 1, 1],
    ['open', 100, 1],
    ['open', 101, 2],
    ['open', 200, 2],
    ['closed', 0, 1],
    ['closed', 100, 1],
    ['closed', 101, 2],
    ['closed', 300, 3],
    ['all', 100, 1],
    ['all', 250, 1],
  ] as const)('%s: %i issues take %i requests', async (state, count, most) => {
    for (let index = 0; index < count; index += 1)
      add(state === 'closed' ? { state: 'closed', closedAt: new Date('2026-11-02T00:00:00Z') } : {});
    const before = requests();
    const list = await boardFor('reader').withLabel(LABEL, state);
    expect(list.known && list.value.length).toBe(Math.min(count, state === 'all' ? 100 : 1000));
    expect(requests() - before).toBe(most);
  });

  it('closed ones are the newest 1,000, and no open one is among them', async () => {
    for (let index = 0; index < 1050; index += 1) add({ state: index % 21 === 20 ? 'open' : 'closed' });
    const list = await boardFor('reader').withLabel(LABEL, 'closed');
    expect(list.known && [list.value.length, new Set(list.value.map(({ state }) => state))]).toEqual([1000, new Set(['closed'])]);
  });

  it('are asked for again at no cost while nothing has changed', async () => {
    add();
    const board = boardFor('reader');
    await board.withLabel(LABEL, 'open');
    expect(await board.withLabel(LABEL, 'open')).toMatchObject({ known: true, value: [{}] });
    expect(at().server.requests.map(({ status }) => status)).toEqual([200, 304]);
  });
});

describe('one issue', () => {
  it('is read as it is now, with who closed it', async () => {
    const { number } = add({ title: 'Old', state: 'closed', closedAt: new Date('2026-11-02T00:00:00Z'), closedBy: 'stale[bot]' });
    const board = boardFor('reader');
    expect(await board.read(number)).toMatchObject({
      known: true,
      value: { title: 'Old', state: 'closed', closedAt: '2026-11-02T00:00:00Z', closedBy: 'stale[bot]' },
    });
    Object.assign(issuesOf(at().repository).issues.get(number) ?? {}, { title: 'New', state: 'open', closedAt: null, closedBy: null });
    const now = await board.read(number);
    expect(now).toMatchObject({ known: true, value: { title: 'New', state: 'open' } });
    expect(now.known && now.value).not.toHaveProperty('closedBy');
  });

  it('that was deleted, never was, or is a pull request is gone', async () => {
    const { number } = add();
    deleteIssue(at().repository, number);
    const pull = addPull(at().repository, { head: 'x', base: 'main' });
    for (const gone of [number, 4711, pull.number]) expect(await boardFor('reader').read(gone)).toEqual({ known: true, value: undefined });
    expect(await boardFor('everything').update(number, { title: 'x' })).toMatchObject({ known: false });
    expect(await boardFor('everything').comment(number, 'x')).toMatchObject({ known: false });
  });

  it('that was moved to another repository is gone', async () => {
    const moved = { number: 3, html_url: 'https://github.com/o/other/issues/3', title: 't', state: 'open', labels: [], user: null };
    await using server = await scriptedServer(({ path, headers }) =>
      path === '/repos/o/r/issues/1'
        ? { status: 301, headers: { location: `http://${headers.host}/repositories/7/issues/3` } }
        : { body: { ...moved, created_at: '2026-01-01T00:00:00Z' } },
    );
    expect(await issueBoard(testClient(server.url), 'o/r').read(1)).toEqual({ known: true, value: undefined });
  });

  it('is not called gone where issues are switched off, or the answer is lost', async () => {
    const { number } = add();
    at().server.faults.next({ operation: 'issues/get' }, { kind: 'status', status: 502 });
    at().server.faults.next({ operation: 'issues/get' }, { kind: 'status', status: 502 });
    at().server.faults.next({ operation: 'issues/get' }, { kind: 'status', status: 502 });
    expect(await boardFor('reader').read(number)).toMatchObject({ known: false, reason: 'unreachable' });
    issuesOf(at().repository).enabled = false;
    expect(await boardFor('reader').read(number)).toMatchObject({ known: false, reason: 'not-configured' });
  });

  it.each([
    ['completed', 'completed'],
    ['not-planned', 'not_planned'],
    ['duplicate', 'duplicate'],
    [undefined, 'completed'],
  ] as const)('is closed as %s', async (reason, stateReason) => {
    const { number } = add();
    const change = { state: 'closed', ...(reason !== undefined && { reason }) } as const;
    expect(await boardFor('everything').update(number, change)).toMatchObject({ known: true, value: { state: 'closed' } });
    expect(issuesOf(at().repository).issues.get(number)).toMatchObject({ stateReason });
    await boardFor('everything').update(number, { state: 'open' });
    expect(issuesOf(at().repository).issues.get(number)).toMatchObject({ state: 'open', stateReason: 'reopened' });
  });

  it('shows the labels that GitHub dropped', async () => {
    setRole(at().repository, 'outsider', 'read');
    at().server.addToken('outsider', { kind: 'person', login: 'outsider', permissions: { issues: 'write' }, repositories: [REPOSITORY] });
    expect(await boardFor('outsider').create({ title: 't', body: 'b', labels: [LABEL] })).toMatchObject({
      known: true,
      value: { labels: [] },
    });
  });
});

describe('labels', () => {
  const DRAFT = { name: 'sar:P0', color: 'b60205', description: 'Critical' };

  it('are created once, whatever the case of their letters', async () => {
    const board = boardFor('everything');
    expect(await board.createLabel(DRAFT)).toEqual({ known: true, value: 'created' });
    expect(await board.createLabel({ ...DRAFT, name: 'SAR:p0' })).toEqual({ known: true, value: 'exists' });
    expect([...issuesOf(at().repository).labels.values()]).toEqual([DRAFT]);
  });

  it.each([
    ['a name that is too long', { name: 'x'.repeat(51) }],
    ['a colour that is none', { color: '#b60205' }],
    ['a description that is too long', { description: 'x'.repeat(101) }],
  ])('%s is no label that exists', async (_what, odd) => {
    expect(await boardFor('everything').createLabel({ ...DRAFT, ...odd })).toMatchObject({ known: false, reason: 'failed' });
  });

  it.each([
    ['reader', 'forbidden'],
    [undefined, 'no-token'],
  ])('say which permission is missing (token %s)', async (token, reason) => {
    expect(await boardFor(token).createLabel(DRAFT)).toMatchObject({
      known: false,
      reason,
      detail: expect.stringContaining('issues: write'),
    });
  });
});

describe('assigning', () => {
  const AGENT = 'copilot-swe-agent[bot]';

  it('adds to who is assigned, and shows whom GitHub dropped', async () => {
    issuesOf(at().repository).assignable.add('helper').add('mate');
    const { number } = add({ assignees: ['mate'] });
    expect(await boardFor('everything').assign(number, ['helper', 'stranger'])).toEqual({ known: true, value: ['mate', 'helper'] });
  });

  it('an agent takes the token of a person, and has another name then', async () => {
    issuesOf(at().repository).agents.set(AGENT, 'Copilot');
    const { number } = add();
    const permissions = { issues: 'write' } as const;
    at().server.addToken('boss', { kind: 'person', login: 'boss', permissions, repositories: [REPOSITORY] });
    expect(await boardFor('everything').assign(number, [AGENT])).toEqual({ known: true, value: [] });
    expect(await boardFor('boss').assign(number, [AGENT])).toEqual({ known: true, value: ['Copilot'] });
  });

  it('takes a permission', async () => {
    const { number } = add();
    expect(await boardFor('reader').assign(number, ['helper'])).toMatchObject({ known: false, reason: 'forbidden' });
  });
});
