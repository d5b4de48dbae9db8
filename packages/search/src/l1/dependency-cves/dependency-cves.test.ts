import { readFileSync } from 'node:fs';
import { known, unknown, type LiveRepository, type Reading, type Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { storeText } from '../../reports/signal-store.fixture.js';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { dependencyCves } from './dependency-cves.js';

const PIP_AUDIT = readFileSync(new URL('./fixtures/pip-audit-2.10.json', import.meta.url), 'utf8');
const NPM_AUDIT = readFileSync(new URL('./fixtures/npm-audit-11.json', import.meta.url), 'utf8');
const CLEAN_NPM_AUDIT = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: { dependencies: { total: 3 } } });
const PACKAGE_LOCK = JSON.stringify(
  {
    name: 'app',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { lodash: '^4.17.15' }, devDependencies: { mkdirp: '0.5.1' } },
      'node_modules/lodash': { version: '4.17.15' },
      'node_modules/minimist': { version: '0.0.8', dev: true },
      'node_modules/mkdirp': { version: '0.5.1', dev: true, dependencies: { minimist: '0.0.8' } },
    },
  },
  null,
  2,
);

async function read(repository: MemoryRepository, more: Parameters<typeof sensorInput>[1] = {}): Promise<Reading> {
  return dependencyCves.read(sensorInput(repository, more));
}

function signalsOf(reading: Reading): readonly Signal[] {
  return reading.outcome === 'signals' ? reading.signals : [];
}

const inShort = (reading: Reading): readonly string[] =>
  signalsOf(reading).map(({ rule, artefact, impact, message }) => `${rule} ${artefact.path}:${artefact.line ?? '-'} ${impact}: ${message}`);

describe('dependency-cves', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const files = { 'requirements.txt': 'flask==3.0.0\njinja2==3.1.6\n', 'package.json': '{"dependencies":{"lodash":"^4.17.15"}}' };
    const clean = { 'pip-audit.json': '{"dependencies": [{"name": "flask", "version": "3.0.0", "vulns": []}], "fixes": []}' };
    const before = await read({ files, untracked: { ...clean, 'npm-audit.json': CLEAN_NPM_AUDIT } });
    expect(before).toMatchObject({ outcome: 'clear', scope: { judged: 2, unjudged: [] } });

    const old = { 'requirements.txt': 'flask==3.0.0\njinja2==2.4.1\n', 'package-lock.json': PACKAGE_LOCK };
    const broken = await read({ files: old, untracked: { 'pip-audit.json': PIP_AUDIT, 'npm-audit.json': NPM_AUDIT } });
    expect(inShort(broken)).toEqual([
      'vulnerable-dependency package-lock.json:13 degrades: lodash 4.17.15 has a known vulnerability (high: GHSA-35jh-r3h4-6jhm): 4.17.21 mends it',
      'vulnerable-dependency package-lock.json:16 degrades: minimist 0.0.8, used in development, has a known vulnerability (critical: GHSA-xvch-5gv4-984h): mkdirp 1.0.4, which brings it in, a new major version, mends it',
      'vulnerable-dependency requirements.txt:2 degrades: jinja2 2.4.1 has 2 known vulnerabilities (CVE-2019-10906, CVE-2024-22195): 3.1.3 mends them',
    ]);
    const mended = await read({
      files: { ...old, 'requirements.txt': 'flask==3.0.0\njinja2==3.1.3\n' },
      untracked: { ...clean, 'npm-audit.json': CLEAN_NPM_AUDIT },
    });
    expect(mended.outcome).toBe('clear');
  });

  it('says of every bump how it is made', async () => {
    const reading = await read({ files: { 'package-lock.json': PACKAGE_LOCK }, untracked: { 'npm-audit.json': NPM_AUDIT } });
    expect(signalsOf(reading).map(({ help }) => help)).toEqual([
      'Raise lodash to 4.17.21 or newer in package-lock.json: `npm install lodash@4.17.21`; where package.json does not name it, `npm audit fix`, or an entry in `overrides`. Then run the tests and the audit again.',
      'Raise mkdirp to 1.0.4 or newer in package-lock.json: `npm install mkdirp@1.0.4`; where package.json does not name it, `npm audit fix`, or an entry in `overrides`. It brings minimist in. Then run the tests and the audit again.',
    ]);
  });

  it('shows no name as a part of a command that a program would take for an option', async () => {
    const report = JSON.stringify({
      dependencies: [{ name: '--x', version: '1', vulns: [{ id: 'CVE-1', fix_versions: ['2'] }] }],
      fixes: [],
    });
    const reading = await read({ files: { 'uv.lock': 'name = "-x"' }, untracked: { 'pip-audit.json': report } });
    expect(signalsOf(reading)[0]?.help).toMatch(/^Raise -x to 2 or newer\b[^`]*$/);
  });

  it('names what a tool could not audit', async () => {
    const reading = await read({
      files: { 'requirements.txt': '' },
      untracked: { 'pip-audit.json': '{"dependencies": [{"name": "own", "skip_reason": "Dependency not found on PyPI"}], "fixes": []}' },
    });
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: 'pip-audit.json', reason: 'own was not audited: Dependency not found on PyPI' }] },
    });
  });

  const osv = (vulnerabilities: readonly object[], more: object = {}): string =>
    JSON.stringify({
      results: [
        {
          source: { path: 'requirements.txt', type: 'lockfile' },
          packages: [{ package: { name: 'jinja2', version: '2.4.1', ecosystem: 'PyPI' }, vulnerabilities, ...more }],
        },
      ],
    });
  const alert = {
    number: 3,
    ecosystem: 'pip',
    package: 'Jinja2',
    manifestPath: 'requirements.txt',
    scope: 'runtime',
    ghsa: 'GHSA-462w-v97r-4m45',
    cve: 'CVE-2019-10906',
    summary: 'Sandbox escape',
    severity: 'high',
    cvssVector: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:N',
    cvssScore: 8.6,
    vulnerableRange: '< 2.10.1',
    firstPatched: '2.10.1',
    createdAt: '2026-01-01T00:00:00Z',
    url: 'https://github.com/o/n/security/dependabot/3',
  };
  const github = (answer: Awaited<ReturnType<LiveRepository['dependabotAlerts']>>): { readonly github: LiveRepository } => {
    const never = (): Promise<never> => Promise.reject(new Error('is not asked'));
    return {
      github: {
        repository: 'o/n',
        dependabotAlerts: () => Promise.resolve(answer),
        codeScanningAlerts: never,
        runners: never,
        caches: never,
        cacheUsage: never,
        requiredChecks: never,
        reportedChecks: never,
        openPulls: never,
      },
    };
  };
  const OLD = { 'requirements.txt': 'flask==3.0.0\njinja2==2.4.1\n' };

  it('tells a vulnerability that several reports have once, with what each of them adds', async () => {
    const untracked = {
      'pip-audit.json': PIP_AUDIT,
      'osv.json': osv([
        {
          id: 'GHSA-h5c8-rqwp-cp95',
          aliases: ['CVE-2024-22195'],
          summary: 'HTML attribute injection',
          database_specific: { severity: 'MODERATE' },
        },
      ]),
    };
    const reading = await read({ files: OLD, untracked }, github(known([alert])));
    expect(inShort(reading)).toEqual([
      'vulnerable-dependency requirements.txt:2 degrades: jinja2 2.4.1 has 2 known vulnerabilities (high: CVE-2019-10906, CVE-2024-22195): 3.1.3 mends them',
    ]);
    expect(signalsOf(reading)[0]?.evidence.map(({ text }) => text)).toEqual([
      'CVE-2019-10906 (GHSA-462w-v97r-4m45, PYSEC-2019-217): Sandbox escape; high 8.6; mended in 2.10.1; from Dependabot alert 3, pip-audit.json',
      'CVE-2024-22195 (GHSA-h5c8-rqwp-cp95): HTML attribute injection; medium; mended in 3.1.3; from osv.json, pip-audit.json',
    ]);
  });

  it('tells what nothing mends apart, and what was published to do harm as a breach', async () => {
    const reading = await read({
      files: OLD,
      untracked: {
        'osv.json': osv([
          {
            id: 'CVE-2099-1',
            affected: [{ package: { name: 'jinja2', ecosystem: 'PyPI' }, ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }] }],
          },
          { id: 'MAL-2099-7' },
        ]),
      },
    });
    expect(inShort(reading)).toEqual([
      'malicious-package requirements.txt:2 security: jinja2 2.4.1 was published to do harm: MAL-2099-7',
      'vulnerability-without-fix requirements.txt:2 degrades: jinja2 2.4.1 has a known vulnerability (CVE-2099-1), and no version mends it',
    ]);
  });

  it.each([
    ['no dependencies', { files: { 'a.md': '' } }, {}, { outcome: 'clear', scope: { judged: 0 } }],
    [
      'no report',
      { files: OLD },
      {},
      { outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining('pip-audit --format json --output pip-audit.json') },
    ],
    ['alerts alone', { files: OLD }, github(known([])), { outcome: 'clear', scope: { judged: 1 } }],
    [
      'alerts for a manifest that is not here',
      { files: { 'requirements.txt': '' } },
      github(known([{ ...alert, manifestPath: '/old/requirements.txt' }])),
      { outcome: 'clear', scope: { judged: 1, unjudged: [{ path: '.', reason: expect.stringMatching(/^1 open alerts of Dependabot/) }] } },
    ],
    [
      'alerts that may not be read',
      { files: OLD },
      github(unknown('forbidden', 'give Dependabot alerts: read')),
      { outcome: 'unknown', reason: 'forbidden', detail: expect.stringContaining('give Dependabot alerts: read') },
    ],
    [
      'alerts that are switched off',
      { files: OLD, sensors: { 'dependency-cves': { dependabot: false } } },
      github(known([])),
      { outcome: 'unknown', reason: 'not-configured' },
    ],
    [
      'a report that is none',
      { files: OLD, untracked: { 'pip-audit.json': 'Traceback' } },
      {},
      { outcome: 'unknown', reason: 'failed', detail: expect.stringContaining('pip-audit.json: it is no JSON') },
    ],
    [
      'a SARIF file in which nothing ran',
      { files: OLD, untracked: { 'trivy.sarif': '{"version": "2.1.0", "runs": []}' } },
      {},
      { outcome: 'unknown', reason: 'failed', detail: expect.stringContaining('it has no runs') },
    ],
    [
      'a SARIF file of a run that failed',
      {
        files: OLD,
        untracked: {
          'trivy.sarif':
            '{"runs": [{"tool": {"driver": {"name": "Trivy"}}, "invocations": [{"executionSuccessful": false}], "results": []}]}',
        },
      },
      {},
      { outcome: 'unknown', reason: 'failed', detail: expect.stringContaining('Trivy says that its run failed') },
    ],
    [
      'one report of two',
      { files: OLD, untracked: { 'pip-audit.json': 'x', 'osv.json': '{"results":[]}' } },
      {},
      { outcome: 'clear', scope: { judged: 1, unjudged: [{ path: 'pip-audit.json' }] } },
    ],
    [
      'a command that is not allowed',
      { files: OLD, sensors: { 'dependency-cves': { command: ['pip-audit', '--format', 'json'] } } },
      {},
      { outcome: 'unknown', reason: 'not-configured' },
    ],
  ])('answers for %s', async (_, repository, more, expected) => {
    expect(await read(repository, more)).toMatchObject(expected);
  });

  it.each(['rate-limited', 'unreachable', 'failed'] as const)(
    'beside a report leaves open what alerts that cannot be read (%s) would have said',
    async (reason) => {
      const ignore = [{ id: 'CVE-2099-1', reason: 'not reached', expires: '2027-01-01' }];
      const repository = { files: OLD, untracked: { 'osv.json': '{"results":[]}' }, sensors: { 'dependency-cves': { ignore } } };
      expect(await read(repository, github(unknown(reason, 'cannot read them: give Dependabot alerts: read')))).toMatchObject({
        // What only Dependabot might have is not called unused.
        outcome: 'clear',
        scope: {
          judged: 1,
          unjudged: [
            {
              path: '.',
              reason: 'Dependabot alerts: cannot read them: give Dependabot alerts: read',
            },
          ],
        },
      });
    },
  );

  it.each<[string, MemoryRepository['sensors'], Parameters<typeof github>[0] | undefined]>([
    ['off on GitHub', {}, unknown('not-configured', 'Dependabot alerts are switched off')],
    ['not for this token', {}, unknown('forbidden', 'give Dependabot alerts: read')],
    ['off in the baseline', { 'dependency-cves': { dependabot: false } }, unknown('forbidden', 'no permission')],
    ['nowhere', {}, undefined],
  ])('misses nothing beside a report where alerts are %s', async (_, sensors = {}, answer) => {
    const repository = { files: OLD, untracked: { 'osv.json': '{"results":[]}' }, sensors };
    expect(await read(repository, answer === undefined ? {} : github(answer))).toMatchObject({
      outcome: 'clear',
      scope: { judged: 1, unjudged: [] },
    });
  });

  it("reads a tool's report where the sensor has its store, and not the signals that SAR wrote there", async () => {
    const path = '.codex/sar/dep_audit.json';
    const at = (text: string) =>
      read({ files: OLD, untracked: { [path]: text }, sensors: { 'dependency-cves': { reports: [path], store: path } } });
    expect(inShort(await at(PIP_AUDIT))).toEqual([expect.stringMatching(/^vulnerable-dependency requirements\.txt:2 /)]);
    expect(await at(storeText('dependency-cves'))).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringMatching(/but the signal store \S+, which is no report; let the tool .+ a file of its own/),
    });
  });

  it.each([
    ['no report', { files: OLD }, { ready: false, reason: 'not-configured' }],
    ['no dependencies', { files: { 'a.md': '' } }, { ready: true, by: 'no file that names packages' }],
    ['a report', { untracked: { 'pip-audit.json': '' } }, { ready: true, by: 'pip-audit.json' }],
  ])('knows whether it can answer with %s', async (_, repository, expected) => {
    expect(await dependencyCves.ready?.(sensorInput(repository))).toMatchObject(expected);
  });

  it('judges only the manifests that are asked for', async () => {
    const repository = { files: OLD, untracked: { 'pip-audit.json': PIP_AUDIT } };
    expect(await read(repository, { onlyPaths: new Set(['src/a.py']) })).toMatchObject({ outcome: 'clear' });
    expect(await read(repository, { onlyPaths: new Set(['requirements.txt']) })).toMatchObject({ outcome: 'signals' });
  });

  it('keeps the identity of a finding when versions and lines change', async () => {
    const [before] = signalsOf(await read({ files: OLD, untracked: { 'pip-audit.json': PIP_AUDIT } }));
    const [after] = signalsOf(
      await read({
        files: { 'requirements.txt': '\n\njinja2==2.5\n' },
        untracked: { 'pip-audit.json': PIP_AUDIT.replace('"2.4.1"', '"2.5"') },
      }),
    );
    expect(after?.id).toBe(before?.id);
  });

  it('puts no text of a report into a command', async () => {
    const hostile = JSON.stringify({
      dependencies: [{ name: 'x; rm -rf .', version: '1', vulns: [{ id: 'PYSEC-1', fix_versions: ['2 && curl x'] }] }],
      fixes: [],
    });
    const [signal] = signalsOf(await read({ files: { 'poetry.lock': 'name = "x"' }, untracked: { 'pip-audit.json': hostile } }));
    expect(signal?.help).not.toContain('`');
  });
});
