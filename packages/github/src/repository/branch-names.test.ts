import { expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { branchNames } from './branch-names.js';

const at = ciServer();

it('gives all branches, over pages', async () => {
  const { git } = at().repository;
  const head = git.head('main') ?? '';
  const names = Array.from({ length: 205 }, (_, index) => `feature/${String(index).padStart(3, '0')}`);
  for (const name of names) git.refs.set(`refs/heads/${name}`, head);
  const answer = await branchNames(testClient(at().server.url, { token: 'reader' }), REPOSITORY);
  expect(answer.known && answer.value.toSorted()).toEqual([...names, 'main']);
  expect(at().server.requests).toHaveLength(3);
});

it('is no answer without a token, and for an answer of another shape', async () => {
  expect(await branchNames(testClient(at().server.url, { token: '' }), REPOSITORY)).toMatchObject({ known: false, reason: 'no-token' });
  await using server = await scriptedServer(() => ({ status: 200, body: [{ name: 7 }] }));
  expect(await branchNames(testClient(server.url), 'o/r')).toMatchObject({ known: false, reason: 'failed' });
});
