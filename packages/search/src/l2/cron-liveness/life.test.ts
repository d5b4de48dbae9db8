import { expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { memoryHistory } from '../ci-health/collect/ci-history.fixture.js';
import { cronLiveness } from './cron-liveness.js';
import { listed, scheduled, scheduledRun } from './scheduled.fixture.js';

const PATH = '.github/workflows/nightly.yml';
const workflow = listed(1, PATH);
const read = (lastRun: string) =>
  cronLiveness.read(
    sensorInput(
      { files: { [PATH]: scheduled('0 4 * * *') } },
      { now: '2026-11-22T12:00:00Z', history: memoryHistory({ workflows: [workflow], runs: [scheduledRun(workflow, lastRun)] }) },
    ),
  );

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await read('2026-11-22T04:03:00Z')).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
  expect(await read('2026-11-19T04:03:00Z')).toMatchObject({
    outcome: 'signals',
    signals: [{ rule: 'schedule-overdue', artefact: { path: PATH, line: 4 } }],
  });
  expect(await read('2026-11-22T04:03:00Z')).toMatchObject({ outcome: 'clear' });
});
