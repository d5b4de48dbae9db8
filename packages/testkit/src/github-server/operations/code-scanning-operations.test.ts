import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';
import { addCodeScanningAlert, addDependabotAlert, alertsOf } from '../world/alerts-state.js';

const PATH = '/repos/octo-org/octo-repo';

let server: GitHubServer;
let repository: RepositoryState;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: new Date('2026-11-02T12:00:00Z') });
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  repository = addRepository(server.world, 'octo-org/octo-repo', { files: { a: '1' } });
  const permissions = { security_events: 'write', vulnerability_alerts: 'read' } as const;
  server.addToken('bot', { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories: ['octo-org/octo-repo'] });
  ask = apiClient(server, 'bot');
});
afterEach(() => server.assertNoProblems());

const pack = (text: string): string => gzipSync(text).toString('base64');
const result = (rule: string, line = 1) => ({
  ruleId: rule,
  message: { text: 'wrong' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.js' }, region: { startLine: line } } }],
});
const sarif = (results: unknown[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'SAR', rules: [{ id: 'one', defaultConfiguration: { level: 'error' } }] } }, results }],
    ...more,
  });

const upload = (text: string, more: Readonly<Record<string, unknown>> = {}) =>
  ask('POST', `${PATH}/code-scanning/sarifs`, {
    commit_sha: repository.git.head('main'),
    ref: 'refs/heads/main',
    sarif: pack(text),
    ...more,
  });
const statusOf = async (answer: Awaited<ReturnType<typeof upload>>) =>
  (await ask('GET', `${PATH}/code-scanning/sarifs/${String(answer.body['id'])}`)).body;

describe('uploads', () => {
  it('decodes the file, makes an analysis and alerts, and fixes those that are gone', async () => {
    const first = await upload(sarif([result('one'), result('two', 5)]));
    expect(first.status).toBe(202);
    expect(await statusOf(first)).toMatchObject({ processing_status: 'complete' });
    expect((await ask('GET', `${PATH}/code-scanning/analyses?sarif_id=${String(first.body['id'])}`)).body).toMatchObject([
      { results_count: 2, rules_count: 1, tool: { name: 'SAR' } },
    ]);
    await upload(sarif([result('two', 5)]));
    expect((await ask('GET', `${PATH}/code-scanning/alerts?direction=asc`)).body).toMatchObject([
      { number: 1, state: 'fixed', rule: { id: 'one', severity: 'error' } },
      {
        number: 2,
        state: 'open',
        rule: { id: 'two', severity: 'warning' },
        most_recent_instance: { location: { path: 'src/a.js', start_line: 5 } },
      },
    ]);
    expect((await ask('GET', `${PATH}/code-scanning/alerts?state=open&tool_name=SAR`)).body).toHaveLength(1);
    await upload(sarif([result('one')]));
    expect((await ask('GET', `${PATH}/code-scanning/alerts/1`)).body).toMatchObject({ state: 'open' });
  });

  it('says pending as often as the world wants', async () => {
    alertsOf(repository).pendingPolls = 1;
    const answer = await upload(sarif([]));
    expect(await statusOf(answer)).toEqual({ processing_status: 'pending' });
    expect(await statusOf(answer)).toMatchObject({ processing_status: 'complete' });
  });

  it.each([
    ['no JSON', '{', /not valid JSON/],
    ['another version', JSON.stringify({ version: '2.0.0', runs: [] }), /2\.1\.0/],
    ['too many runs', JSON.stringify({ version: '2.1.0', runs: Array.from({ length: 21 }, () => ({})) }), /more runs than allowed/],
    ['two runs of one tool and category', JSON.stringify({ version: '2.1.0', runs: [{}, {}] }), /same tool and category/],
  ])('fails to process %s', async (_what, text, message) => {
    const answer = await upload(text);
    expect(answer.status).toBe(202);
    expect(await statusOf(answer)).toMatchObject({ processing_status: 'failed', errors: [expect.stringMatching(message)] });
    expect(alertsOf(repository).analyses.size).toBe(0);
  });

  it.each([
    ['what is not gzip', { sarif: Buffer.from('{}').toString('base64') }, 400],
    ['a commit that is not there', { commit_sha: '1'.repeat(40) }, 404],
  ])('refuses %s', async (_what, more, status) => {
    expect((await upload(sarif([]), more)).status).toBe(status);
  });

  it('refuses where code scanning is not enabled', async () => {
    alertsOf(repository).codeScanningEnabled = false;
    expect((await upload(sarif([]))).status).toBe(403);
  });
});

it('dismisses and reopens an alert', async () => {
  addCodeScanningAlert(repository);
  const dismissed = await ask('PATCH', `${PATH}/code-scanning/alerts/1`, {
    state: 'dismissed',
    dismissed_reason: "won't fix",
    dismissed_comment: 'known',
  });
  expect(dismissed).toMatchObject({
    status: 200,
    body: { state: 'dismissed', dismissed_reason: "won't fix", dismissed_by: { login: 'github-actions[bot]' } },
  });
  expect((await ask('PATCH', `${PATH}/code-scanning/alerts/1`, { state: 'open' })).body).toMatchObject({
    state: 'open',
    dismissed_at: null,
  });
  expect((await ask('PATCH', `${PATH}/code-scanning/alerts/1`, { state: 'dismissed' })).status).toBe(400);
  expect((await ask('GET', `${PATH}/code-scanning/alerts/9`)).status).toBe(404);
});

it('lists Dependabot alerts by state and severity, page by page', async () => {
  addDependabotAlert(repository, { severity: 'critical', cveId: 'CVE-2026-0001' });
  addDependabotAlert(repository, { state: 'fixed' });
  addDependabotAlert(repository, { severity: 'low', firstPatched: null });
  expect((await ask('GET', `${PATH}/dependabot/alerts?state=open&severity=critical,high`)).body).toMatchObject([
    { number: 1, security_advisory: { cve_id: 'CVE-2026-0001' } },
  ]);
  const page = await ask('GET', `${PATH}/dependabot/alerts?per_page=2`);
  expect(page.body).toMatchObject([{ number: 3 }, { number: 2 }]);
  expect(page.headers.get('link')).toContain('after=');
  alertsOf(repository).dependabotEnabled = false;
  expect((await ask('GET', `${PATH}/dependabot/alerts`)).status).toBe(403);
});
