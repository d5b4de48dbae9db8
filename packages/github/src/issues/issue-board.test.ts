import { addIssue, addLabel, addPull, issuesOf } from '@sar/testkit';
import { UserError } from '@sar/baseline';
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
