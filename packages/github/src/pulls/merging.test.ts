import {
  addCheckRun,
  addPull,
  addRepository,
  addRequiredCheck,
  createWorld,
  issuesOf,
  mergingOf,
  startGitHubServer,
  type GitHubServer,
  type PullState,
  type RepositoryState,
} from '@sar/testkit';
import type { PullRequest } from '@sar/baseline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { pullRequests } from './pull-requests.js';

const REPOSITORY = 'octo-org/r';
const DATE = new Date('2026-11-01T00:00:00Z');
let server: GitHubServer;
let repository: RepositoryState;

beforeAll(async () => {
  server = await startGitHubServer();
});
beforeEach(() => {
  const world = createWorld();
  repository = addRepository(world, REPOSITORY, { files: { 'README.md': 'Hello' } });
  repository.git.refs.set('refs/heads/fix', repository.git.head('main') ?? '');
  repository.git.commit({ branch: 'fix', message: 'Fix', additions: { a: '1' }, date: DATE });
  server.reset(world);
  const caller = { kind: 'workflow', login: 'github-actions[bot]', repositories: [REPOSITORY] } as const;
  server.addToken('writer', { ...caller, permissions: { contents: 'write', pull_requests: 'write' } });
  server.addToken('commenter', { ...caller, permissions: { contents: 'read', pull_requests: 'write' } });
  addRequiredCheck(repository, { context: 'gate' });
});
afterEach(() => server.assertNoProblems());
afterAll(async () => server.close());

const port = (token: string) => pullRequests(testClient(server.url, { token }), REPOSITORY);
const stateOf = (number: number): PullState => {
  const pull = issuesOf(repository).issues.get(number)?.pull;
  if (pull === undefined) throw new Error('there is no such pull request');
  return pull;
};

/** A pull request as it was read, of a world that was made ready. */
async function opened(make: (pull: PullState) => void = () => undefined): Promise<PullRequest> {
  const { number, pull } = addPull(repository, { head: 'fix', base: 'main' });
  const read = await port('commenter').read(number);
  if (!read.known || read.value === undefined) throw new Error('it cannot be read');
  make(pull);
  return read.value;
}
const push = () => void repository.git.commit({ branch: 'fix', message: 'More', additions: { b: '2' }, date: DATE });
const pass = () => void addCheckRun(repository, { name: 'gate', sha: repository.git.head('fix') ?? '' });

describe('auto-merge', () => {
  it.each([
    [undefined, 'SQUASH'],
    ['rebase', 'REBASE'],
  ] as const)('is switched on with the method %s', async (method, stored) => {
    mergingOf(repository).methods.delete('MERGE');
    const pull = await opened();
    expect(await port('writer').enableAutoMerge(pull, method)).toEqual({ known: true, value: 'enabled' });
    expect(stateOf(pull.number).autoMerge).toMatchObject({ method: stored, by: 'github-actions[bot]' });
    expect(await port('writer').enableAutoMerge(pull, method)).toEqual({ known: true, value: 'already' });
  });

  it.each<[string, (pull: PullState) => void, RegExp]>([
    ['where the settings forbid it', () => void (mergingOf(repository).autoMergeAllowed = false), /"Allow auto-merge" in its settings/],
    ['of a head that moved', push, /its head is not [0-9a-f]{12} any more/],
    ['of one that was turned to another base', (pull) => void (pull.base = 'fix'), /its base branch is not .*main.* any more/],
    ['of a draft', (pull) => void (pull.draft = true), /it is a draft/],
    ['where nothing is left to wait for', pass, /nothing is left to wait for\. Require the check of the gate .* by hand now/],
    ['where no rule protects the base', () => void repository.checks?.required.splice(0), /no rule protects the base branch.* by hand now/],
  ])('%s is refused, and the words say what then', async (_, make, words) => {
    const pull = await opened(make);
    expect(await port('writer').enableAutoMerge(pull, undefined)).toMatchObject({
      known: false,
      detail: expect.stringMatching(words) as string,
    });
    expect(stateOf(pull.number).autoMerge).toBeUndefined();
  });

  it('in a way that the settings forbid is refused', async () => {
    mergingOf(repository).methods.delete('REBASE');
    expect(await port('writer').enableAutoMerge(await opened(), 'rebase')).toMatchObject({
      known: false,
      detail: expect.stringContaining('does not allow this way of merging. Name another one with `gate.merge-method`') as string,
    });
  });

  it('names the permissions that it takes', async () => {
    expect(await port('commenter').enableAutoMerge(await opened(), undefined)).toMatchObject({
      known: false,
      reason: 'forbidden',
      detail: expect.stringMatching(/`contents: write` and `pull-requests: write`/) as string,
    });
  });

  it('is sent with the head that was judged, and compared by GitHub itself', async () => {
    const pull = await opened();
    // The first call reads the state.
    let calls = 0;
    server.hooks.before({ operation: 'graphql' }, () => {
      calls += 1;
      if (calls === 2) push();
    });
    const answer = await port('writer').enableAutoMerge(pull, undefined);
    expect(answer).toMatchObject({ known: false, detail: expect.stringMatching(/its head is not/) as string });
    expect(calls).toBe(2);
    expect(stateOf(pull.number).autoMerge).toBeUndefined();
  });
});

describe('the merge queue', () => {
  it('takes what satisfies every rule', async () => {
    mergingOf(repository).queues.add('main');
    const pull = await opened(pass);
    expect(await port('writer').enqueue(pull)).toEqual({ known: true, value: 'enqueued' });
    expect(stateOf(pull.number).queuedAt).toBeDefined();
    expect(await port('writer').enqueue(pull)).toEqual({ known: true, value: 'already' });
  });

  it('is waited for by auto-merge while the gate itself is still missing', async () => {
    mergingOf(repository).queues.add('main');
    const pull = await opened();
    expect(await port('writer').enqueue(pull)).toEqual({ known: true, value: 'waiting' });
    expect(stateOf(pull.number)).toMatchObject({ autoMerge: { method: 'MERGE' } });
    expect(stateOf(pull.number).queuedAt).toBeUndefined();
  });

  it.each<[string, (pull: PullState) => void, RegExp]>([
    ['that is not there', () => mergingOf(repository).queues.clear(), /no merge queue\. Require one in a ruleset, or use `auto`/],
    ['for a head that moved', push, /its head is not/],
  ])('%s is refused', async (_, make, words) => {
    mergingOf(repository).queues.add('main');
    const pull = await opened(make);
    expect(await port('writer').enqueue(pull)).toMatchObject({ known: false, detail: expect.stringMatching(words) as string });
    expect(stateOf(pull.number)).not.toMatchObject({ queuedAt: expect.anything() as Date });
  });
});

it('a pull request of another repository is not merged, whatever its id', async () => {
  const pull: PullRequest = {
    number: 7,
    nodeId: 'PR_other',
    url: 'https://github.com/octo-org/r/pull/7',
    state: 'open',
    isDraft: false,
    author: 'mona',
    headSha: 'a'.repeat(40),
    headRepository: REPOSITORY,
    baseBranch: 'main',
    baseSha: 'b'.repeat(40),
  };
  const node = {
    headRefOid: pull.headSha,
    baseRefName: pull.baseBranch,
    state: 'OPEN',
    isDraft: false,
    baseRepository: { nameWithOwner: 'evil/r', autoMergeAllowed: true, mergeCommitAllowed: true },
  };
  await using odd = await scriptedServer(() => ({ body: { data: { node } } }));
  const answer = await pullRequests(testClient(odd.url), REPOSITORY).enableAutoMerge(pull, undefined);
  expect(answer).toMatchObject({ known: false, detail: expect.stringContaining('another repository') as string });
  expect(odd.seen).toHaveLength(1);
});
