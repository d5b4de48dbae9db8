import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import type { Sensor } from '../../sensor.js';
import { cacheEfficiency } from '../cache-efficiency/cache-efficiency.js';
import { memoryHistory } from '../ci-health/collect/ci-history.fixture.js';
import { ciJob, ciRun, ciStep } from '../ci-health/collect/ci-run.fixture.js';
import { listed } from '../cron-liveness/scheduled.fixture.js';
import { runnerHealth } from '../runner-health/runner-health.js';
import { workflowExpiry } from '../workflow-expiry/workflow-expiry.js';
import { memoryLive, selfHosted } from './live-repository.fixture.js';

/** Text as hostile people write it. */
const HOSTILE = '\u001b[31m::error::x\n##[group]</td><script>\u202e`${{ secrets.X }}`"\\';
const NOW = '2026-11-22T12:00:00Z';
const RUN = ciRun(1, { createdAt: '2026-11-22T10:00:00Z' });
const old = { createdAt: '2026-11-01T00:00:00Z', lastAccessedAt: '2026-11-01T00:00:00Z' };

async function textsOf(sensor: Sensor): Promise<readonly string[]> {
  const queued = ciJob(RUN, HOSTILE, {
    labels: ['self-hosted', HOSTILE],
    status: 'queued',
    conclusion: undefined,
    runnerName: undefined,
    createdAt: RUN.createdAt,
  });
  const jobs = [
    queued,
    ...Array.from({ length: 12 }, (_, index) =>
      ciJob(RUN, 'a', { id: index + 9, labels: [HOSTILE], startedAt: '2026-11-22T11:00:00Z', steps: [ciStep(1, 'cache')] }),
    ),
  ];
  const workflow = listed(2, `.github/workflows/${HOSTILE.replaceAll('/', '')}.yml`, { name: HOSTILE, state: 'deleted' });
  const reading = await sensor.read(
    sensorInput(
      {
        files: {
          '.github/workflows/ci.yml': `name: ${JSON.stringify(HOSTILE)}\non: push\njobs: {a: {if: false, runs-on: x}, b: {runs-on: [self-hosted, ${JSON.stringify(HOSTILE)}]}}\n`,
        },
      },
      {
        now: NOW,
        branch: 'main',
        github: memoryLive({
          runners: [
            selfHosted(1, { name: HOSTILE, labels: [HOSTILE], status: 'offline' }),
            selfHosted(2, { name: HOSTILE, version: '2.300.0' }),
          ],
          caches: [{ id: 1, key: HOSTILE, version: 'v', ref: HOSTILE, sizeBytes: 1e12, ...old }],
        }),
        history: memoryHistory({
          workflows: [{ ...listed(1, '.github/workflows/ci.yml'), state: 'disabled_manually' }, workflow],
          runs: [RUN, ciRun(2, { workflowId: 2, createdAt: '2026-08-01T00:00:00Z' })],
          jobs: { '1/1': jobs },
          logs: Object.fromEntries(jobs.map(({ id }) => [id, `Cache not found for input keys: ${HOSTILE}\n`.repeat(9)])),
        }),
      },
    ),
  );
  if (reading.outcome !== 'signals') throw new Error(reading.outcome);
  return reading.signals.flatMap(({ message, expected, actual, help, evidence }) => [
    message,
    expected,
    actual,
    help,
    ...evidence.map(({ text }) => text),
  ]);
}

describe.each([runnerHealth, cacheEfficiency, workflowExpiry])('hostile text from GitHub, in $id', (sensor) => {
  it('forges no line and no direction in what is told', async () => {
    const texts = await textsOf(sensor);
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.filter((text) => /[\u0000-\u001f\u007f-\u009f\u202e]/.test(text))).toEqual([]);
  });
});
