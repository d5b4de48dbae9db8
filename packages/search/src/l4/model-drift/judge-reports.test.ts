import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { modelDrift } from './model-drift.js';

/** As Evidently 0.7.23 writes it for three columns, of which `drifted` say which have drifted. */
function current(drifted: readonly string[], share = drifted.length / 3): object {
  const score = (name: string, small: number, large: number) => (drifted.includes(name) ? small : large);
  return {
    metrics: [
      {
        id: '15e8',
        metric_name: 'DriftedColumnsCount(drift_share=0.5)',
        config: { type: 'evidently:metric_v2:DriftedColumnsCount', drift_share: 0.5 },
        value: { count: drifted.length, share },
      },
      {
        id: '1cf7',
        metric_name: 'ValueDrift(column=age,method=K-S p_value,threshold=0.05)',
        config: { type: 'evidently:metric_v2:ValueDrift', column: 'age', method: 'K-S p_value', threshold: 0.05 },
        value: score('age', 4.2776638825015875e-111, 0.4),
      },
      {
        id: 'a405',
        metric_name: 'ValueDrift(column=x)',
        config: { type: 'evidently:metric_v2:ValueDrift', column: 'x', method: 'Wasserstein distance (normed)', threshold: 0.1 },
        value: score('x', 1.3, 0.02),
      },
      {
        id: '6f45',
        metric_name: 'ValueDrift(column=country)',
        config: { type: 'evidently:metric_v2:ValueDrift', column: 'country', method: 'Z-test p_value', threshold: 0.05 },
        value: score('country', 0.01, 0.9),
      },
    ],
    tests: [],
  };
}

/** As Evidently wrote it before 0.7. */
function legacy(drifted: readonly string[]): object {
  const column = (name: string) => ({
    column_name: name,
    column_type: 'num',
    stattest_name: 'K-S p_value',
    stattest_threshold: 0.05,
    drift_score: drifted.includes(name) ? 1e-9 : 0.4,
    drift_detected: drifted.includes(name),
  });
  const counts = {
    number_of_columns: 3,
    number_of_drifted_columns: drifted.length,
    share_of_drifted_columns: drifted.length / 3,
    dataset_drift: drifted.length >= 2,
  };
  return {
    version: '0.6.7',
    metrics: [
      { metric: 'DatasetDriftMetric', result: { drift_share: 0.5, ...counts } },
      {
        metric: 'DataDriftTable',
        result: { ...counts, drift_by_columns: { age: column('age'), x: column('x'), country: column('country') } },
      },
      { metric: 'ColumnDriftMetric', result: column('age') },
    ],
  };
}

async function read(report: string | object) {
  const untracked = { 'drift/report.json': typeof report === 'string' ? report : JSON.stringify(report) };
  return modelDrift.read(sensorInput({ untracked, sensors: { 'model-drift': { reports: ['drift/*.json'] } } }));
}

describe.each([
  ['of 0.7 and later', current],
  ['of before 0.7', legacy],
])('a report %s', (_which, report) => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await read(report([]))).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
    const broken = await read(report(['age', 'x']));
    expect(broken.outcome === 'signals' && broken.signals).toMatchObject([
      {
        rule: 'reported-dataset-drift',
        artefact: { kind: 'dataset', path: 'drift/report.json' },
        message: 'the report calls the data set drifted, 67 % of its columns: age, x',
        actual: '2 drifted columns',
        playbook: 'SAR-004',
      },
    ]);
    expect(await read(report([]))).toMatchObject({ outcome: 'clear' });
  });

  it('tells single columns by a finding of less weight', async () => {
    const reading = await read(report(['x']));
    expect(reading.outcome === 'signals' && reading.signals).toMatchObject([
      { rule: 'reported-column-drift', impact: 'advisory', message: 'the report calls 1 of 3 columns drifted: x' },
    ]);
  });
});

describe('what is no such report', () => {
  it.each([
    ['an empty file', ''],
    ['no JSON', 'drift!'],
    ['another tool', '{"metrics":[{"name":"x"}]}'],
    ['a list', '[]'],
    ['metrics of other types', '{"metrics":[1,null,"a",{"result":3},{"config":[],"value":{}},{"config":{"type":7}}]}'],
    ['nesting', '{"metrics":'.repeat(5000)],
  ])('%s', async (_what, text) => {
    expect(await read(text)).toMatchObject({ outcome: 'unknown', reason: 'failed', detail: expect.stringMatching(/JSON|Evidently/) });
  });
});
