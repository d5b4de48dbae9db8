import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportSource } from '../../../reports/report-source.js';
import { readAuditReport, type AuditReport } from './read-audit-report.js';

const key = fc.constantFrom(
  'dependencies',
  'name',
  'vulns',
  'vulnerabilities',
  'auditReportVersion',
  'via',
  'advisories',
  'module_name',
  'results',
  'source',
  'packages',
  'package',
  'runs',
  'tool',
  'report_meta',
  'scan_results',
  'meta',
  'affected',
  'ranges',
  'events',
  'id',
  'ids',
  'error',
  'summary',
  'skip_reason',
  'fixes',
  'nodes',
);

function read(text: string): AuditReport {
  const report: ReportSource = {
    name: 'report.json',
    folder: '',
    sizeBytes: text.length,
    text: () => ({ ok: true, text }),
    pieces: () => [text],
  };
  return readAuditReport(report, memoryTree({ 'requirements.txt': '', 'package-lock.json': '{}' }));
}

describe('readAuditReport: whatever a report holds', () => {
  it.each([
    ['no JSON', '<xml>', /^it is no JSON/],
    ['a number', '5', /^it is of no known format/],
    ['cut off', '{"dependencies": [{"name": "x", "vulns": [', /^it is no JSON/],
    ['deep nesting', '['.repeat(200_000), /^it is (?:no JSON|of no known format)/],
  ])('gives a reason for %s', (_, text, reason) => {
    const given = read(text);
    expect(given.ok ? '' : given.why).toMatch(reason);
  });

  it('never throws, whatever the values are', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (each) => {
        const given = read(JSON.stringify(each));
        expect(given.ok ? given.result.vulnerabilities.length : given.why.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('takes at most 50,000 vulnerabilities and says so', () => {
    const vulns = Array.from({ length: 50_010 }, (_, at) => ({ id: `PYSEC-${at}`, fix_versions: [] }));
    const given = read(JSON.stringify({ dependencies: [{ name: 'x', version: '1', vulns }], fixes: [] }));
    expect(given.ok && [given.result.vulnerabilities.length, given.result.skipped]).toEqual([
      50_000,
      ['10 more vulnerabilities are not read'],
    ]);
  });
});
