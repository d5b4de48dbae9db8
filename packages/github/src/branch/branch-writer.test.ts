import { UserError, type BranchCommit } from '@sar/baseline';
import { addPull } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import type { GitHubClient, GraphqlResult } from '../client/index.js';
import { branchServer, LATER, REPOSITORY } from './branch-server.fixture.js';
import { branchWriter } from './branch-writer.js';

const FILES = { 'README.md': 'hello', 'box/a.json': 'a', 'box/refused/b.json': 'b', 'box/x/y/z/deep.json': 'deep', 'boxes/c.json': 'c' };
const { server, repository, client } = branchServer(FILES);
const git = () => repository().git;
const head = () => git().head('main') ?? '';
const writer = (permissions?: Readonly<Record<string, 'read' | 'write'>>) => branchWriter(client(permissions), REPOSITORY);
const change = (more: Partial<BranchCommit> = {}): BranchCommit => ({
  branch: 'main',
  expectedHead: head(),
  message: 'Remove processed intents\n\nRun 7',
  additions: [{ path: 'box/new ü.json', text: 'ä🦀\r\n' }],
  deletions: ['box/a.json'],
  ...more,
});
const graphql = { operation: 'graphql' } as const;
const mutations = () => git().history('main').length - 1;

describe('filesAt', () => {
  it('gives the head and the blobs below a folder in one request', async () => {
    const one = client();
    const answer = await branchWriter(one, REPOSITORY).filesAt('main', 'box');
    const files = git().files('main');
    const paths = ['box/a.json', 'box/refused/b.json', 'box/x/y/z/deep.json'];
    const blobs = new Map(paths.map((path) => [path, files.get(path)?.id]));
    expect(answer).toEqual({ known: true, value: { head: head(), blobs } });
    expect(one.requestsMade).toBe(1);
  });

  it.each<[string, string[]]>([
    ['', ['README.md', 'box/a.json', 'box/refused/b.json', 'boxes/c.json']],
    ['box/refused/', ['box/refused/b.json']],
    ['none', []],
    ['README.md', []],
  ])('in the folder %j', async (folder, paths) => {
    const answer = await writer().filesAt('main', folder);
    expect(answer.known && [...(answer.value?.blobs.keys() ?? [])].filter((path) => !path.includes('deep'))).toEqual(paths);
  });

  it('knows no branch that is not there', async () => {
    expect(await writer().filesAt('none', 'box')).toEqual({ known: true, value: undefined });
    git().refs.set('refs/tags/v1', head());
    expect(await writer().filesAt('v1', 'box')).toEqual({ known: true, value: undefined });
  });

  it('does not believe that there is no branch where it may not be seen', async () => {
    const blind = {
      ...client({ issues: 'write' }),
      graphql: async () => ({ ok: true, data: { repository: { ref: null, object: null } } }) as const,
    };
    expect(await branchWriter(blind, REPOSITORY).filesAt('main', 'box')).toMatchObject({ known: false, reason: 'forbidden' });
  });

  it('is unknown without the permission, and where there is no repository', async () => {
    const answer = await writer({ issues: 'write' }).filesAt('main', 'box');
    expect(answer).toMatchObject({ known: false, reason: 'forbidden' });
    expect(!answer.known && answer.detail).toContain('contents: read');
    expect(await branchWriter(client(), 'octo-org/none').filesAt('main', '')).toMatchObject({ known: false, reason: 'forbidden' });
    expect(() => branchWriter(client(), 'octo-org')).toThrow(UserError);
  });
});

describe('commit', () => {
  it('makes one signed commit with all changes on top of the expected one', async () => {
    const before = head();
    const result = await writer().commit(change());
    expect(result).toEqual({ outcome: 'committed', commit: head() });
    expect(git().signed.has(head())).toBe(true);
    expect(git().objects.commits.get(head())).toMatchObject({ parents: [before] });
    expect(git().objects.commits.get(head())?.message).toMatch(/^Remove processed intents\n\nRun 7\n\nSAR-Change: [0-9a-f-]{36}$/);
    expect(git().readText('main', 'box/new ü.json')).toBe('ä🦀\r\n');
    expect(git().read('main', 'box/a.json')).toBeUndefined();
    expect(git().readText('main', 'box/refused/b.json')).toBe('b');
  });

  it('is moved when the branch is somewhere else, or gone', async () => {
    const old = head();
    git().commit({ branch: 'main', message: 'Other', additions: { x: '1' }, date: LATER });
    const now = head();
    expect(await writer().commit(change({ expectedHead: old }))).toMatchObject({ outcome: 'moved' });
    expect(await writer().commit(change({ branch: 'none' }))).toMatchObject({ outcome: 'moved' });
    expect(head()).toBe(now);
  });

  it.each(['ruleset', 'branch-protection'] as const)('is protected where a %s forbids it', async (kind) => {
    git().protections.set('main', { kind, bypass: [] });
    expect(await writer().commit(change())).toMatchObject({
      outcome: 'protected',
      detail: expect.stringContaining('pull request') as string,
    });
    expect(mutations()).toBe(0);
  });

  it.each<[string, Readonly<Record<string, 'read' | 'write'>>, Partial<BranchCommit>, string, string]>([
    ['the permission is missing', { contents: 'read' }, {}, 'forbidden', 'contents: write'],
    [
      'a workflow file is touched',
      { contents: 'write' },
      { additions: [{ path: '.github/workflows/x.yml', text: '' }] },
      'forbidden',
      'workflows',
    ],
    ['a file to remove is not there', { contents: 'write' }, { deletions: ['none'] }, 'failed', 'does not exist'],
  ])('fails when %s', async (_, permissions, more, reason, words) => {
    const result = await writer(permissions).commit(change(more));
    expect(result).toMatchObject({ outcome: 'failed', reason });
    expect('detail' in result && result.detail).toContain(words);
    expect(mutations()).toBe(0);
  });

  it.each([
    ['reset before the effect', { kind: 'reset' }],
    ['reset after the effect', { kind: 'reset', afterEffect: true }],
    ['502 before the effect', { kind: 'status', status: 502 }],
    ['502 after the effect', { kind: 'status', status: 502, afterEffect: true }],
    ['503 after the effect, which asks to wait', { kind: 'status', status: 503, afterEffect: true, retryAfterSeconds: 1 }],
    ['an answer that is cut off', { kind: 'cut-off' }],
  ] as const)('is made once in spite of a %s', async (_, fault) => {
    server().faults.next(graphql, fault);
    expect(await writer().commit(change())).toEqual({ outcome: 'committed', commit: head() });
    expect(mutations()).toBe(1);
    expect(git().read('main', 'box/a.json')).toBeUndefined();
  });

  it('is found behind commits that others made on top of it', async () => {
    server().faults.next(graphql, { kind: 'reset', afterEffect: true });
    const one = client();
    const pending = branchWriter(
      {
        ...one,
        graphql: async (request) => {
          const result = await one.graphql(request);
          if (request.query.startsWith('mutation')) git().commit({ branch: 'main', message: 'Other', additions: { x: '1' }, date: LATER });
          return result;
        },
      },
      REPOSITORY,
    ).commit(change());
    const result = await pending;
    expect(result).toEqual({ outcome: 'committed', commit: git().history('main')[1] });
    expect(mutations()).toBe(2);
  });

  it('is found when it takes effect after it was looked for', async () => {
    const one = client();
    const lost: GraphqlResult = {
      ok: false,
      failure: { status: undefined, reason: 'unreachable', detail: 'reset', message: '', attempts: 1 },
      errors: [],
    };
    let first: (() => Promise<unknown>) | undefined;
    const late: GitHubClient['graphql'] = async (request) => {
      if (!request.query.startsWith('mutation')) return one.graphql(request);
      if (first !== undefined) {
        await first();
        return one.graphql(request);
      }
      first = async () => one.graphql(request);
      return lost;
    };
    expect(await branchWriter({ ...one, graphql: late }, REPOSITORY).commit(change())).toEqual({ outcome: 'committed', commit: head() });
    expect(mutations()).toBe(1);
  });

  it('is moved when others were first and its own connection broke', async () => {
    const expectedHead = head();
    git().commit({ branch: 'main', message: 'Other', additions: { x: '1' }, date: LATER });
    server().faults.next(graphql, { kind: 'reset' });
    expect(await writer().commit(change({ expectedHead }))).toMatchObject({ outcome: 'moved' });
    expect(mutations()).toBe(1);
  });

  it('fails, and says what is not known, when GitHub cannot be reached any more', async () => {
    server().faults.always(graphql, { kind: 'reset' });
    const result = await writer().commit(change());
    expect(result).toMatchObject({ outcome: 'failed', reason: 'unreachable' });
    expect('detail' in result && result.detail).toContain('Whether it was made is not known');
    expect(mutations()).toBe(0);
  });

  it('bounds what it sends and what it says', async () => {
    const long = `${'x'.repeat(1000)}\n${'y'.repeat(100_000)}`;
    expect(await writer().commit(change({ message: long }))).toMatchObject({ outcome: 'committed' });
    expect(git().objects.commits.get(head())?.message.length).toBeLessThan(9000);
    const result = await writer().commit(change({ branch: `${'b'.repeat(3000)}\n::error::x` }));
    expect('detail' in result && result.detail.length).toBeLessThan(1000);
    expect('detail' in result && result.detail).not.toContain('\n');
  });
});

describe('createBranch', () => {
  it('creates it, or says that it is there', async () => {
    expect(await writer().createBranch('sar/x y'.replace(' ', '-'), head())).toEqual({ known: true, value: 'created' });
    expect(git().head('sar/x-y')).toBe(head());
    const old = head();
    git().commit({ branch: 'main', message: 'Other', additions: { x: '1' }, date: LATER });
    expect(await writer().createBranch('sar/x-y', head())).toEqual({ known: true, value: 'exists' });
    expect(git().head('sar/x-y')).toBe(old);
  });

  it('is created once in spite of a lost answer', async () => {
    server().faults.next({ operation: 'git/create-ref' }, { kind: 'reset', afterEffect: true });
    expect(await writer().createBranch('sar/x', head())).toEqual({ known: true, value: 'created' });
  });

  it('says of a refusal what else it may mean', async () => {
    const refused = await writer({ contents: 'read' }).createBranch('sar/x', head());
    expect(refused).toMatchObject({ detail: expect.stringContaining('`contents: write`') as string });
    expect(refused).toMatchObject({
      detail: expect.stringMatching(/has got other workflow files meanwhile: the next run starts from them$/) as string,
    });
  });

  it.each<[string, Readonly<Record<string, 'read' | 'write'>>, string, string]>([
    ['the permission is missing', { contents: 'read' }, 'x', 'forbidden'],
    ['the commit is not there', { contents: 'write' }, 'x', 'failed'],
  ])('is unknown when %s', async (_, permissions, branch, reason) => {
    expect(await writer(permissions).createBranch(branch, reason === 'failed' ? '1'.repeat(40) : head())).toMatchObject({
      known: false,
      reason,
    });
  });
});

describe('openPullRequest', () => {
  const request = { from: 'sar/x', into: 'main', title: 'Remove processed intents', body: 'They are applied.' };
  const prepare = () => {
    git().refs.set('refs/heads/sar/x', head());
    git().commit({ branch: 'sar/x', message: 'Other', additions: { x: '1' }, date: LATER });
  };

  it('opens one, and then gives its address', async () => {
    prepare();
    const first = await writer().openPullRequest(request);
    expect(first).toMatchObject({ known: true, value: { isNew: true } });
    const second = await writer().openPullRequest(request);
    expect(second).toEqual({ known: true, value: { ...(first.known && first.value), isNew: false } });
  });

  it('opens one in spite of a lost answer', async () => {
    prepare();
    server().faults.next({ operation: 'pulls/create' }, { kind: 'reset', afterEffect: true });
    expect(await writer().openPullRequest(request)).toMatchObject({ known: true, value: { isNew: true } });
    expect(await writer().openPullRequest(request)).toMatchObject({ known: true, value: { isNew: false } });
  });

  it('is unknown without the permission, and when there is nothing to ask for', async () => {
    prepare();
    expect(await writer({ contents: 'write', pull_requests: 'read' }).openPullRequest(request)).toMatchObject({
      known: false,
      reason: 'forbidden',
    });
    git().refs.set('refs/heads/same', head());
    expect(await writer().openPullRequest({ ...request, from: 'same' })).toMatchObject({ known: false, reason: 'failed' });
  });
});

describe('findPullRequest', () => {
  const between = { from: 'sar/x', into: 'main' };
  const find = async () => writer().findPullRequest?.(between);
  const pull = (more: { readonly mergedAt?: Date; readonly head?: string } = {}, state: 'open' | 'closed' = 'open') => {
    git().refs.set(`refs/heads/${more.head ?? 'sar/x'}`, head());
    addPull(repository(), { head: 'sar/x', base: 'main', ...more }, { state });
  };

  it.each<[string, () => void, string | undefined]>([
    ['none', () => undefined, undefined],
    ['one of another branch', () => pull({ head: 'sar/y' }), undefined],
    ['an open one', () => pull(), 'open'],
    ['one that was merged', () => pull({ mergedAt: LATER }, 'closed'), 'merged'],
    ['one that was closed', () => pull({}, 'closed'), 'closed'],
    ['an open one besides one that was closed', () => (pull(), pull({}, 'closed')), 'open'],
  ])('knows %s', async (_what, prepare, state) => {
    prepare();
    expect(await find()).toMatchObject({ known: true, value: state === undefined ? undefined : { state } });
  });
});
