import type { Reading } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../findings/sample-report.fixture.js';
import { displayWidth } from '../terminal/display-width.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { progressLine, progressLines } from './progress-lines.js';
import { newProgress, sensorDone, sensorStarted, type Progress } from './progress.js';

const SENSORS = [
  { id: 'cache-wiring', title: 'Cache wiring' },
  { id: 'action-versions', title: 'Action version drift' },
  { id: 'variables', title: 'Variable audit' },
  { id: 'docs', title: 'Links' },
];
const signals: Reading = {
  sensor: 'cache-wiring',
  layer: 'L2',
  outcome: 'signals',
  signals: [sampleFinding().signal],
  scope: { unit: 'jobs', judged: 1200, unjudged: [{ path: 'a', reason: 'b' }] },
};
const clear: Reading = { sensor: 'action-versions', layer: 'L2', outcome: 'clear', scope: { unit: 'references', judged: 3, unjudged: [] } };
const unknown: Reading = { sensor: 'variables', layer: 'L3', outcome: 'unknown', reason: 'no-token', detail: 'x' };

const begun = sensorStarted(newProgress(SENSORS), 'cache-wiring');
const further = sensorStarted(sensorDone(begun, signals), 'action-versions');
const nearlyDone = sensorDone(sensorDone(further, clear), unknown);

const shown = (progress: Progress, columns = 80, frame = 0) => progressLines(progress, { columns, frame, palette: PLAIN_PALETTE });

describe('progressLines', () => {
  it.each([
    ['at the start', newProgress(SENSORS), ['  Cache wiring', '  Action version drift', '  Variable audit', '  Links']],
    ['first sensor', begun, ['⠋ Cache wiring          running', '  Action version drift', '  Variable audit', '  Links']],
    [
      'near the end',
      nearlyDone,
      [
        '! Cache wiring          1 signal, 1,200 of 1,201 jobs',
        '✓ Action version drift  clear, 3 references',
        '? Variable audit        unknown, no token',
        '  Links',
      ],
    ],
  ])('%s', (_, progress, lines) => {
    expect(shown(progress)).toEqual(lines);
  });

  it('fits the width and moves with the frame', () => {
    for (const columns of [10, 24, 40]) for (const line of shown(nearlyDone, columns)) expect(displayWidth(line)).toBeLessThan(columns);
    expect(shown(begun, 80, 1)[0]).not.toBe(shown(begun, 80, 0)[0]);
    expect(shown(begun, 80, 10)).toEqual(shown(begun, 80, 0));
  });
});

it('an unknown sensor changes nothing', () => {
  expect(sensorStarted(begun, 'nothing')).toEqual(begun);
});

it('progressLine is a plain line', () => {
  expect(nearlyDone.slice(0, 3).map(progressLine)).toEqual([
    'Cache wiring: 1 signal, 1,200 of 1,201 jobs',
    'Action version drift: clear, 3 references',
    'Variable audit: unknown, no token',
  ]);
});
