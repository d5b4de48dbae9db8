import type { Reading } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_WAIVER, sampleFinding, sampleReport } from '../findings/sample-report.fixture.js';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import type { MarkdownOptions } from './markdown-options.js';
import { searchMarkdown } from './search-markdown.js';

const OPTIONS: MarkdownOptions = {
  limitBytes: 1_048_576,
  linkTo: () => undefined,
  jsonFile: 'sar-signals.json',
  command: 'sar search',
};
const SENSORS = [
  { id: 'doc-links', title: 'Documentation links' },
  { id: 'cache-wiring', title: 'Cache wiring' },
];
const FINDING = sampleFinding({});
const READINGS: readonly Reading[] = [
  {
    sensor: 'doc-links',
    layer: 'L1',
    outcome: 'clear',
    scope: { unit: 'documents', judged: 2, unjudged: [{ path: 'a.md', reason: 'no text' }] },
  },
  { sensor: 'own', layer: 'L1', outcome: 'unknown', reason: 'failed', detail: 'it is no JSON' },
  { sensor: 'cache-wiring', layer: 'L2', outcome: 'signals', scope: { unit: 'jobs', judged: 1, unjudged: [] }, signals: [FINDING.signal] },
];
const REPORT = sampleReport({ readings: READINGS, findings: [FINDING], notes: ['A note.'] });
const markdown = (overrides = {}, options: Partial<MarkdownOptions> = {}) =>
  searchMarkdown({ ...REPORT, ...overrides }, SENSORS, { ...OPTIONS, ...options });

describe('the summary of a search', () => {
  it('has a row for each sensor, its title or its name', () => {
    const text = markdown();
    expect(text).toMatch(/^## SAR search\n\n\*\*1 finding: 1 P2\.\*\*\n\nA note\.\n/);
    expect(text).toContain('| L1 | Documentation links | clear | 2 of 3 documents |');
    expect(text).toContain('| L1 | own | unknown, failed |   |');
    expect(text).toContain('| L2 | Cache wiring | 1 signal | 1 job |');
  });

  it('has the findings that are open, and what was not judged with its reason', () => {
    const text = markdown({ findings: [FINDING, sampleFinding({ message: 'agreed on', waived: SAMPLE_WAIVER })] });
    const [, findings = '', rest = ''] = /### Findings\n(.*?)\n###(.*)/s.exec(text) ?? [];
    expect(findings).toContain('npm ci downloads npm packages');
    expect(findings).not.toContain('agreed on');
    expect(rest).toContain('it is no JSON');
    expect(rest).toContain('no text');
  });

  it('has no table of findings where there are none', () => {
    expect(markdown({ findings: [] })).not.toContain('### Findings');
  });

  it('is cut at a row at the limit, and names the file that has all', () => {
    const findings = Array.from({ length: 5000 }, (_, at) => sampleFinding({ message: `message ${at}`, line: at + 1 }));
    const text = markdown({ findings }, { limitBytes: 20_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toContain('sar-signals.json');
    expect(text).toContain('**5,000 findings');
  });

  it('lets no text of a report act on a summary', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const readings: readonly Reading[] = [
          { sensor: 'own', layer: 'L1', outcome: 'unknown', reason: 'failed', detail: text },
          {
            sensor: 'doc-links',
            layer: 'L1',
            outcome: 'clear',
            scope: { unit: text, judged: 1, unjudged: [{ path: text, reason: text }] },
          },
        ];
        const made = searchMarkdown({ ...REPORT, readings, findings: [], notes: [text] }, [{ id: 'own', title: text }], OPTIONS);
        expect(CONTROL.test(made.replaceAll('\t', ''))).toBe(false);
        expect(holdsWorkflowCommand(made)).toBe(false);
        // No text adds a cell: every row of the first table has its four.
        const rows = made.split('\n').filter((line) => line.startsWith('| L1 |'));
        expect(rows.map((row) => row.replaceAll(/\\\||&#124;/g, '').split('|').length)).toEqual([6, 6]);
      }),
    );
  });
});
