import { describe, expect, it } from 'vitest';
import { STORE_KINDS } from '../../mlflow/mlflow-store.fixture.js';
import type { FixtureRun, FixtureStore } from '../../mlflow/whole-store.fixture.js';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { compareModelRuns } from './compare-model-runs.js';
import type { MlflowSettings } from './drift-part.js';

const MLFLOW: MlflowSettings = {
  store: 'mlflow.db',
  experiments: ['churn'],
  metrics: { accuracy: { direction: 'higher', tolerance: 0.01 }, loss: { direction: 'lower', tolerance: '10%' } },
  'baseline-run': 'models:/churn@champion',
};
const CHAMPION: FixtureRun = {
  id: 'a1',
  startedAt: '2026-11-01T00:00:00Z',
  metrics: { accuracy: 0.9, loss: 0.5 },
  params: { lr: '0.1', depth: '3' },
};
const NOW: FixtureRun = {
  id: 'b1',
  startedAt: '2026-11-20T00:00:00Z',
  metrics: { accuracy: 0.85 },
  params: { lr: '0.2', depth: '3', seed: '7' },
};
const MODELS = [{ model: 'churn', version: 1, run: 'a1', aliases: ['champion'] }];

function compare(repository: MemoryRepository, more: Partial<SensorInput>, mlflow: Partial<MlflowSettings> = {}) {
  const input = sensorInput({ ...repository, sensors: { 'model-drift': { mlflow: { ...MLFLOW, ...mlflow } } } }, more);
  return compareModelRuns(input);
}

describe.each(STORE_KINDS)('runs of a store in a $kind', ({ place, repository, more }) => {
  const ask = (store: FixtureStore, mlflow: Partial<MlflowSettings> = {}) =>
    compare(repository(store), more(store), { store: place, ...mlflow });

  it('are compared by metric and parameter', async () => {
    expect(await ask({ runs: [CHAMPION, NOW], models: MODELS })).toEqual({
      known: true,
      value: [
        {
          experiment: 'churn',
          current: { id: 'b1', name: 'run-b1' },
          baseline: { id: 'a1', name: 'run-a1' },
          metrics: [
            { name: 'accuracy', baseline: '0.9', current: '0.85', change: '-0.05', verdict: 'worse', baselineRun: 'a1' },
            { name: 'loss', baseline: undefined, current: undefined, change: undefined, verdict: 'missing', baselineRun: undefined },
          ],
          parameters: {
            known: true,
            value: {
              changed: [
                { name: 'lr', baseline: '0.1', current: '0.2' },
                { name: 'seed', baseline: undefined, current: '7' },
              ],
              cut: false,
            },
          },
        },
      ],
    });
  });

  it('are compared with the best of the earlier ones', async () => {
    const answer = await ask(
      { runs: [CHAMPION, NOW] },
      { 'baseline-run': 'best', metrics: { accuracy: { direction: 'higher', tolerance: 1 } } },
    );
    expect(answer).toMatchObject({
      known: true,
      value: [{ baseline: undefined, metrics: [{ verdict: 'accepted', change: '-0.05', baselineRun: 'a1' }] }],
    });
  });

  it.each<[string, FixtureStore, Partial<MlflowSettings>, string]>([
    ['no such experiment', { runs: [CHAMPION] }, { experiments: ['other'] }, 'none of the experiments'],
    ['no such baseline run', { runs: [CHAMPION] }, {}, 'champion'],
    ['no finished run', { runs: [{ ...CHAMPION, status: 'RUNNING' }] }, { 'baseline-run': 'best' }, 'no finished run'],
  ])('cannot be compared: %s', async (_what, store, mlflow, detail) => {
    expect(await ask(store, mlflow)).toMatchObject({ known: false, detail: expect.stringContaining(detail) });
  });
});

it('without a store that is declared there is nothing to compare', async () => {
  expect(await compareModelRuns(sensorInput())).toMatchObject({ known: false, reason: 'not-configured' });
});
