import { addRepository, createWorld } from '@sar/testkit';
import { expect, it } from 'vitest';
import { calledBy, followJobs, jobPermissions } from './job-tokens.mjs';

const CALLED = `on: workflow_call
permissions: {}
jobs:
  look:
    permissions: {contents: read, pull-requests: write, checks: none}
    steps: [{run: x}]
  write:
    permissions: {issues: write}
    steps:
      - uses: actions/create-github-app-token@0123
        with: {client-id: x, permission-actions-variables: write, permission-contents: read}
  nothing: {steps: []}
`;
const GRANTED = { contents: 'write', 'pull-requests': 'read', checks: 'write' };

it('gives a job what it asks for, and no more than the caller grants', () => {
  expect(Object.fromEntries(jobPermissions(CALLED, GRANTED))).toEqual({
    look: { token: { contents: 'read', pull_requests: 'read' }, app: {} },
    write: { token: {}, app: { actions_variables: 'write', contents: 'read' } },
    nothing: { token: {}, app: {} },
  });
});

it('gives a job without a word what the workflow has, or else the caller', () => {
  const bare = `on: workflow_call\njobs: {one: {steps: []}}\n`;
  expect(jobPermissions(bare, { contents: 'read' }).get('one')).toEqual({ token: { contents: 'read' }, app: {} });
});

it('turns the tokens into those of the job that is at work', () => {
  const world = createWorld();
  addRepository(world, 'o/r');
  const follow = followJobs(world, { token: 't', app: 'a' }, 'o/r', jobPermissions(CALLED, GRANTED));
  follow({ jobID: 'caller' });
  expect(world.tokens.size).toBe(0);
  follow({ jobID: 'look' });
  expect(world.tokens.get('t')).toMatchObject({ kind: 'workflow', permissions: { contents: 'read', pull_requests: 'read' } });
  follow({ jobID: 'write' });
  expect(world.tokens.get('t')).toMatchObject({ permissions: {} });
  expect(world.tokens.get('a')).toMatchObject({ kind: 'installation', permissions: { actions_variables: 'write', contents: 'read' } });
});

it('finds what a workflow calls, and what it grants', () => {
  const caller = 'jobs: {a: {permissions: {contents: read}, uses: org/sar/.github/workflows/watchdog-weekly.yml@v1}}';
  expect(calledBy(caller)).toEqual({ path: '.github/workflows/watchdog-weekly.yml', permissions: { contents: 'read' } });
  expect(calledBy('jobs: {a: {steps: []}}')).toBeUndefined();
});
