import {
  addComment,
  addOrganization,
  addPull,
  addRepository,
  addReview,
  addTeam,
  createWorld,
  issuesOf,
  startGitHubServer,
  type GitHubServer,
  type RepositoryState,
} from '@sar/testkit';
import { UserError, type PullRequests } from '@sar/baseline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { pullRequests } from './pull-requests.js';

const REPOSITORY = 'octo-org/r';
const HOSTILE = '</td><script>::error::\u001b[31m##[group]`${{ secrets.X }}`';
const DATE = new Date('2026-11-01T00:00:00Z');

let server: GitHubServer;
let repository: RepositoryState;
let head: string;

beforeAll(async () => {
  server = await startGitHubServer();
});
beforeEach(() => {
  const world = createWorld();
  addTeam(addOrganization(world, 'octo-org'), 'Platform', { mona: 'active', invited: 'pending' });
  repository = addRepository(world, REPOSITORY, { files: { 'README.md': 'Hello' } });
  repository.git.refs.set('refs/heads/fix', repository.git.head('main') ?? '');
  head = repository.git.commit({ branch: 'fix', message: 'Fix', additions: { a: '1' }, date: DATE });
  server.reset(world);
  const repositories = [REPOSITORY];
  server.addToken('writer', {
    kind: 'workflow',
    login: 'github-actions[bot]',
    permissions: { contents: 'read', pull_requests: 'write' },
    repositories,
  });
  server.addToken('reader', { kind: 'workflow', login: 'github-actions[bot]', permissions: { pull_requests: 'read' }, repositories });
  server.addToken('app', { kind: 'installation', login: 'sar[bot]', permissions: { members: 'read' }, repositories });
});
afterEach(() => server.assertNoProblems());
afterAll(async () => server.close());

const pulls = (token: string | undefined = 'writer'): PullRequests => pullRequests(testClient(server.url, { token }), REPOSITORY);

describe('a pull request', () => {
  it.each<[string, Parameters<typeof addPull>[1], Parameters<typeof addPull>[2], object]>([
    ['is read', { head: 'fix', base: 'main' }, {}, { state: 'open', isDraft: false, headRepository: REPOSITORY, author: 'octocat' }],
    ['that is a draft', { head: 'fix', base: 'main', draft: true }, {}, { isDraft: true }],
    [
      'of a fork',
      { head: 'fix', base: 'main', fork: 'mallory/r' },
      { user: 'mallory' },
      { headRepository: 'mallory/r', author: 'mallory' },
    ],
    ['that was merged', { head: 'fix', base: 'main', mergedAt: DATE }, { state: 'closed', closedAt: DATE }, { state: 'merged' }],
    ['that was closed', { head: 'fix', base: 'main' }, { state: 'closed', closedAt: DATE }, { state: 'closed' }],
  ])('%s', async (_, pull, values, expected) => {
    const { number } = addPull(repository, pull, values);
    const read = await pulls('reader').read(number);
    expect(read).toMatchObject({ known: true, value: { number, headSha: head, baseBranch: 'main', ...expected } });
  });

  it('that is not there is none', async () => {
    expect(await pulls().read(7)).toEqual({ known: true, value: undefined });
  });

  it('says what is missing', async () => {
    addPull(repository, { head: 'fix', base: 'main' });
    const read = await pulls('app').read(1);
    expect(read).toMatchObject({ known: false, reason: 'forbidden', detail: expect.stringContaining('pull-requests: read') as string });
  });

  it('of a fork that was deleted has no head repository', async () => {
    const sha = 'a'.repeat(40);
    const body = { number: 7, node_id: 'PR_x', html_url: 'https://github.com/octo-org/r/pull/7', state: 'open', draft: false, user: null };
    await using odd = await scriptedServer(() => ({ body: { ...body, head: { sha, repo: null }, base: { ref: 'main', sha } } }));
    const read = await pullRequests(testClient(odd.url), REPOSITORY).read(7);
    expect(read).toMatchObject({ known: true, value: { headRepository: undefined, author: 'ghost' } });
  });

  it('of another shape is unknown', async () => {
    await using odd = await scriptedServer(() => ({ body: { number: 7, head: { sha: '--exec' } } }));
    expect(await pullRequests(testClient(odd.url), REPOSITORY).read(7)).toMatchObject({ known: false, reason: 'failed' });
  });
});

describe('reviews', () => {
  it('are the newest word of each reviewer', async () => {
    const { number } = addPull(repository, { head: 'fix', base: 'main' });
    const old = repository.git.head('main') ?? '';
    addReview(repository, number, { user: 'mona', state: 'APPROVED', commit: old });
    addReview(repository, number, { user: 'hubot', state: 'APPROVED' });
    addReview(repository, number, { user: 'mona', state: 'COMMENTED' });
    addReview(repository, number, { user: 'hubot', state: 'CHANGES_REQUESTED' });
    addReview(repository, number, { user: 'passer-by', state: 'COMMENTED' });
    addReview(repository, number, { user: 'fickle', state: 'DISMISSED', commit: null });
    expect(await pulls('reader').reviews(number)).toEqual({
      known: true,
      value: [
        { author: 'mona', state: 'approved', commit: old },
        { author: 'hubot', state: 'changes-requested', commit: head },
        { author: 'fickle', state: 'dismissed', commit: '' },
      ],
    });
  });

  it('over more than one page are all read', async () => {
    const { number } = addPull(repository, { head: 'fix', base: 'main' });
    for (let index = 0; index < 130; index += 1) addReview(repository, number, { user: `user-${index}` });
    addReview(repository, number, { user: 'user-0', state: 'CHANGES_REQUESTED' });
    const read = await pulls().reviews(number);
    expect(read.known && [read.value.length, read.value[0]?.state]).toEqual([130, 'changes-requested']);
  });

  it('more than 1,000 are unknown', async () => {
    const { number } = addPull(repository, { head: 'fix', base: 'main' });
    for (let index = 0; index < 1001; index += 1) addReview(repository, number);
    expect(await pulls().reviews(number)).toMatchObject({ known: false, reason: 'unsupported' });
  });

  it('take back an approval where GitHub says what it has not said before', async () => {
    const entry = (id: number, state: string) => ({ id, state, user: { login: 'mona' }, commit_id: 'a'.repeat(40) });
    await using odd = await scriptedServer(() => ({ body: [entry(1, 'APPROVED'), entry(2, 'REVOKED')] }));
    const read = await pullRequests(testClient(odd.url), REPOSITORY).reviews(7);
    expect(read).toMatchObject({ known: true, value: [{ author: 'mona', state: 'commented' }] });
  });
});

describe('teams', () => {
  it.each<[string, string, string, object]>([
    ['a member', 'platform', 'Mona', { known: true, value: true }],
    ['one who is invited', 'platform', 'invited', { known: true, value: false }],
    ['no member', 'platform', 'mallory', { known: true, value: false }],
    ['a team that is not seen', 'secret', 'mona', { known: false, reason: 'forbidden' }],
    ['a hostile name', '../../repos', 'mona', { known: false }],
  ])('%s', async (_, team, login, expected) => {
    expect(await pulls('app').isMember('octo-org', team, login)).toMatchObject(expected);
  });

  it.each(['writer', undefined])('are unknown to the token %s', async (token) => {
    const answer = await (
      token === undefined ? pullRequests(testClient(server.url, { token: undefined }), REPOSITORY) : pulls(token)
    ).isMember('octo-org', 'platform', 'mona');
    expect(answer).toMatchObject({ known: false, detail: expect.stringContaining('"Organization permissions → Members') as string });
  });
});

describe('comments', () => {
  it('are listed oldest first, written and changed', async () => {
    const { number } = addPull(repository, { head: 'fix', base: 'main' });
    addComment(repository, number, { body: HOSTILE, user: 'mallory' });
    expect(await pulls().createComment(number, 'mine')).toMatchObject({ known: true, value: { url: expect.any(String) as string } });
    const listed = await pulls('reader').comments(number);
    expect(listed.known && listed.value.map(({ body, author }) => [body, author])).toEqual([
      [HOSTILE, 'mallory'],
      ['mine', 'github-actions[bot]'],
    ]);
    const id = listed.known ? (listed.value[1]?.id ?? 0) : 0;
    expect(await pulls().updateComment(id, 'changed')).toMatchObject({ known: true });
    expect([...issuesOf(repository).comments.values()].map(({ body }) => body)).toEqual([HOSTILE, 'changed']);
  });

  it.each(['reader', undefined])('are not written with the token %s, and that is said', async (token) => {
    const { number } = addPull(repository, { head: 'fix', base: 'main' });
    const client = testClient(server.url, { token });
    const written = await pullRequests(client, REPOSITORY).createComment(number, 'mine');
    expect(written).toMatchObject({ known: false, detail: expect.stringContaining('pull-requests: write') as string });
  });
});

it('takes no repository but owner/name', () => {
  expect(() => pullRequests(testClient(server.url), '../x')).toThrow(UserError);
});
