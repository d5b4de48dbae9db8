import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { acceptedPermissions } from './check-access.js';

const SEED = `
tokens:
  app: {kind: installation, login: 'sar[bot]', permissions: {actions_variables: read, organization_secrets: read, codespaces_secrets: read}, repositories: [octo-org/private]}
  person: {kind: person, login: octocat, permissions: {actions_variables: write}, repositories: [octo-org/private]}
  workflow: {kind: workflow, login: 'github-actions[bot]', permissions: {contents: write, actions: read}, repositories: [octo-org/private]}
  stranger: {kind: person, login: stranger, permissions: {actions_variables: write, organization_secrets: write}, repositories: []}
organizations:
  octo-org: {}
repositories:
  octo-org/private: {environments: {production: {}}}
  octo-org/public: {private: false, environments: {production: {}}}
`;

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer({ seed: SEED });
});
afterAll(() => server.close());

const INTEGRATION = 'Resource not accessible by integration';
const PERSONAL = 'Resource not accessible by personal access token';

describe('who may do what', () => {
  it.each([
    ['wrong', 'GET /repos/octo-org/public', 401, 'Bad credentials'],
    ['app', 'GET /repos/OCTO-ORG/Private/actions/variables', 200, undefined],
    ['app', 'POST /repos/octo-org/private/actions/variables', 403, INTEGRATION],
    ['app', 'GET /repos/octo-org/private/codespaces/secrets', 403, INTEGRATION],
    ['app', 'GET /orgs/octo-org/actions/secrets', 200, undefined],
    ['app', 'GET /orgs/octo-org/actions/variables', 403, INTEGRATION],
    ['app', 'GET /orgs/other/actions/variables', 404, 'Not Found'],
    ['workflow', 'GET /repos/octo-org/private', 200, undefined],
    ['workflow', 'GET /repos/octo-org/private/environments', 200, undefined],
    ['workflow', 'GET /repos/octo-org/private/actions/variables', 403, INTEGRATION],
    ['workflow', 'GET /repos/octo-org/private/actions/secrets', 403, INTEGRATION],
    ['person', 'POST /repos/octo-org/private/actions/variables', 201, undefined],
    ['person', 'GET /repos/octo-org/private/actions/secrets', 403, PERSONAL],
    ['stranger', 'GET /repos/octo-org/private', 404, 'Not Found'],
    ['stranger', 'GET /repos/octo-org/private/actions/variables', 404, 'Not Found'],
    ['stranger', 'GET /repos/octo-org/public', 200, undefined],
    ['stranger', 'GET /repos/octo-org/public/environments', 200, undefined],
    ['stranger', 'POST /repos/octo-org/public/actions/variables', 403, PERSONAL],
    ['stranger', 'GET /orgs/octo-org/actions/secrets', 403, PERSONAL],
    ['stranger', 'GET /repos/octo-org/absent', 404, 'Not Found'],
  ])('%s: %s is %i', async (token, route, status, message) => {
    const [method = '', path = ''] = route.split(' ');
    const answer = await apiClient(server, token)(method, path, method === 'POST' ? { name: 'A', value: 'b' } : undefined);
    expect([answer.status, answer.body.message]).toEqual([status, message]);
  });

  it.each([
    ['/repos/octo-org/public', 200],
    ['/repos/octo-org/private', 404],
    ['/repos/octo-org/public/actions/variables', 401],
  ])('anonymous: %s is %i', async (path, status) => {
    expect((await fetch(`${server.url}${path}`)).status).toBe(status);
  });

  it('says which permission is needed', async () => {
    const { headers } = await apiClient(server, 'workflow')('GET', '/repos/octo-org/private/actions/secrets');
    expect(headers.get('x-accepted-github-permissions')).toBe('secrets=read');
    expect(
      acceptedPermissions([
        { name: 'issues', level: 'write' },
        { name: 'pull_requests', level: 'write' },
      ]),
    ).toBe('issues=write; pull_requests=write');
  });
});

describe('addToken', () => {
  it.each([
    [{ actions_variables: 'read' as const }, /can never have the permission "actions_variables"/],
    [{ secrets: 'read' as const }, /can never have the permission "secrets"/],
    [{ workflows: 'write' as const }, /can never have the permission "workflows"/],
    [{ vulnerability_alerts: 'write' as const }, /can never have "vulnerability_alerts: write", only read/],
  ])('refuses %j for a workflow', (permissions, message) => {
    expect(() => server.addToken('t', { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories: [] })).toThrow(message);
  });
});
