import { UserError, type StorageLayer } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { liveVariables } from './live-variables.js';
import { seededServer } from './seeded-server.fixture.js';

const server = seededServer();
const live = (token: string | undefined, repository = 'octo-org/r', maxRequests = 1000) => {
  const client = testClient(server().url, { token, maxRequests });
  return { client, variables: liveVariables(client, repository) };
};

describe('liveVariables', () => {
  it.each<[StorageLayer, string | undefined, unknown]>([
    [
      'repo-vars',
      undefined,
      [
        { name: 'EMPTY_NOT', value: 'x', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' },
        { name: 'LOG_LEVEL', value: 'info', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' },
      ],
    ],
    ['env-vars', 'production', [expect.objectContaining({ name: 'LOG_LEVEL', value: 'warn' })]],
    ['env-vars', 'eu/west 1', [expect.objectContaining({ name: 'ZONE', value: 'one' })]],
    [
      'org-vars',
      undefined,
      [expect.objectContaining({ name: 'REGION', value: 'eu' }), expect.objectContaining({ name: 'SHARED', value: 's' })],
    ],
    ['repo-secrets', undefined, [{ name: 'DEPLOY_KEY', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-06-01T00:00:00Z' }]],
    ['env-secrets', 'production', [expect.objectContaining({ name: 'PROD_KEY' })]],
    ['env-secrets', 'eu/west 1', []],
    ['org-secrets', undefined, [expect.objectContaining({ name: 'NPM_TOKEN' })]],
    ['codespace', undefined, [expect.objectContaining({ name: 'DEV_TOKEN' })]],
    ['dependabot', undefined, [expect.objectContaining({ name: 'BOT_TOKEN' })]],
  ])('reads %s (%s) with one request', async (layer, environment, value) => {
    const { client, variables } = live('app');
    expect(await variables.entries(layer, environment)).toEqual({ known: true, value });
    expect(client.requestsMade).toBe(1);
  });

  it('reads 61 variables in pages of 30', async () => {
    const store = server().world.repositories.get('octo-org/r')?.variables;
    const at = new Date('2026-01-01T00:00:00Z');
    for (let index = 0; index < 59; index += 1) store?.set(`V${index}`, { name: `V${index}`, value: 'v', createdAt: at, updatedAt: at });
    const { client, variables } = live('app');
    const answer = await variables.entries('repo-vars');
    expect(answer.known && new Set(answer.value.map(({ name }) => name)).size).toBe(61);
    expect(client.requestsMade).toBe(3);
    expect(
      server()
        .requests.map(({ path }) => path)
        .every((path) => path.includes('per_page=30')),
    ).toBe(true);
  });

  it('asks each list once, however many ask and however often', async () => {
    const { client, variables } = live('app');
    const layers = ['repo-vars', 'org-vars', 'repo-vars', 'repo-secrets', 'org-vars'] as const;
    await Promise.all(layers.map(async (layer) => variables.entries(layer)));
    await variables.entries('repo-vars');
    await variables.notShared('org-vars');
    await Promise.all([variables.environments(), variables.environments(), variables.notShared('org-vars')]);
    expect(client.requestsMade).toBe(5);
  });

  it('lists environments, and what the organisation does not share', async () => {
    const { variables } = live('app');
    const environments = await variables.environments();
    expect(environments.known && environments.value.toSorted()).toEqual(['eu/west 1', 'production']);
    expect(await variables.notShared('org-vars')).toEqual({ known: true, value: ['HIDDEN'] });
    expect(await variables.notShared('org-secrets')).toEqual({ known: true, value: ['OTHER_TOKEN'] });
  });

  it.each<[StorageLayer, string]>([
    ['env-vars', 'staging'],
    ['env-secrets', 'staging'],
  ])('%s of an environment that is not there', async (layer, environment) => {
    const { variables } = live('app');
    expect(await variables.entries(layer, environment)).toEqual({
      known: false,
      reason: 'not-configured',
      detail: 'there is no environment "staging" in octo-org/r',
    });
  });

  it('asks for no environment whose name would be another path', async () => {
    const { client, variables } = live('app');
    expect((await variables.entries('env-vars', '..')).known).toBe(false);
    expect((await variables.entries('env-vars')).known).toBe(false);
    expect(client.requestsMade).toBe(0);
  });

  it("knows that a user's repository has no organisation, asking for it once", async () => {
    const { client, variables } = live('app', 'octo/mine');
    for (const layer of ['org-vars', 'org-secrets'] as const) {
      expect(await variables.entries(layer)).toEqual({ known: true, value: [] });
      expect(await variables.notShared(layer)).toEqual({ known: true, value: [] });
    }
    expect(server().requests.filter(({ path }) => path === '/repos/octo/mine')).toHaveLength(1);
    expect(client.requestsMade).toBe(5);
  });

  it.each([
    ['User', 404, { known: true, value: [] }],
    ['User', 403, { known: true, value: [] }],
    ['User', 409, { known: false, reason: 'failed' }],
    ['Organization', 404, { known: false, reason: 'forbidden' }],
    ['Organization', 403, { known: false, reason: 'forbidden' }],
    [undefined, 404, { known: false, reason: 'forbidden' }],
  ])('judges by the owner (%s) where the layers of organisations answer %i', async (type, status, expected) => {
    await using scripted = await scriptedServer(({ path }) =>
      path === '/repos/octo/r' ? { body: { id: 1, owner: { type } } } : { status },
    );
    const client = testClient(scripted.url);
    const variables = liveVariables(client, 'octo/r');
    expect(await variables.entries('org-vars')).toMatchObject(expected);
    expect(await variables.entries('org-secrets')).toMatchObject(expected);
    expect(client.requestsMade).toBe(status === 409 ? 2 : 3);
  });

  it.each<[string, string | undefined, StorageLayer, string, string[]]>([
    ['GITHUB_TOKEN', 'workflow', 'repo-vars', 'forbidden', ['GITHUB_TOKEN can never have it', 'Variables: Read-only', 'vars-context']],
    ['GITHUB_TOKEN', 'workflow', 'repo-secrets', 'forbidden', ['Secrets: Read-only', 'sar variables preflight']],
    ['a token for variables', 'reader', 'codespace', 'forbidden', ['Codespaces secrets: Read and write', 'Without it']],
    ['a token for other repositories', 'stranger', 'repo-vars', 'forbidden', ['Either it does not exist, or it is a permission']],
    ['a token that is unknown', 'mistyped', 'repo-vars', 'forbidden', ['does not accept the token']],
    ['no token', undefined, 'org-secrets', 'no-token', ['Pass a token', 'Secrets: Read-only']],
  ])('says what is missing: %s (%s) for %s', async (_what, token, layer, reason, parts) => {
    const answer = await live(token).variables.entries(layer);
    expect(answer).toMatchObject({ known: false, reason });
    for (const part of parts) expect(answer.known ? '' : answer.detail).toContain(part);
  });

  it('asks nothing for what nobody without a token is told', async () => {
    const { client, variables } = live(undefined);
    await variables.entries('repo-vars');
    await variables.notShared('org-secrets');
    expect(client.requestsMade).toBe(0);
  });

  it('gives no part of a list when a page fails', async () => {
    const store = server().world.repositories.get('octo-org/r')?.variables;
    const at = new Date();
    for (let index = 0; index < 40; index += 1) store?.set(`V${index}`, { name: `V${index}`, value: 'v', createdAt: at, updatedAt: at });
    const { variables } = live('app', 'octo-org/r', 1);
    expect(await variables.entries('repo-vars')).toMatchObject({
      known: false,
      reason: 'rate-limited',
      detail: expect.stringContaining('max-requests'),
    });
  });

  it.each(['octo', 'octo/', 'a/b/c', 'octo/..', 'octo/r?x', ''])('refuses the repository "%s"', (repository) => {
    expect(() => liveVariables(testClient(server().url), repository)).toThrow(UserError);
  });
});
