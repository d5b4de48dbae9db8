import type { Reading } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_WAIVER, sampleFinding, sampleReport } from '../findings/sample-report.fixture.js';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { displayWidth } from './display-width.js';
import { PLAIN_PALETTE } from './palette.js';
import { readingsTable, type ReadingsOptions } from './readings-table.js';

const SENSORS = [
  { id: 'doc-links', title: 'Documentation links' },
  { id: 'cache-wiring', title: 'Cache wiring' },
  { id: 'coverage', title: 'Test coverage' },
];
const FINDING = sampleFinding({});
const READINGS: readonly Reading[] = [
  {
    sensor: 'doc-links',
    layer: 'L1',
    outcome: 'clear',
    scope: { unit: 'documents', judged: 1200, unjudged: [{ path: 'docs/odd.md', reason: 'it is no text' }] },
    looked: [{ what: 'docs', detail: '1201 documents' }],
  },
  {
    sensor: 'coverage',
    layer: 'L1',
    outcome: 'unknown',
    reason: 'not-configured',
    detail: 'no coverage report: no file matches coverage.xml',
  },
  { sensor: 'cache-wiring', layer: 'L2', outcome: 'signals', scope: { unit: 'jobs', judged: 1, unjudged: [] }, signals: [FINDING.signal] },
];
const REPORT = sampleReport({ readings: READINGS, findings: [FINDING], notes: [] });
const table = (options: Partial<ReadingsOptions> = {}, report = REPORT) =>
  readingsTable(report, SENSORS, { palette: PLAIN_PALETTE, explain: false, quiet: false, ...options });

describe('what every sensor says', () => {
  it('at 80 columns', () => {
    expect(`\n${table({ columns: 80 }).join('\n')}\n`).toBe(`
L1 Source code
  ✓ doc-links     clear, 1,200 of 1,201 documents  Documentation links
  ? coverage      unknown, not configured: no coverage report: no file matches
                  coverage.xml

L2 CI/CD pipeline
  ! cache-wiring  1 signal, 1 job  Cache wiring
    in .github/workflows/
      P2  missing-cache  ci.yml:12  test  npm ci downloads npm packages and not…

Judged: 1,200 of 1,201 documents, 1 job; 1 of 3 sensors unknown
1 finding: 1 P2
`);
  });

  it('at 40 columns has texts below the names, and titles only where they have room', () => {
    expect(table({ columns: 40 }).slice(0, 6)).toEqual([
      'L1 Source code',
      '  ✓ doc-links',
      '      clear, 1,200 of 1,201 documents',
      '  ? coverage',
      '      unknown, not configured: no',
      '      coverage report: no file matches',
    ]);
  });

  it.each([40, 43, 60, 80, 120])('is no wider than %i columns, explained, too', (columns) => {
    for (const line of table({ columns, explain: true })) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('explained, names what was looked at and what was not judged', () => {
    const text = table({ explain: true }).join('\n');
    expect(text).toContain('    looked at\n      docs: 1201 documents\n    not judged\n');
    expect(text).toContain('it is no text');
    const many = READINGS.map((reading) => ({
      ...reading,
      looked: Array.from({ length: 50 }, (_, at) => ({ what: `f${at}`, detail: 'x' })),
    }));
    expect(table({ explain: true }, { ...REPORT, readings: many }).filter((line) => line.includes('and 10 more'))).toHaveLength(3);
  });

  it('quietly, leaves out what is clear, and a layer where all is', () => {
    const text = table({ quiet: true }).join('\n');
    expect(text).not.toContain('doc-links');
    expect(text).toContain('coverage');
    expect(table({ quiet: true }, { ...REPORT, readings: READINGS.slice(0, 1), findings: [] })[0]).toBe('Judged: 1,200 of 1,201 documents');
  });

  it('leaves out what is waived, and tells findings of no sensor by themselves', () => {
    const others = [
      sampleFinding({ waived: SAMPLE_WAIVER }),
      sampleFinding({ message: 'a waiver is over', signal: { sensor: 'waivers' } }),
    ];
    const lines = table({}, { ...REPORT, findings: others });
    expect(lines.filter((line) => line.includes('P2  '))).toHaveLength(1);
    expect(lines).toContain('The baseline and its waivers');
    expect(lines.at(-1)).toBe('1 finding: 1 P2 (1 more waived)');
  });

  it('begins with a note, and with no empty line where there is nothing else', () => {
    expect(table({}, { ...REPORT, readings: [], findings: [], notes: ['No sensor is due.'] })).toEqual([
      'No sensor is due.',
      '',
      'No findings',
    ]);
    expect(table({}, { ...REPORT, readings: [], findings: [] })).toEqual(['No findings']);
  });

  it('lets no text of a report act on a terminal or a log', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(40, 80, undefined), (text, columns) => {
        const readings: readonly Reading[] = [
          { sensor: 'coverage', layer: 'L1', outcome: 'unknown', reason: 'failed', detail: text, looked: [{ what: text, detail: text }] },
          {
            sensor: 'doc-links',
            layer: 'L1',
            outcome: 'clear',
            scope: { unit: text, judged: 1, unjudged: [{ path: text, reason: text }] },
            looked: [{ what: text, detail: text }],
          },
        ];
        const report = {
          ...REPORT,
          readings,
          findings: [sampleFinding({ message: text, path: `${text}x`, signal: { sensor: 'doc-links' } })],
          notes: [text],
        };
        const lines = table({ explain: true, ...(columns !== undefined && { columns }) }, report);
        expect(lines.filter((line) => CONTROL.test(line) || holdsWorkflowCommand(line))).toEqual([]);
      }),
    );
  });
});
