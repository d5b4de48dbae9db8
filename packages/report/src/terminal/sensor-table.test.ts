import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { displayWidth } from './display-width.js';
import { PLAIN_PALETTE } from './palette.js';
import { sensorTable, type ListedSensor } from './sensor-table.js';

const READY: ListedSensor = {
  id: 'doc-links',
  layer: 'L1',
  title: 'Documentation links',
  needs: 'Markdown files',
  enabled: true,
  ready: true,
  by: 'Markdown files',
};
const SENSORS: readonly ListedSensor[] = [
  READY,
  { ...READY, id: 'coverage', title: 'Test coverage', needs: 'a coverage report', by: 'coverage.xml' },
  {
    id: 'dataset-integrity',
    layer: 'L4',
    title: 'Dataset integrity',
    needs: 'manifests of hashes, or files of DVC',
    enabled: false,
    ready: false,
    reason: 'not-configured',
    detail: 'no manifest is named; name one in sensors.dataset-integrity',
  },
];
const table = (columns?: number, sensors = SENSORS) =>
  sensorTable(sensors, { palette: PLAIN_PALETTE, ...(columns !== undefined && { columns }) });

describe('the list of sensors', () => {
  it('at 80 columns', () => {
    expect(`\n${table(80).join('\n')}\n`).toBe(`
L1 Source code
  ✓ doc-links          Documentation links
                       needs Markdown files
  ✓ coverage           Test coverage
                       needs a coverage report
                       answers here: coverage.xml

L4 ML models and data
  - dataset-integrity  Dataset integrity (switched off by the baseline)
                       needs manifests of hashes, or files of DVC
                       not configured: no manifest is named; name one in
                       sensors.dataset-integrity

3 sensors, 2 of them can answer here
`);
  });

  it('at 40 columns has texts below the names', () => {
    expect(table(40).slice(0, 3)).toEqual(['L1 Source code', '  ✓ doc-links', '      Documentation links']);
  });

  it.each([40, 60, 80, 120])('is no wider than %i columns', (columns) => {
    for (const line of table(columns)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('of nothing says so', () => {
    expect(table(80, [])).toEqual(['0 sensors, 0 of them can answer here']);
  });

  it('lets no text of a baseline act on a terminal or a log', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(40, 80, undefined), (text, columns) => {
        const lines = table(columns, [
          { ...READY, title: text, needs: text, by: `${text}x` },
          { ...READY, ready: false, reason: 'failed', detail: text },
        ]);
        expect(lines.filter((line) => CONTROL.test(line) || holdsWorkflowCommand(line))).toEqual([]);
      }),
    );
  });
});
