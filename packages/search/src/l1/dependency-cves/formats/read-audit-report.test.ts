import { readFileSync } from 'node:fs';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import type { ReportSource } from '../../../reports/report-source.js';
import { readAuditReport, type AuditReport } from './read-audit-report.js';

const TREE = memoryTree({
  'requirements.txt': '',
  'web/package-lock.json': '{"packages": {"node_modules/c": {"version": "5.0.1"}}}',
  'app/poetry.lock': '',
});

function read(text: string, name = 'report.json'): AuditReport {
  const report: ReportSource = { name, folder: '', sizeBytes: text.length, text: () => ({ ok: true, text }), pieces: () => [text] };
  return readAuditReport(report, TREE);
}

/** What a report says, one line for a vulnerability. */
function told(value: unknown): readonly string[] {
  const given = read(typeof value === 'string' ? value : JSON.stringify(value));
  if (!given.ok) return [given.why];
  return given.result.vulnerabilities.map(
    ({ ecosystem, package: name, installed, ids, severity, score, remedy, manifest, scope, isMalware }) =>
      [
        `${ecosystem}:${name}@${installed ?? '?'}`,
        ids.join('='),
        `${severity}${score === undefined ? '' : ` ${score}`}`,
        remedy.kind === 'versions'
          ? remedy.versions.join(',')
          : remedy.kind === 'parent'
            ? `${remedy.name}@${remedy.version}${remedy.isMajor ? '!' : ''}`
            : remedy.kind,
        ...(manifest === undefined ? [] : [manifest]),
        ...(scope === undefined ? [] : [scope]),
        ...(isMalware ? ['malware'] : []),
      ].join(' '),
  );
}

const advisory = {
  source: 1,
  name: 'a',
  title: 'T',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'moderate',
  cwe: ['CWE-79'],
  cvss: { score: 0, vectorString: null },
};
const npm = (entry: object): object => ({
  auditReportVersion: 2,
  vulnerabilities: { a: { name: 'a', via: [advisory], nodes: ['node_modules/a'], fixAvailable: true, ...entry } },
  metadata: {},
});
const osv = (record: object, entry: object = {}): object => ({
  results: [
    {
      source: { path: '/home/runner/work/x/x/app/poetry.lock', type: 'lockfile' },
      packages: [
        {
          package: { name: 'Jinja2', version: '2.4.1', ecosystem: 'PyPI' },
          vulnerabilities: [{ id: 'GHSA-aaaa-bbbb-cccc', ...record }],
          ...entry,
        },
      ],
    },
  ],
});
const affected = (events: readonly object[], type = 'ECOSYSTEM', name = 'jinja2'): object => ({
  affected: [{ package: { name, ecosystem: 'PyPI' }, ranges: [{ type, events }] }],
});
const sarif = (text: string, ruleId = 'CVE-2024-1001', uri = 'requirements.txt'): object => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'x', rules: [{ id: ruleId, properties: { 'security-severity': '8.1' } }] } },
      results: [{ ruleId, message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }] }],
    },
  ],
});

describe('readAuditReport', () => {
  it.each([
    [
      'pip-audit, aliases',
      {
        dependencies: [
          { name: 'Jinja2', version: '2.4.1', vulns: [{ id: 'PYSEC-1', aliases: ['CVE-2019-1'], fix_versions: ['2.10.1', '3.0'] }] },
        ],
        fixes: [],
      },
      ['pypi:jinja2@2.4.1 PYSEC-1=CVE-2019-1 unknown 2.10.1,3.0'],
    ],
    [
      'pip-audit, no version mends it',
      { dependencies: [{ name: 'x', version: '1', vulns: [{ id: 'PYSEC-1', fix_versions: [] }] }], fixes: [] },
      ['pypi:x@1 PYSEC-1 unknown none'],
    ],
    [
      'pip-audit, names and versions that are none',
      {
        dependencies: [
          { name: 'x\u001b[31m\n', version: '1', vulns: [{ id: 'PYSEC-1' }] },
          { name: 'y', version: '1'.repeat(100_000), vulns: [{ id: 'PYSEC-2' }] },
        ],
        fixes: [],
      },
      ['pypi:y@? PYSEC-2 unknown none'],
    ],
    [
      'pip-audit before 2.5',
      [{ name: 'x', version: '1', vulns: [{ id: 'PYSEC-1', fix_versions: ['2'] }] }],
      ['pypi:x@1 PYSEC-1 unknown 2'],
    ],
    [
      'npm, a range',
      npm({ via: [{ ...advisory, range: '>=4.0.0 <4.17.21 || <3.9.1' }] }),
      ['npm:a@? GHSA-aaaa-bbbb-cccc=npm-1 medium 4.17.21,3.9.1 web/package-lock.json'],
    ],
    [
      'npm, a bound that is vulnerable',
      npm({ via: [{ ...advisory, range: '<=1.2.5' }] }),
      ['npm:a@? GHSA-aaaa-bbbb-cccc=npm-1 medium command web/package-lock.json'],
    ],
    [
      'npm, another package mends it',
      npm({ via: [{ ...advisory, range: '*' }], fixAvailable: { name: 'b', version: '2.0.0', isSemVerMajor: true } }),
      ['npm:a@? GHSA-aaaa-bbbb-cccc=npm-1 medium b@2.0.0! web/package-lock.json'],
    ],
    [
      'npm, an older version of another package',
      npm({ via: [{ ...advisory, range: '<2.0.1' }], fixAvailable: { name: 'c', version: '3.0.1', isSemVerMajor: true } }),
      ['npm:a@? GHSA-aaaa-bbbb-cccc=npm-1 medium 2.0.1 web/package-lock.json'],
    ],
    [
      'npm, an older version of another package and no other way',
      npm({ via: [{ ...advisory, range: '*' }], fixAvailable: { name: 'c', version: '3.0.1', isSemVerMajor: true } }),
      ['npm:a@? GHSA-aaaa-bbbb-cccc=npm-1 medium none web/package-lock.json'],
    ],
    [
      'npm, nothing mends it',
      npm({ via: [{ ...advisory, range: '*' }], fixAvailable: false }),
      ['npm:a@? GHSA-aaaa-bbbb-cccc=npm-1 medium none web/package-lock.json'],
    ],
    ['npm, only through another package', npm({ via: ['b'] }), []],
    [
      'npm, malicious code',
      npm({ via: [{ ...advisory, cwe: ['CWE-506'], severity: 'critical' }], fixAvailable: false }),
      ['npm:a@? GHSA-aaaa-bbbb-cccc=npm-1 critical none web/package-lock.json malware'],
    ],
    [
      'npm 6 and pnpm',
      {
        advisories: {
          7: {
            id: 7,
            module_name: 'a',
            cves: ['CVE-2020-1'],
            findings: [{ version: '1.0.0', paths: ['a'], dev: true }],
            patched_versions: '>=1.2.6 <2 || >=2.0.1',
            severity: 'high',
            url: 'https://npmjs.com/advisories/7',
          },
        },
        metadata: {},
      },
      ['npm:a@1.0.0 CVE-2020-1=npm-7 high 1.2.6,2.0.1 web/package-lock.json development'],
    ],
    [
      'npm 6, nothing mends it',
      { advisories: { 7: { id: 7, module_name: 'a', findings: [{ version: '1.0.0' }], patched_versions: '<0.0.0', severity: 'low' } } },
      ['npm:a@1.0.0 npm-7 low none web/package-lock.json'],
    ],
    [
      'npm that failed',
      { message: '405 Method Not Allowed', error: { summary: '', detail: '' } },
      ['npm audit failed: 405 Method Not Allowed'],
    ],
    [
      'OSV, a vector and events',
      osv({
        aliases: ['CVE-2020-1'],
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
        ...affected([{ introduced: '0' }, { fixed: '2.10.1' }]),
      }),
      ['pypi:jinja2@2.4.1 GHSA-aaaa-bbbb-cccc=CVE-2020-1 critical 9.8 2.10.1 app/poetry.lock'],
    ],
    [
      'OSV, the score of its group',
      osv(affected([{ introduced: '0' }]), { groups: [{ ids: ['GHSA-aaaa-bbbb-cccc'], max_severity: '5.3' }] }),
      ['pypi:jinja2@2.4.1 GHSA-aaaa-bbbb-cccc medium 5.3 none app/poetry.lock'],
    ],
    [
      'OSV, commits are no versions',
      osv(affected([{ fixed: 'abcdef' }], 'GIT')),
      ['pypi:jinja2@2.4.1 GHSA-aaaa-bbbb-cccc unknown none app/poetry.lock'],
    ],
    [
      'OSV, what is said of another package',
      osv(affected([{ fixed: '9' }], 'ECOSYSTEM', 'other')),
      ['pypi:jinja2@2.4.1 GHSA-aaaa-bbbb-cccc unknown unknown app/poetry.lock'],
    ],
    [
      'OSV, only for development',
      osv(affected([{ fixed: '9' }]), { dependency_groups: ['dev', 'test'] }),
      ['pypi:jinja2@2.4.1 GHSA-aaaa-bbbb-cccc unknown 9 app/poetry.lock development'],
    ],
    ['OSV, malware', osv({ id: 'MAL-2024-1' }), ['pypi:jinja2@2.4.1 MAL-2024-1 unknown unknown app/poetry.lock malware']],
    ['OSV, withdrawn', osv({ withdrawn: '2024-01-01T00:00:00Z' }), []],
    ['OSV, clear', { results: [] }, []],
    [
      'safety 2',
      {
        report_meta: {},
        scanned_packages: { x: {} },
        vulnerabilities: [
          {
            vulnerability_id: '44715',
            package_name: 'X_y',
            analyzed_version: '1.0',
            CVE: 'CVE-2021-1',
            advisory: 'text',
            ignored: false,
            fixed_versions: ['1.1'],
            severity: { cvssv3: { vector_string: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', base_severity: 'LOW' } },
          },
          { vulnerability_id: '2', package_name: 'z', ignored: true },
        ],
      },
      ['pypi:x-y@1.0 CVE-2021-1=SFTY-44715 low 3.1 1.1'],
    ],
    ['safety 1', [['x', '<2', '1.0', 'text', '25853']], ['pypi:x@1.0 SFTY-25853 unknown unknown']],
    ['safety 1, clear', [], []],
    [
      'safety scan',
      {
        meta: { schema_version: '3.0' },
        scan_results: {
          projects: [
            {
              files: [
                {
                  location: '/x/requirements.txt',
                  results: {
                    dependencies: [
                      {
                        name: 'X',
                        specifications: [
                          {
                            raw: 'X==1.0',
                            vulnerabilities: {
                              known_vulnerabilities: [
                                { id: '9', vulnerable_spec: '<2' },
                                { id: '8', ignored: { code: 'manual' } },
                              ],
                              remediation: { recommended: '2.1' },
                            },
                          },
                        ],
                      },
                    ],
                  },
                },
              ],
            },
          ],
        },
      },
      ['pypi:x@1.0 SFTY-9 unknown 2.1 requirements.txt'],
    ],
    [
      'SARIF of Trivy',
      sarif(
        'Package: jinja2\nInstalled Version: 2.4.1\nVulnerability CVE-2024-1001\nSeverity: HIGH\nFixed Version: 2.10.1, 3.0\nLink: [x](y)',
      ),
      ['pypi:jinja2@2.4.1 CVE-2024-1001 high 8.1 2.10.1,3.0 requirements.txt'],
    ],
    [
      'SARIF of Trivy, no version mends it',
      sarif('Package: jinja2\nInstalled Version: 2.4.1\nVulnerability CVE-2024-1001\nSeverity: HIGH\nFixed Version: \nLink: [x](y)'),
      ['pypi:jinja2@2.4.1 CVE-2024-1001 high 8.1 none requirements.txt'],
    ],
    [
      'SARIF of Grype',
      sarif(
        'A high vulnerability in python package: jinja2, version 2.4.1 was found at: /requirements.txt',
        'GHSA-aaaa-bbbb-cccc-jinja2',
        '/requirements.txt',
      ),
      ['pypi:jinja2@2.4.1 GHSA-aaaa-bbbb-cccc high 8.1 unknown requirements.txt'],
    ],
    [
      'SARIF of OSV-Scanner',
      sarif("Package 'jinja2@2.4.1' is vulnerable to 'CVE-2024-1001' (also known as 'GHSA-aaaa-bbbb-cccc')."),
      ['pypi:jinja2@2.4.1 CVE-2024-1001=GHSA-aaaa-bbbb-cccc high 8.1 unknown requirements.txt'],
    ],
    ['SARIF about code', sarif('SQL injection', 'py/sql-injection'), []],
    [
      'another document',
      { hello: 1 },
      ['it is of no known format; SARIF, npm audit, npm audit 6, OSV-Scanner, safety scan, safety, pip-audit are read'],
    ],
  ])('reads %s', (_, value, expected) => {
    expect(told(value)).toEqual(expected);
  });

  it('reads what tools print themselves', () => {
    const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
    expect(told(fixture('pip-audit-2.10.json'))).toEqual([
      'pypi:jinja2@2.4.1 PYSEC-2019-217=CVE-2019-10906=GHSA-462w-v97r-4m45 unknown 2.10.1',
      'pypi:jinja2@2.4.1 CVE-2024-22195=GHSA-h5c8-rqwp-cp95 unknown 3.1.3',
    ]);
    expect(told(fixture('npm-audit-11.json'))).toEqual([
      'npm:lodash@? GHSA-35jh-r3h4-6jhm=npm-1106913 high 7.2 4.17.21 web/package-lock.json',
      'npm:minimist@? GHSA-xvch-5gv4-984h=npm-1096465 critical 9.8 mkdirp@1.0.4! web/package-lock.json',
    ]);
  });
});
