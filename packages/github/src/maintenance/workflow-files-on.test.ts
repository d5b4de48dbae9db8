import { expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { workflowFilesOn } from './workflow-files-on.js';

const at = ciServer();
const on = async (branch: string, token = 'everything') => workflowFilesOn(testClient(at().server.url, { token }), REPOSITORY, branch);

it('gives the files of a branch', async () => {
  expect(await on('main')).toEqual({ known: true, value: [] });
  at().repository.git.commit({
    branch: 'main',
    message: 'Add files',
    additions: { '.github/workflows/a.yml': Buffer.from('on: push\n'), '.github/b.yml': Buffer.from('a: b\n') },
    date: new Date(),
    author: { name: 'a', email: 'a@example.com' },
    signed: false,
  });
  expect(await on('main')).toEqual({ known: true, value: ['.github/workflows/a.yml'] });
});

it('says that there is no such branch', async () => {
  expect(await on('none')).toMatchObject({ known: false, reason: 'not-configured', detail: expect.stringContaining('there is no branch') });
});
