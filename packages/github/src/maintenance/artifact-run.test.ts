import { addArtifact } from '@sar/testkit';
import { expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { artifactRun } from './artifact-run.js';

const at = ciServer();
const FOREVER = new Date('2100-01-01T00:00:00Z');
const find = async (name: string, token = 'reader') => artifactRun(testClient(at().server.url, { token }), REPOSITORY, 'main', name);

it('finds the run of the newest artifact of the name that is of the branch', async () => {
  const { repository, add } = at();
  const [older, newer, elsewhere] = [add(300), add(200), add(100, { branch: 'next' })];
  for (const run of [newer, older, elsewhere])
    addArtifact(repository, { name: 'memory', run: run.id, createdAt: run.createdAt, expiresAt: FOREVER });
  addArtifact(repository, { name: 'other', run: elsewhere.id, expiresAt: FOREVER });
  expect(await find('memory')).toEqual({ known: true, value: newer.id });
});

it('finds none where there is none, and says what the token lacks', async () => {
  expect(await find('memory')).toEqual({ known: true, value: undefined });
  at().server.faults.always({ operation: 'actions/list-artifacts-for-repo' }, { kind: 'status', status: 502 });
  expect(await find('memory')).toMatchObject({ known: false, reason: 'unreachable' });
});
