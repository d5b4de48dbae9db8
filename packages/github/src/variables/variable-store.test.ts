import type { VariableTarget } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { scriptedServer, type ScriptedAnswer } from '../client/scripted-server.fixture.js';
import { testClient, testCountdowns } from '../client/test-client.fixture.js';
import { seededServer } from './seeded-server.fixture.js';
import { variableStore } from './variable-store.js';

const server = seededServer();
const REPO: VariableTarget = { scope: 'repo', owner: 'octo-org', repo: 'r' };
const ENVIRONMENT: VariableTarget = { scope: 'environment', owner: 'octo-org', repo: 'r', environment: 'eu/west 1' };
const ORG: VariableTarget = { scope: 'org', owner: 'octo-org' };
const SCOPES = [
  ['repo', REPO],
  ['environment', ENVIRONMENT],
  ['org', ORG],
] as const;
const store = (token: string = 'app') => variableStore(testClient(server().url, { token }), 'octo-org/r');
const methods = (): string[] => server().requests.map(({ method }) => method);

describe.each(SCOPES)('a variable of scope %s', (_scope, target) => {
  it('is created, updated, read and deleted', async () => {
    const variables = store();
    expect(await variables.set(target, 'NEW_ONE', 'a')).toEqual({ outcome: 'created' });
    expect(await variables.set(target, 'NEW_ONE', 'b')).toEqual({ outcome: 'updated' });
    expect(await variables.get(target, 'NEW_ONE')).toMatchObject({ known: true, value: { name: 'NEW_ONE', value: 'b' } });
    expect(await variables.list(target)).toMatchObject({
      known: true,
      value: expect.arrayContaining([expect.objectContaining({ name: 'NEW_ONE' })]),
    });
    expect(await variables.remove(target, 'NEW_ONE')).toEqual({ outcome: 'deleted' });
    expect(await variables.remove(target, 'NEW_ONE')).toEqual({ outcome: 'already-absent' });
    expect(await variables.get(target, 'NEW_ONE')).toEqual({ known: true, value: undefined });
  });

  it('takes one request where the caller knows whether it exists', async () => {
    const variables = store();
    await variables.set(target, 'NEW_ONE', 'a', false);
    await variables.set(target, 'NEW_ONE', 'b', true);
    expect(methods().filter((method) => method !== 'GET')).toEqual(['POST', 'PATCH']);
  });

  it('is written where the caller was wrong about it', async () => {
    const variables = store();
    expect(await variables.set(target, 'NEW_ONE', 'a', true)).toEqual({ outcome: 'created' });
    expect(await variables.set(target, 'NEW_ONE', 'b', false)).toEqual({ outcome: 'updated' });
    expect(await variables.get(target, 'NEW_ONE')).toMatchObject({ value: { value: 'b' } });
  });

  it.each(['POST', 'PATCH', 'DELETE'])('survives a reset of %s, before and after it took effect', async (method) => {
    for (const afterEffect of [false, true]) {
      const variables = store();
      if (method !== 'POST') await variables.set(target, 'NEW_ONE', 'old', false);
      server().faults.next({ method }, { kind: 'reset', afterEffect });
      if (method === 'DELETE') {
        expect(await variables.remove(target, 'NEW_ONE')).toEqual({ outcome: 'deleted' });
        expect(await variables.get(target, 'NEW_ONE')).toEqual({ known: true, value: undefined });
      } else {
        expect(await variables.set(target, 'NEW_ONE', 'new', method === 'PATCH')).toEqual({
          outcome: method === 'POST' ? 'created' : 'updated',
        });
        expect(await variables.get(target, 'NEW_ONE')).toMatchObject({ value: { value: 'new' } });
        await variables.remove(target, 'NEW_ONE');
      }
    }
  });
});

describe('variableStore', () => {
  it("shares a new variable of the organisation with the running repository alone, and keeps an existing one's sharing", async () => {
    const variables = store();
    await variables.set(ORG, 'NEW_ONE', 'a');
    await variables.set(ORG, 'REGION', 'us');
    const { variables: stored } = server().world.organizations.get('octo-org') ?? {};
    expect(stored?.get('NEW_ONE')).toMatchObject({ visibility: 'selected', selected: ['octo-org/r'] });
    expect(stored?.get('REGION')).toMatchObject({ value: 'us', visibility: 'all' });
  });

  it('creates nothing for an organisation that the running repository is not in', async () => {
    const variables = variableStore(testClient(server().url, { token: 'app' }), 'octo/mine');
    expect(await variables.set(ORG, 'NEW_ONE', 'a')).toMatchObject({
      outcome: 'refused',
      reason: 'invalid',
      detail: expect.stringContaining('octo/mine'),
    });
    expect(methods()).toEqual(['PATCH']);
  });

  it.each<[string, string | undefined, VariableTarget, string, string]>([
    ['GITHUB_TOKEN', 'workflow', REPO, 'refused', 'forbidden'],
    ['a token that only reads', 'reader', REPO, 'refused', 'forbidden'],
    ['a token that sees nothing', 'stranger', REPO, 'refused', 'forbidden'],
    ['an environment that is not there', 'app', { ...ENVIRONMENT, environment: 'staging' }, 'refused', 'forbidden'],
    ['an environment that would be another path', 'app', { ...ENVIRONMENT, environment: '..' }, 'refused', 'invalid'],
    ['a token that is unknown', 'mistyped', REPO, 'failed', 'forbidden'],
  ])('does not write: %s', async (_what, token, target, outcome, reason) => {
    const before = server().world.repositories.get('octo-org/r')?.variables.size;
    expect(await store(token).set(target, 'NEW_ONE', 'a')).toMatchObject({ outcome, reason });
    expect(server().world.repositories.get('octo-org/r')?.variables.size).toBe(before);
  });

  it('is refused where GitHub finds the value invalid, without showing it', async () => {
    const outcome = await store().set(REPO, 'NEW_ONE', `secret-${'x'.repeat(50_000)}`, false);
    expect(outcome).toMatchObject({ outcome: 'refused', reason: 'invalid' });
    expect(JSON.stringify(outcome)).not.toContain('secret-');
  });

  it('quotes a name that would forge a line', async () => {
    const outcome = await store('workflow').remove(REPO, 'A\n::error::B');
    expect(outcome).toMatchObject({ outcome: 'refused', detail: expect.stringContaining('variable "A\\u000a::error::B" of octo-org/r') });
  });

  it('asks for nothing without a token', async () => {
    const client = testClient(server().url, { token: undefined });
    const variables = variableStore(client, 'octo-org/r');
    expect(await variables.set(REPO, 'LOG_LEVEL', 'a')).toMatchObject({ outcome: 'failed', reason: 'no-token' });
    expect(await variables.remove(REPO, 'LOG_LEVEL')).toMatchObject({ outcome: 'failed', reason: 'no-token' });
    expect((await variables.list(REPO)).known).toBe(false);
    expect(client.requestsMade).toBe(0);
  });

  it.each<[string, ScriptedAnswer]>([
    ['a page of HTML', { status: 200, body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } }],
    ['an empty body', { status: 200 }],
    ['an acceptance', { status: 202, body: {} }],
  ])('does not take %s for a variable that was written', async (_what, answer) => {
    await using proxy = await scriptedServer(() => answer);
    const variables = variableStore(testClient(proxy.url), 'octo-org/r');
    const outcomes = [
      await variables.set(REPO, 'LOG_LEVEL', 'secret-value'),
      await variables.set(REPO, 'LOG_LEVEL', 'secret-value', false),
      await variables.remove(REPO, 'LOG_LEVEL'),
    ];
    for (const outcome of outcomes) expect(outcome).toMatchObject({ outcome: 'failed', reason: 'failed' });
    expect(JSON.stringify(outcomes)).not.toContain('secret-value');
    expect((await variables.list(REPO)).known).toBe(false);
    expect((await variables.get(REPO, 'LOG_LEVEL')).known).toBe(false);
  });

  it('may succeed later when GitHub is down', async () => {
    server().faults.always('any', { kind: 'status', status: 503 });
    expect(await store().set(REPO, 'LOG_LEVEL', 'a')).toMatchObject({ outcome: 'failed', reason: 'unreachable' });
    server().faults.clear();
  });

  it('waits for a rate limit within what the run may wait, and no longer', async () => {
    const countdowns = testCountdowns();
    const variables = variableStore(
      testClient(server().url, { token: 'app', startCountdown: countdowns.start, maxWaitSeconds: 100 }),
      'octo-org/r',
    );
    server().faults.next('any', { kind: 'limited', status: 403, retryAfterSeconds: 90 });
    expect(await variables.set(REPO, 'LOG_LEVEL', 'a')).toEqual({ outcome: 'updated' });
    expect(countdowns.waited).toEqual([90]);
    server().faults.next('any', { kind: 'limited', status: 429, retryAfterSeconds: 90 });
    expect(await variables.set(REPO, 'LOG_LEVEL', 'b')).toMatchObject({ outcome: 'failed', reason: 'rate-limited' });
    expect(countdowns.waited).toEqual([90]);
  });

  it('ends in the same state under faults, run again until nothing failed', async () => {
    server().faults.random(7, 0.2, [
      { kind: 'status', status: 502 },
      { kind: 'status', status: 500, afterEffect: true },
      { kind: 'reset' },
      { kind: 'reset', afterEffect: true },
      { kind: 'cut-off' },
      { kind: 'limited', status: 429, retryAfterSeconds: 3 },
    ]);
    const names = Array.from({ length: 24 }, (_, index) => `V_${index}`);
    const doTo = async (index: number): Promise<string> => {
      const variables = store();
      const name = names[index] ?? '';
      return (await (index % 4 === 3 ? variables.remove(REPO, name) : variables.set(REPO, name, `value ${index}`))).outcome;
    };
    let open = [...names.keys(), ...names.keys()];
    for (let run = 0; open.length > 0 && run < 5; run += 1) {
      const outcomes = [];
      for (const index of open) outcomes.push([index, await doTo(index)] as const);
      open = outcomes.flatMap(([index, outcome]) => (outcome === 'failed' ? [index] : []));
    }
    server().faults.clear();
    const stored = server().world.repositories.get('octo-org/r')?.variables;
    expect(open).toEqual([]);
    expect(names.map((name) => stored?.get(name)?.value)).toEqual(
      names.map((_, index) => (index % 4 === 3 ? undefined : `value ${index}`)),
    );
  });

  it('does not take a place that must not be seen for a variable that is absent', async () => {
    expect(await store('stranger').get(REPO, 'LOG_LEVEL')).toMatchObject({ known: false, reason: 'forbidden' });
    expect(await store().get({ ...ENVIRONMENT, environment: 'staging' }, 'X')).toMatchObject({ known: false });
  });
});
