import { unknown, type HttpReader } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { baselineWith, finding, StepWorld, stepRun } from '../step-world.fixture.js';
import { compareRuns } from './compare-runs.js';
import { SERVER, trackingServer } from './tracking-server.fixture.js';

const BASELINE = `
sensors:
  model-drift:
    mlflow:
      store: ${SERVER}
      experiments: [churn]
      baseline-run: best
      metrics:
        accuracy: { direction: higher, tolerance: 0.01 }
        loss: { direction: lower, tolerance: 0.1 }
        recall: { direction: higher, tolerance: 0 }
`;
const HOSTILE = '<img src=x onerror=1> @octo-org/all ::error::x\n| a |';
const GOOD = { id: 'a1', start: 1, metrics: { accuracy: 0.9, loss: 0.5 }, params: { lr: '0.1', depth: '5' } };
const WORSE = { id: 'b1', start: 2, metrics: { accuracy: 0.8, loss: 0.4 }, params: { lr: '0.2', depth: '5', [HOSTILE]: HOSTILE } };

async function run(mode: 'plan' | 'apply', http: HttpReader | undefined, text = BASELINE) {
  const { context, writes } = stepRun(
    new StepWorld(),
    await baselineWith(text),
    [finding({ sensor: 'model-drift', message: 'the data drifted' })],
    http === undefined ? {} : { http },
  );
  return { ...(await compareRuns[mode]({ do: 'compare-runs' }, context)), writes: writes() };
}

describe('the runs that the baseline names', () => {
  it.each([
    ['plan', 'would-do'],
    ['apply', 'done'],
  ] as const)('%s: are compared without a write', async (mode, outcome) => {
    expect(await run(mode, trackingServer([GOOD, WORSE]))).toEqual({
      outcome,
      words: 'the run against the baseline: one metric is worse',
      details: [
        'churn: run name-b1 (b1) against the best of the earlier runs',
        'metric accuracy: baseline 0.9, now 0.8, change -0.1, worse (run a1)',
        'metric loss: baseline 0.5, now 0.4, change -0.1, accepted (run a1)',
        'metric recall: baseline none, now none, not logged',
        `parameter ${HOSTILE}: none before, ${JSON.stringify(HOSTILE)} now`,
        'parameter lr: "0.1" before, "0.2" now',
      ],
      writes: 0,
    });
  });

  it('are as good as before', async () => {
    const report = await run('apply', trackingServer([GOOD, { ...GOOD, id: 'b1', start: 2 }]));
    expect(report).toMatchObject({ outcome: 'done', words: 'the run against the baseline: no metric is worse' });
  });

  it.each([
    ['plan', 'would-do'],
    ['apply', 'not-now'],
  ] as const)('%s: are not reachable for now', async (mode, outcome) => {
    expect(await run(mode, { json: async () => unknown('unreachable', 'no connection') })).toMatchObject({
      outcome,
      words: expect.stringContaining('no connection'),
    });
  });

  it('are not asked for offline, and there are none of the experiment', async () => {
    expect(await run('apply', undefined)).toMatchObject({ outcome: 'not-now', words: expect.stringContaining('offline') });
    const other = BASELINE.replace('[churn]', '[other]');
    expect(await run('apply', trackingServer([GOOD]), other)).toMatchObject({ outcome: 'not-possible' });
  });

  it('are not declared: the findings are told, and the playbook goes on', async () => {
    expect(await run('apply', undefined, '')).toMatchObject({ outcome: 'unchanged', details: ['the data drifted'] });
  });
});

it('differing parameters are bounded', async () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`p${index}`, 'x'.repeat(1000)]));
  const report = await run('apply', trackingServer([GOOD, { ...WORSE, params: many }]));
  expect(report.details?.filter((line) => line.startsWith('parameter'))).toHaveLength(50);
  expect(report.details?.at(-1)).toBe('more parameters differ, or could not be read');
  expect(Math.max(...(report.details ?? []).map(({ length }) => length))).toBeLessThan(700);
});
