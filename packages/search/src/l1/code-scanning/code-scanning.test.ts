import { known, unknown, type Answer, type CodeScanningAlert, type LiveRepository, type Revisions } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { codeScanning } from './code-scanning.js';

const FILES = { 'src/db.py': 'query(name)\n', 'tests/test_db.py': 'query(name)\n' };

interface Row {
  readonly severity?: string | number;
  readonly uri?: string;
  readonly line?: number;
  readonly level?: string;
  readonly ruleId?: string;
}

function sarif(rows: readonly Row[], tool = 'CodeQL'): string {
  const rules = rows.map(({ severity, ruleId = 'py/sql-injection' }) => ({
    id: ruleId,
    shortDescription: { text: 'SQL query built from user-controlled sources' },
    helpUri: 'https://codeql.github.com/codeql-query-help/python/py-sql-injection/',
    properties: severity === undefined ? { tags: ['maintainability'] } : { tags: ['security'], 'security-severity': severity },
  }));
  const results = rows.map(({ uri = 'src/db.py', line = 1, level, ruleId = 'py/sql-injection' }) => ({
    ruleId,
    ...(level !== undefined && { level }),
    message: { text: 'This query depends on a user-provided value.' },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }],
  }));
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: tool, rules } }, results }] });
}

function read(log: string | undefined, { more = {}, github }: { more?: MemoryRepository; github?: LiveRepository } = {}) {
  const untracked = log === undefined ? {} : { 'results/python.sarif': log };
  return codeScanning.read(sensorInput({ files: FILES, untracked, ...more }, github === undefined ? {} : { github }));
}

function githubWith(alerts: Answer<readonly CodeScanningAlert[]>): LiveRepository {
  return { repository: 'octo/shop', codeScanningAlerts: () => Promise.resolve(alerts) } as LiveRepository;
}

const ALERT: CodeScanningAlert = {
  number: 3,
  tool: 'CodeQL',
  ruleId: 'py/sql-injection',
  ruleDescription: 'SQL query built from user-controlled sources',
  ruleSeverity: 'error',
  securitySeverity: 'high',
  message: 'This query depends on a user-provided value.',
  path: 'src/db.py',
  line: 1,
  ref: 'refs/heads/main',
  createdAt: '2026-11-01T00:00:00Z',
  url: 'https://github.com/octo/shop/security/code-scanning/3',
};

describe('code-scanning', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await read(sarif([]))).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
    expect(await read(sarif([{ severity: '8.8', line: 4 }]))).toMatchObject({
      outcome: 'signals',
      signals: [{ rule: 'high-result', impact: 'degrades', artefact: { path: 'src/db.py', line: 4 } }],
    });
    expect(await read(sarif([]))).toMatchObject({ outcome: 'clear' });
  });

  it.each([
    ['10.0', 'critical-result', 'blocks'],
    ['9.0', 'critical-result', 'blocks'],
    [8.9, 'high-result', 'degrades'],
    ['7.0', 'high-result', 'degrades'],
    ['6.9', 'medium-result', 'advisory'],
    ['4.0', 'medium-result', 'advisory'],
    ['3.9', 'low-result', 'advisory'],
    ['0.0', 'unrated-result', 'advisory'],
    ['eleven', 'unrated-result', 'advisory'],
    ['11', 'unrated-result', 'advisory'],
    [undefined, 'unrated-result', 'advisory'],
  ])('takes a security severity of %s as %s', async (severity, rule, impact) => {
    const row = severity === undefined ? {} : { severity };
    expect(await read(sarif([row]))).toMatchObject({ outcome: 'signals', signals: [{ rule, impact }] });
  });

  it('groups the results of a rule in a file, the most severe rules first', async () => {
    const rows = [{ line: 9 }, { line: 2 }].map((row) => ({ ...row, severity: '5.0' }));
    const reading = await read(sarif([...rows, { ruleId: 'py/worse', severity: '9.1' }]));
    expect(reading).toMatchObject({
      signals: [
        { rule: 'critical-result' },
        { rule: 'medium-result', artefact: { line: 2 }, evidence: [{ line: 2 }, { line: 9 }], actual: '2 open, security severity medium' },
      ],
    });
  });

  it('merges a result that the file and GitHub both have, and keeps the page of the alert', async () => {
    const reading = await read(sarif([{ severity: '8.8' }]), { github: githubWith(known([ALERT, { ...ALERT, number: 4, line: 7 }])) });
    expect(reading).toMatchObject({
      outcome: 'signals',
      scope: { judged: 2 },
      signals: [{ rule: 'high-result', artefact: { line: 1, url: ALERT.url }, evidence: [{ line: 1 }, { line: 7 }] }],
    });
    expect(reading.outcome === 'signals' && reading.signals).toHaveLength(1);
  });

  it('reads alerts without a file, and says which are of files that are gone', async () => {
    const github = githubWith(known([ALERT, { ...ALERT, path: 'gone.py' }]));
    expect(await read(undefined, { github })).toMatchObject({
      signals: [{ artefact: { path: 'src/db.py' } }],
      scope: { unjudged: [{ reason: expect.stringContaining('1 open alerts') }] },
    });
  });

  it.each([
    ['test code', sarif([{ severity: '9.9', uri: 'tests/test_db.py' }]), 'sensors.code-scanning.exclude'],
    ['tools of other sensors', sarif([{}], 'Zizmor'), 'sensors.code-scanning.exclude-tools'],
  ])('leaves %s out and says so', async (_, log, what) => {
    const reading = await read(log);
    expect(reading).toMatchObject({ outcome: 'clear' });
    expect(reading.looked).toContainEqual({ what, detail: expect.stringMatching(/^1 results/) });
  });

  it('leaves vulnerabilities of packages to dependency-cves where that reads the same file, and tells them where it does not', async () => {
    const log = sarif(
      [
        { severity: '9.8', ruleId: 'CVE-2024-1234' },
        { severity: '8.0', ruleId: 'AVD-DS-0002', line: 2 },
      ],
      'Trivy',
    );
    const files = { untracked: { 'trivy.sarif': log } };
    const alert = { ...ALERT, tool: 'Trivy', ruleId: 'CVE-2024-1234' };
    const reading = await read(undefined, { more: files, github: githubWith(known([alert])) });
    expect(reading).toMatchObject({ signals: [{ rule: 'high-result', artefact: { name: 'Trivy AVD-DS-0002' } }] });
    expect(reading.looked).toContainEqual({ what: 'sensors.dependency-cves.reports', detail: '2 results are left to dependency-cves' });
    const off = { ...files, sensors: { 'dependency-cves': { enabled: false } } };
    for (const more of [off, { untracked: { 'results/image.sarif': log } }])
      expect(await read(undefined, { more })).toMatchObject({ signals: [{ rule: 'critical-result' }, { rule: 'high-result' }] });
  });

  it('rates a group by its most severe result, however many there are', async () => {
    const log = JSON.parse(sarif([{ severity: '5.0' }])) as { runs: { results: object[] }[] };
    const [result] = log.runs[0]?.results ?? [];
    const at = (line: number) => ({ physicalLocation: { artifactLocation: { uri: 'src/db.py' }, region: { startLine: line } } });
    const results = Array.from({ length: 1500 }, (_, line) => ({ ...result, locations: [at(line + 1)] }));
    const github = githubWith(known([{ ...ALERT, line: 1400, securitySeverity: 'critical' }]));
    Object.assign(log.runs[0] ?? {}, { results });
    expect(await read(JSON.stringify(log), { github })).toMatchObject({ signals: [{ rule: 'critical-result' }] });
  });

  it('shows what a tool only recommends as pedantic', async () => {
    expect(await read(sarif([{ level: 'note' }]))).toMatchObject({ signals: [{ pedantic: true }] });
  });

  it('is unknown without a file and a token, or when GitHub does not answer', async () => {
    expect(await read(undefined)).toMatchObject({
      outcome: 'unknown',
      reason: 'no-token',
      detail: expect.stringContaining('sensors.code-scanning.reports'),
    });
    const github = githubWith(unknown('forbidden', 'permissions: security-events: read is missing'));
    expect(await read(undefined, { github })).toMatchObject({
      outcome: 'unknown',
      reason: 'forbidden',
      detail: expect.stringContaining('security-events: read'),
    });
    expect(await read(sarif([]), { github })).toMatchObject({ outcome: 'clear' });
    expect(codeScanning.ready?.(sensorInput({ files: FILES }))).toMatchObject({ ready: false, reason: 'not-configured' });
    expect(codeScanning.ready?.(sensorInput({ files: FILES }, { github }))).toMatchObject({ ready: true });
  });

  it.each(['rate-limited', 'unreachable', 'failed'] as const)(
    'beside a file leaves open what alerts that cannot be read (%s) would have said',
    async (reason) => {
      const github = githubWith(unknown(reason, 'cannot read them: give security-events: read'));
      for (const rows of [[], [{ severity: '8.8' }]])
        expect(await read(sarif(rows), { github })).toMatchObject({
          scope: {
            judged: 1,
            unjudged: [{ path: '.', reason: 'code-scanning alerts of octo/shop: cannot read them: give security-events: read' }],
          },
        });
    },
  );

  it.each([
    ['are switched off', githubWith(unknown('not-configured', 'code scanning is switched off'))],
    ['are not for this token', githubWith(unknown('forbidden', 'give security-events: read'))],
    ['are nowhere', undefined],
  ])('misses nothing beside a file where alerts %s', async (_, github) => {
    const reading = await read(sarif([]), github === undefined ? {} : { github });
    expect(reading).toMatchObject({ outcome: 'clear', scope: { judged: 1, unjudged: [] } });
  });

  it('reads a SARIF file where a sensor may have its store', async () => {
    const untracked = { 'reports/a.sarif': sarif([]), 'reports/b.sarif': sarif([{ severity: '9.1' }]) };
    const sensors = { 'code-scanning': { reports: ['reports/*.sarif'] }, coverage: { store: 'reports/b.sarif' } };
    expect(await codeScanning.read(sensorInput({ files: FILES, untracked, sensors }))).toMatchObject({
      outcome: 'signals',
      scope: { judged: 2 },
      signals: [{ rule: 'critical-result' }],
    });
  });

  it('leaves out SARIF files that git tracks and that only a wildcard finds', async () => {
    const files = { ...FILES, 'results/data.sarif': sarif([{ severity: '9.9' }]) };
    const revisions = { head: undefined } as Revisions;
    expect(await codeScanning.read(sensorInput({ files }, { revisions }))).toMatchObject({ outcome: 'unknown' });
    const sensors = { 'code-scanning': { reports: ['results/data.sarif'] } };
    expect(await codeScanning.read(sensorInput({ files, sensors }, { revisions }))).toMatchObject({ outcome: 'signals' });
  });

  it.each([
    ['is no JSON', '<xml/>'],
    ['is no SARIF', '{"version": "2.1.0"}'],
    ['has no runs', '{"version": "2.1.0", "runs": []}'],
    ['is of another version', '{"version": "2.0.0", "runs": []}'],
  ])('is unknown with a reason when the only file %s', async (_, log) => {
    expect(await read(log)).toMatchObject({
      outcome: 'unknown',
      reason: 'unsupported',
      detail: expect.stringContaining('results/python.sarif'),
    });
  });

  it('does not call results of other files clear', async () => {
    expect(await read(sarif([{ severity: '9.0', uri: '../../etc/passwd' }]))).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringContaining('results/python.sarif: 1 results name no file'),
    });
    expect(await read(sarif([{ severity: '9.0', uri: 'gone.py' }, { severity: '9.0' }]))).toMatchObject({
      outcome: 'signals',
      scope: { unjudged: [{ path: 'results/python.sarif', reason: expect.stringContaining('1 results name no file') }] },
    });
  });

  it('does not call a run that failed clear', async () => {
    const failed = sarif([]).replace('"results":[]', '"results":[],"invocations":[{"executionSuccessful":false}]');
    expect(await read(failed)).toMatchObject({ outcome: 'unknown', detail: expect.stringContaining('CodeQL says that its run failed') });
  });
});
