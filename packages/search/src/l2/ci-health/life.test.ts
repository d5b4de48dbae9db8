import { expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { ciHealthSensor } from './ci-health-sensor.js';
import { memoryHistory } from './collect/ci-history.fixture.js';
import { ciRun, minute } from './collect/ci-run.fixture.js';

const runs = (failed: number) =>
  Array.from({ length: 40 }, (_, index) => ciRun(index + 1, { conclusion: index < failed ? 'failure' : 'success' }));
const read = (failed: number) =>
  ciHealthSensor.read(sensorInput({}, { asOf: '2026-11-17', now: minute(24 * 60), history: memoryHistory({ runs: runs(failed) }) }));

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await read(0)).toMatchObject({ outcome: 'clear', scope: { judged: 3 } });
  expect(await read(30)).toMatchObject({ outcome: 'signals', signals: [{ rule: 'failure-rate-critical' }] });
  expect(await read(0)).toMatchObject({ outcome: 'clear' });
});
