import { addWorkflow } from '@sar/testkit';
import { UserError, type DispatchTarget } from '@sar/baseline';
import { beforeEach, describe, expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { dispatcher } from './dispatcher.js';

const at = ciServer();
const HEAL: DispatchTarget = { kind: 'workflow', file: 'heal.yml', ref: 'main' };
const EVENT: DispatchTarget = { kind: 'repository-event', type: 'sar-heal' };
const send = async (target: DispatchTarget, payload: Record<string, string> = {}, token: string | undefined = 'everything') =>
  dispatcher(testClient(at().server.url, { token }), REPOSITORY).dispatch(target, payload);
const keys = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));

beforeEach(() => {
  at().repository.git.commit({
    branch: 'main',
    message: 'Add heal.yml',
    additions: { '.github/workflows/heal.yml': Buffer.from('on:\n  workflow_dispatch:\n    inputs:\n      reason: {}\n') },
    date: new Date(),
    author: { name: 'a', email: 'a@example.com' },
    signed: false,
  });
});

describe('dispatcher', () => {
  it('starts a workflow with its inputs', async () => {
    expect(await send(HEAL, { reason: 'red' })).toEqual({ known: true, value: 'dispatched' });
    expect([...at().actions.runs.values()]).toMatchObject([{ event: 'workflow_dispatch', branch: 'main', inputs: { reason: 'red' } }]);
  });

  it('sends an event with its payload', async () => {
    expect(await send(EVENT, { state: 'critical' })).toEqual({ known: true, value: 'dispatched' });
    expect(at().actions.dispatches).toEqual([{ eventType: 'sar-heal', payload: { state: 'critical' } }]);
  });

  it('takes the answer that tells of the run', async () => {
    await using server = await scriptedServer(() => ({ status: 200, body: { workflow_run_id: 1 } }));
    expect((await dispatcher(testClient(server.url), 'o/r').dispatch(HEAL, {})).known).toBe(true);
  });

  it('does not believe another success', async () => {
    await using server = await scriptedServer(() => ({ status: 202 }));
    expect(await dispatcher(testClient(server.url), 'o/r').dispatch(EVENT, {})).toMatchObject({ known: false, reason: 'failed' });
  });

  it.each<[string, DispatchTarget, Record<string, string>, string, string]>([
    ['no such workflow', { ...HEAL, file: 'none.yml' }, {}, 'forbidden', '`.github/workflows` of the default branch'],
    ['no such ref', { ...HEAL, ref: 'none' }, {}, 'not-configured', 'No ref found for: none'],
    ['no such trigger', { ...HEAL, file: 'ci.yml' }, {}, 'not-configured', 'add `workflow_dispatch`'],
    ['an input that is not declared', HEAL, { odd: '1' }, 'not-configured', 'Unexpected inputs'],
    ['a path in place of a file', { ...HEAL, file: '..' }, {}, 'failed', 'cannot stand in an address'],
  ])('says what to do: %s', async (_what, target, payload, reason, part) => {
    expect(await send(target, payload)).toMatchObject({ known: false, reason, detail: expect.stringContaining(part) });
    expect(at().actions.runs.size).toBe(0);
  });

  it('says that a workflow is disabled', async () => {
    addWorkflow(at().repository, { path: '.github/workflows/heal.yml', state: 'disabled_manually' });
    expect(await send(HEAL)).toMatchObject({
      known: false,
      reason: 'not-configured',
      detail: expect.stringContaining('disabled workflow'),
    });
  });

  it.each<[string, DispatchTarget, Record<string, string>]>([
    ['26 inputs', HEAL, keys(26)],
    ['11 keys of an event', EVENT, keys(11)],
    ['64 KB', EVENT, { long: 'x'.repeat(65_536) }],
    ['a type that is too long', { ...EVENT, type: 'x'.repeat(101) }, {}],
    ['no type', { ...EVENT, type: '' }, {}],
  ])('sends nothing for %s', async (_what, target, payload) => {
    expect(await send(target, payload)).toMatchObject({ known: false, reason: 'not-configured' });
    expect(at().server.requests).toEqual([]);
  });

  it.each<[DispatchTarget, string, string, string]>([
    [HEAL, 'reader', 'forbidden', 'add `actions: write`'],
    [EVENT, 'reader', 'forbidden', 'add `contents: write`'],
    [HEAL, '', 'no-token', 'add `actions: write`'],
    [EVENT, '', 'no-token', 'add `contents: write`'],
  ])('names the permission (%o, token "%s")', async (target, token, reason, part) => {
    expect(await send(target, {}, token)).toMatchObject({ known: false, reason, detail: expect.stringContaining(part) });
  });

  it('starts nothing twice when the answer was lost', async () => {
    at().server.faults.next('any', { kind: 'status', status: 502, afterEffect: true });
    expect(await send(HEAL)).toMatchObject({ known: false, reason: 'unreachable' });
    expect(at().actions.runs.size).toBe(1);
  });

  it('is of no repository with an odd name', () => {
    expect(() => dispatcher(testClient(at().server.url), 'octo')).toThrow(UserError);
  });
});
