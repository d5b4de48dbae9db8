import { addArtifact, type RunState } from '@sar/testkit';
import { expect, it } from 'vitest';
import { ciServer } from '../ci/ci-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { artifactSource } from './artifact-source.js';

const at = ciServer();

it.each<[string, Partial<RunState>]>([
  ['of a fork', { headRepository: 'mallory/r' }],
  ['of an event that strangers start', { event: 'pull_request_target' }],
])('an artifact that says that it is of the branch is none when its run was %s', async (_what, run) => {
  const make = (minutes: number, changes: Partial<RunState>) => {
    const { id } = at().add(minutes * 60, { branch: 'main', event: 'schedule', ...changes });
    return addArtifact(at().repository, { name: 'memory', run: id, createdAt: new Date(Date.now() - minutes * 60_000) });
  };
  const { id } = make(30, {});
  make(5, run);
  const source = artifactSource(testClient(at().server.url, { token: 'reader' }), { owner: 'octo-org', repo: 'r' }, 'main');
  expect(await source.newest('memory')).toMatchObject({ known: true, value: { id } });
});
