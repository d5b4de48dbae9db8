import {
  actionsOf,
  addCache,
  addCheckRun,
  addCodeScanningAlert,
  addDependabotAlert,
  addOrganization,
  addOrganizationRunner,
  addPull,
  addRepository,
  addRequiredCheck,
  addRunner,
  addStatus,
  alertsOf,
  createWorld,
  startGitHubServer,
  type GitHubServer,
  type RepositoryState,
} from '@sar/testkit';
import { UserError, type LiveRepository } from '@sar/baseline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testClient } from '../client/test-client.fixture.js';
import { liveRepository } from './live-repository.js';

const REPOSITORY = 'octo-org/r';
const EVERYTHING = {
  actions: 'read',
  administration: 'read',
  checks: 'read',
  contents: 'read',
  organization_self_hosted_runners: 'read',
  pull_requests: 'read',
  security_events: 'read',
  statuses: 'read',
  vulnerability_alerts: 'read',
} as const;
/** Text as hostile people write it. */
const HOSTILE = '</td><script>::error::\u001b[31m##[group]`${{ secrets.X }}`';

let server: GitHubServer;
let repository: RepositoryState;

beforeAll(async () => {
  server = await startGitHubServer();
});
beforeEach(() => {
  const world = createWorld();
  addOrganization(world, 'octo-org');
  repository = addRepository(world, REPOSITORY, { files: { 'README.md': 'Hello' } });
  addRepository(world, 'octocat/mine', { files: { 'README.md': 'Hello' } });
  server.reset(world);
  const caller = { kind: 'installation', login: 'sar[bot]', repositories: [REPOSITORY, 'octocat/mine'] } as const;
  server.addToken('everything', { ...caller, permissions: EVERYTHING });
  server.addToken('nothing', { ...caller, permissions: {} });
});
afterEach(() => server.assertNoProblems());
afterAll(async () => server.close());

const live = (token = 'everything', name = REPOSITORY): LiveRepository => liveRepository(testClient(server.url, { token }), name);
const anonymous = (): LiveRepository => liveRepository(testClient(server.url, { token: undefined }), REPOSITORY);
const valueOf = async <T>(
  answer: Promise<{ readonly known: true; readonly value: T } | { readonly known: false; readonly detail: string }>,
) => {
  const given = await answer;
  if (!given.known) throw new Error(given.detail);
  return given.value;
};

describe('Dependabot alerts', () => {
  it('are all that are open, read page by page with a cursor', async () => {
    for (let index = 0; index < 250; index += 1) addDependabotAlert(repository, { packageName: `p${index}` });
    addDependabotAlert(repository, { state: 'fixed' });
    const alerts = await valueOf(live().dependabotAlerts());
    expect(new Set(alerts.map((alert) => alert.package)).size).toBe(250);
    expect(server.requests).toHaveLength(3);
  });

  it('have the fields of GitHub', async () => {
    addDependabotAlert(repository, {
      packageName: 'lodash',
      ecosystem: 'npm',
      manifest: 'web/package-lock.json',
      scope: 'development',
      ghsaId: 'GHSA-29mw-wpgm-hmr9',
      cveId: 'CVE-2020-28500',
      summary: HOSTILE,
      severity: 'medium',
      cvss: 5.3,
      cvssVector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L',
      vulnerableRange: '< 4.17.21',
      firstPatched: null,
      createdAt: new Date('2026-11-01T00:00:00Z'),
    });
    expect(await valueOf(live().dependabotAlerts())).toEqual([
      {
        number: 1,
        ecosystem: 'npm',
        package: 'lodash',
        manifestPath: 'web/package-lock.json',
        scope: 'development',
        ghsa: 'GHSA-29mw-wpgm-hmr9',
        cve: 'CVE-2020-28500',
        summary: HOSTILE,
        severity: 'medium',
        cvssVector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L',
        cvssScore: 5.3,
        vulnerableRange: '< 4.17.21',
        firstPatched: undefined,
        createdAt: '2026-11-01T00:00:00Z',
        url: `${server.url}/octo-org/r/security/dependabot/1`,
      },
    ]);
  });

  it('that are switched off are no question of permissions', async () => {
    alertsOf(repository).dependabotEnabled = false;
    expect(await live().dependabotAlerts()).toMatchObject({
      known: false,
      reason: 'not-configured',
      detail: expect.stringContaining('are switched off'),
    });
  });
});

describe('code-scanning alerts', () => {
  it('are all that are open, with the place of the newest instance', async () => {
    for (let index = 1; index <= 120; index += 1) addCodeScanningAlert(repository, { rule: `r${index}`, message: `m${index}` });
    addCodeScanningAlert(repository, { state: 'dismissed' });
    addCodeScanningAlert(repository, { rule: 'js/xss', securitySeverity: 'critical', path: 'src/a.js', line: 7, message: HOSTILE });
    const alerts = await valueOf(live().codeScanningAlerts());
    expect(alerts).toHaveLength(121);
    expect(alerts.at(-1)).toMatchObject({
      number: 122,
      tool: 'CodeQL',
      ruleId: 'js/xss',
      ruleSeverity: 'error',
      securitySeverity: 'critical',
      message: HOSTILE,
      path: 'src/a.js',
      line: 7,
      ref: 'refs/heads/main',
    });
  });

  it('that are switched off are no question of permissions', async () => {
    alertsOf(repository).codeScanningEnabled = false;
    expect(await live().codeScanningAlerts()).toMatchObject({ known: false, reason: 'not-configured' });
  });
});

describe('runners', () => {
  it('are those of the repository, and those of its organisation', async () => {
    addRunner(repository, { name: 'gpu-1', labels: ['self-hosted', 'gpu'], status: 'offline', version: '2.336.0', ephemeral: true });
    addOrganizationRunner(server.world.organizations.get('octo-org') ?? fail(), { name: 'big', os: 'windows', busy: true, version: null });
    expect(await valueOf(live().runners('repository'))).toMatchObject([
      {
        name: 'gpu-1',
        os: 'linux',
        status: 'offline',
        busy: false,
        labels: ['self-hosted', 'gpu'],
        version: '2.336.0',
        ephemeral: true,
        level: 'repository',
      },
    ]);
    expect(await valueOf(live().runners('organization'))).toMatchObject([
      { name: 'big', os: 'windows', busy: true, version: undefined, ephemeral: undefined, level: 'organization' },
    ]);
  });

  it("of a user's repository are its own alone", async () => {
    expect(await live('nothing', 'octocat/mine').runners('organization')).toEqual({ known: true, value: [] });
  });
});

describe('caches', () => {
  it('are listed oldest first, to the end', async () => {
    for (let index = 0; index < 230; index += 1)
      addCache(repository, { key: `k${index}`, createdAt: new Date(Date.UTC(2026, 10, 1, 0, 230 - index)), sizeBytes: 10 });
    const caches = await valueOf(live().caches());
    expect([caches.length, caches[0]?.key, caches.at(-1)?.key]).toEqual([230, 'k229', 'k0']);
    expect(caches[0]).toEqual({
      id: expect.any(Number),
      key: 'k229',
      version: 'v1'.padEnd(64, '0'),
      ref: 'refs/heads/main',
      sizeBytes: 10,
      createdAt: '2026-11-01T00:01:00Z',
      lastAccessedAt: '2026-11-01T00:01:00Z',
    });
  });

  it('that are too many are not read', async () => {
    const world = server.world;
    for (let index = 0; index < 10_001; index += 1) addCache(world.repositories.get(REPOSITORY) ?? fail(), { key: 'k', id: index + 1 });
    expect(await live().caches()).toMatchObject({
      known: false,
      reason: 'unsupported',
      detail: expect.stringContaining('more than 10,000'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('tell how much is used, and of how much where the token may read that', async () => {
    addCache(repository, { key: 'a', sizeBytes: 7 });
    actionsOf(repository).cacheLimitGigabytes = 20;
    expect(await valueOf(live().cacheUsage())).toEqual({ bytes: 7, count: 1, limitBytes: 20 * 1024 ** 3 });
    server.addToken('workflow', {
      kind: 'workflow',
      login: 'github-actions[bot]',
      repositories: [REPOSITORY],
      permissions: { actions: 'read' },
    });
    expect(await valueOf(live('workflow').cacheUsage())).toEqual({ bytes: 7, count: 1, limitBytes: undefined });
  });
});

it('lists the open pull requests', async () => {
  repository.git.commit({ branch: 'fix', message: 'x', additions: { a: '1' }, date: new Date('2026-11-01T00:00:00Z') });
  const { number } = addPull(repository, { head: 'fix', base: 'main' });
  expect(await valueOf(live().openPulls())).toEqual([number]);
});

describe('checks', () => {
  it('that are required by rulesets and by classic protection, each once', async () => {
    addRequiredCheck(repository, { context: 'build', app: 'github-actions[bot]' });
    addRequiredCheck(repository, { context: 'lint', by: 'branch-protection' });
    addRequiredCheck(repository, { context: 'build', app: 'github-actions[bot]', by: 'branch-protection' });
    addRequiredCheck(repository, { context: 'other', branch: 'fix' });
    expect(await valueOf(live().requiredChecks('main'))).toEqual([
      { context: 'build', integrationId: expect.any(Number), source: 'ruleset 1 of octo-org/r' },
      { context: 'lint', integrationId: undefined, source: 'branch protection' },
    ]);
  });

  it('that were reported, runs and statuses', async () => {
    addRequiredCheck(repository, { context: 'build', app: 'github-actions[bot]' });
    addCheckRun(repository, { name: 'build' });
    addCheckRun(repository, { name: 'build' });
    addStatus(repository, { context: 'ci/circle' });
    addStatus(repository, { context: 'ci/circle', state: 'failure' });
    addStatus(repository, { context: 'elsewhere', sha: 'a'.repeat(40) });
    const asked = live();
    const [required] = await valueOf(asked.requiredChecks('main'));
    expect(await valueOf(asked.reportedChecks('main'))).toEqual([
      { name: 'build', integrationId: required?.integrationId },
      { name: 'ci/circle', integrationId: undefined },
    ]);
    // The branch is asked for once.
    expect(server.requests).toHaveLength(4);
  });

  it.each(['no such', 'a/b', '..', 'x\u0000', '%2e%2e'])('of the branch %j that is not there are unknown', async (branch) => {
    expect(await live().requiredChecks(branch)).toMatchObject({ known: false });
    expect(await live().reportedChecks(branch)).toMatchObject({ known: false });
  });
});

const QUESTIONS: readonly [string, (asked: LiveRepository) => Promise<unknown>, string][] = [
  ['dependabotAlerts', (asked) => asked.dependabotAlerts(), '`vulnerability-alerts: read`'],
  ['codeScanningAlerts', (asked) => asked.codeScanningAlerts(), '`security-events: read`'],
  ['runners', (asked) => asked.runners('repository'), 'GITHUB_TOKEN can never have it'],
  ["the organisation's runners", (asked) => asked.runners('organization'), 'Organization permissions → Self-hosted runners: Read-only'],
  ['caches', (asked) => asked.caches(), '`actions: read`'],
  ['cacheUsage', (asked) => asked.cacheUsage(), '`actions: read`'],
  ['openPulls', (asked) => asked.openPulls(), '`pull-requests: read`'],
  ['requiredChecks', (asked) => asked.requiredChecks('main'), '`contents: read`'],
];

describe.each(QUESTIONS)('%s', (_name, ask, permission) => {
  it('names the permission that a token lacks', async () => {
    expect(await ask(live('nothing'))).toMatchObject({ known: false, reason: 'forbidden', detail: expect.stringContaining(permission) });
  });

  it('is unknown without a token', async () => {
    expect(await ask(anonymous())).toMatchObject({ known: false, reason: 'no-token' });
  });

  it('is asked once, by those who ask at the same time too', async () => {
    const asked = live();
    await Promise.all([ask(asked), ask(asked)]);
    const count = server.requests.length;
    await ask(asked);
    expect(server.requests).toHaveLength(count);
  });
});

it('takes no name that is none', () => {
  expect(() => liveRepository(testClient(server.url), 'r')).toThrow(UserError);
});

function fail(): never {
  throw new Error('not seeded');
}
