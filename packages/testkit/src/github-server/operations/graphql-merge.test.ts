import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeId } from '../answers/node-id.js';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';
import { addCheckRun, addRequiredCheck } from '../world/checks-state.js';
import { addPull, type PullState } from '../world/issues-state.js';
import { mergingOf } from '../world/merging-state.js';
import { issueId } from './issues-answer.js';

const ENABLE =
  'mutation ($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { pullRequest { number } } }';
const ENQUEUE = 'mutation ($input: EnqueuePullRequestInput!) { enqueuePullRequest(input: $input) { mergeQueueEntry { id } } }';
const QUERY = 'query ($id: ID!) { node(id: $id) { ... on PullRequest { headRefOid isInMergeQueue autoMergeRequest { enabledAt } } } }';
let server: GitHubServer;
let repository: RepositoryState;
let pull: PullState;
let id: string;

beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  repository = addRepository(server.world, 'octo-org/octo-repo', { files: { 'README.md': 'hello\n' } });
  repository.git.refs.set('refs/heads/fix', repository.git.head('main') ?? '');
  const issue = addPull(repository, { head: 'fix', base: 'main' });
  pull = issue.pull;
  id = nodeId('PullRequest', issueId(repository, issue.number));
  addRequiredCheck(repository, { context: 'gate' });
  const caller = { kind: 'workflow', login: 'github-actions[bot]', repositories: ['octo-org/octo-repo'] } as const;
  server.addToken('writer', { ...caller, permissions: { contents: 'write', pull_requests: 'write' } });
  server.addToken('reader', { ...caller, permissions: { contents: 'read', pull_requests: 'read' } });
});
afterEach(() => server.assertNoProblems());

const ask = async (query: string, variables: object, token = 'writer') =>
  (await apiClient(server, token)('POST', '/graphql', { query, variables })).body;
const input = (more: object = {}) => ({ input: { pullRequestId: id, ...more } });
const pass = () => void addCheckRun(repository, { name: 'gate', sha: repository.git.head('fix') ?? '' });

it('shows a pull request by its id', async () => {
  expect(await ask(QUERY, { id })).toEqual({
    data: { node: { headRefOid: repository.git.head('fix'), isInMergeQueue: false, autoMergeRequest: null } },
  });
  expect(await ask(QUERY, { id: 'PR_other' })).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
});

it('switches auto-merge on', async () => {
  expect(await ask(ENABLE, input({ mergeMethod: 'REBASE' }))).toMatchObject({ data: { enablePullRequestAutoMerge: {} } });
  expect(pull.autoMerge).toMatchObject({ method: 'REBASE', by: 'github-actions[bot]' });
});

it('puts what satisfies every rule into the queue, once', async () => {
  mergingOf(repository).queues.add('main');
  pass();
  expect(await ask(ENQUEUE, input())).toMatchObject({ data: { enqueuePullRequest: { mergeQueueEntry: {} } } });
  expect(await ask(ENQUEUE, input())).toMatchObject({ errors: [{ message: expect.stringContaining('already') as string }] });
});

describe('refuses', () => {
  it.each<[string, () => void, string, object, string]>([
    ['another head', () => undefined, ENABLE, { expectedHeadOid: 'a'.repeat(40) }, 'Pull request Expected head sha'],
    ['what could be merged now', pass, ENABLE, {}, 'Pull request Pull request is in clean status'],
    ['a branch without rules', () => void repository.checks?.required.splice(0), ENABLE, {}, 'Pull request Protected branch rules not'],
    ['where it is not allowed', () => void (mergingOf(repository).autoMergeAllowed = false), ENABLE, {}, 'Pull request Auto merge is not'],
    ['a draft', () => void (pull.draft = true), ENABLE, {}, 'Pull request Pull request is a draft'],
    ['a queue that is not there', pass, ENQUEUE, {}, 'Pull request Merge queue is not enabled'],
    ['what waits', () => void mergingOf(repository).queues.add('main'), ENQUEUE, {}, 'Pull request Required status check "gate"'],
  ])('%s', async (_, make, query, more, words) => {
    make();
    expect(await ask(query, input(more))).toMatchObject({
      errors: [{ type: 'UNPROCESSABLE', message: expect.stringContaining(words) as string }],
    });
    expect([pull.autoMerge, pull.queuedAt]).toEqual([undefined, undefined]);
  });

  it.each([ENABLE, ENQUEUE])('a token that may not write', async (query) => {
    expect(await ask(query, input(), 'reader')).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
  });
});
