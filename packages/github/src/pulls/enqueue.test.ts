import {
  addPull,
  addRepository,
  createWorld,
  mergingOf,
  addCheckRun,
  addRequiredCheck,
  startGitHubServer,
  type GitHubServer,
} from '@sar/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testClient } from '../client/test-client.fixture.js';
import { pullRequests } from './pull-requests.js';

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(async () => server.close());

it('a head that was pushed between the look and the queue is not queued: GitHub compares it', async () => {
  const world = createWorld();
  const repository = addRepository(world, 'octo-org/r', { files: { 'README.md': 'Hello' } });
  repository.git.refs.set('refs/heads/fix', repository.git.head('main') ?? '');
  const date = new Date('2026-11-01T00:00:00Z');
  repository.git.commit({ branch: 'fix', message: 'Fix', additions: { a: '1' }, date });
  server.reset(world);
  const caller = { kind: 'workflow', login: 'github-actions[bot]', repositories: ['octo-org/r'] } as const;
  server.addToken('writer', { ...caller, permissions: { contents: 'write', pull_requests: 'write' } });
  addRequiredCheck(repository, { context: 'gate' });
  mergingOf(repository).queues.add('main');
  const { number, pull } = addPull(repository, { head: 'fix', base: 'main' });
  const pass = () => void addCheckRun(repository, { name: 'gate', sha: repository.git.head('fix') ?? '' });
  pass();
  const port = pullRequests(testClient(server.url, { token: 'writer' }), 'octo-org/r');
  const read = await port.read(number);
  if (!read.known || read.value === undefined) throw new Error('it cannot be read');
  let calls = 0;
  server.hooks.before({ operation: 'graphql' }, () => {
    calls += 1;
    if (calls !== 2) return;
    repository.git.commit({ branch: 'fix', message: 'More', additions: { b: '2' }, date });
    pass();
  });
  expect(await port.enqueue(read.value)).toMatchObject({ known: false, detail: expect.stringMatching(/its head is not/) as string });
  expect(pull.queuedAt).toBeUndefined();
});
