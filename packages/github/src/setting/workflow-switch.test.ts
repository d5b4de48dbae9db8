import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { addWorkflow } from '@sar/testkit';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { workflowSwitch } from './workflow-switch.js';

const at = ciServer();
const PATH = '.github/workflows/night watch.yml';
const enable = async (file: string, token = 'everything') =>
  workflowSwitch(testClient(at().server.url, { token }), REPOSITORY).enable(file);
const writes = (): readonly string[] =>
  at()
    .server.requests.filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);

describe('workflowSwitch', () => {
  it.each(['disabled_inactivity', 'active'] as const)('leaves a workflow that was %s switched on', async (state) => {
    const workflow = addWorkflow(at().repository, { path: PATH, state });
    expect(await enable('night watch.yml')).toEqual({ known: true, value: 'enabled' });
    expect(workflow.state).toBe('active');
    expect(writes()).toEqual([`PUT /repos/${REPOSITORY}/actions/workflows/night%20watch.yml/enable`]);
  });

  it.each([
    ['no such workflow', 'none.yml', 'everything', 'forbidden'],
    ['a token that only reads', 'ci.yml', 'reader', 'forbidden'],
    ['no token', 'ci.yml', '', 'no-token'],
    ['a path that leads elsewhere', '../../variables/X', 'everything', 'forbidden'],
    ['a path in place of a file', '..', 'everything', 'failed'],
  ])('writes nothing for %s', async (_what, file, token, reason) => {
    const { workflows } = at().actions;
    const before = [...workflows.values()].map(({ state }) => state);
    expect(await enable(file, token)).toMatchObject({ known: false, reason });
    expect([...workflows.values()].map(({ state }) => state)).toEqual(before);
  });

  it('names the permission', async () => {
    expect(await enable('ci.yml', 'reader')).toMatchObject({ detail: expect.stringContaining('`actions: write`') });
  });

  it.each([
    [202, 'failed'],
    [422, 'not-configured'],
  ])('does not take HTTP %i for done', async (status, reason) => {
    await using server = await scriptedServer(() => ({ status, body: { message: 'no' } }));
    expect(await workflowSwitch(testClient(server.url), 'o/r').enable('ci.yml')).toMatchObject({ known: false, reason });
  });

  it('is of no repository with an odd name', () => {
    expect(() => workflowSwitch(testClient(at().server.url), 'octo')).toThrow(UserError);
  });
});
