import { describe, expect, it } from 'vitest';
import { mlflowSql } from '../../mlflow/mlflow-sql.fixture.js';
import { STORE_KINDS } from '../../mlflow/mlflow-store.fixture.js';
import type { FixtureRun, FixtureStore } from '../../mlflow/whole-store.fixture.js';
import { storeText } from '../../reports/signal-store.fixture.js';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import type { DataSettings, MlflowSettings } from './drift-part.js';
import { modelDrift } from './model-drift.js';

const MLFLOW: MlflowSettings = {
  store: 'mlflow.db',
  experiments: ['churn'],
  metrics: { accuracy: { direction: 'higher', tolerance: 0.01 }, loss: { direction: 'lower', tolerance: '10%' } },
  'baseline-run': 'models:/churn@champion',
};
const CHAMPION: FixtureRun = { id: 'a1', startedAt: '2026-11-01T00:00:00Z', metrics: { accuracy: 0.9, loss: 0.5 } };
const MODELS = [{ model: 'churn', version: 1, run: 'a1', aliases: ['champion'] }];

function run(id: string, metrics: Readonly<Record<string, number>>, more: Partial<FixtureRun> = {}): FixtureRun {
  return { id, startedAt: '2026-11-10T00:00:00Z', metrics, ...more };
}

async function read(repository: MemoryRepository, more: Partial<SensorInput> = {}) {
  return modelDrift.read(sensorInput(repository, more));
}

async function readStore(store: FixtureStore, mlflow: Partial<MlflowSettings> = {}, more: Partial<SensorInput> = {}) {
  return read({ databases: { 'mlflow.db': mlflowSql(store) }, sensors: { 'model-drift': { mlflow: { ...MLFLOW, ...mlflow } } } }, more);
}

describe.each(STORE_KINDS)('metrics of a store in a $kind', ({ place, repository, more }) => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const ask = (store: FixtureStore) =>
      read({ ...repository(store), sensors: { 'model-drift': { mlflow: { ...MLFLOW, store: place } } } }, more(store));
    const good = run('b1', { accuracy: 0.895, loss: 0.54 });
    expect(await ask({ runs: [CHAMPION, good], models: MODELS })).toMatchObject({ outcome: 'clear', scope: { judged: 2, unjudged: [] } });
    const worse = run('c1', { accuracy: 0.85, loss: 0.5 }, { startedAt: '2026-11-20T00:00:00Z' });
    const broken = await ask({ runs: [CHAMPION, good, worse], models: MODELS });
    expect(broken.outcome === 'signals' && broken.signals).toMatchObject([
      {
        rule: 'metric-worse',
        artefact: { kind: 'model', path: place.startsWith('http') ? '.' : place, name: 'churn' },
        message: 'the metric accuracy of the experiment churn is worse than its baseline: 0.85 in place of 0.9',
        expected: 'at least 0.89',
        actual: '0.85',
        playbook: 'SAR-004',
      },
    ]);
    const mended = run('d1', { accuracy: 0.91, loss: 0.5 }, { startedAt: '2026-11-21T00:00:00Z' });
    expect(await ask({ runs: [CHAMPION, good, worse, mended], models: MODELS })).toMatchObject({ outcome: 'clear' });
  });
});

describe('metrics', () => {
  it.each<[string, FixtureRun, Partial<MlflowSettings>, string[]]>([
    ['as much worse as is accepted', run('b1', { accuracy: 0.89, loss: 0.55 }), {}, []],
    ['one that is lower is better, by more than its percent', run('b1', { accuracy: 0.9, loss: 0.5501 }), {}, ['metric-worse']],
    ['better ones', run('b1', { accuracy: 1, loss: 0 }), {}, []],
    ['one that is not logged', run('b1', { accuracy: 0.9 }), {}, ['metric-missing']],
    ['NaN', run('b1', { accuracy: NaN, loss: 0.5 }), {}, ['metric-missing']],
    ['infinite loss', run('b1', { accuracy: 0.9, loss: Infinity }), {}, ['metric-worse']],
    ['a run that failed', run('b1', { accuracy: 0.1, loss: 9 }, { status: 'FAILED' }), {}, []],
    ['a child of another run', run('b1', { accuracy: 0.1, loss: 9 }, { tags: { 'mlflow.parentRunId': 'a1' } }), {}, []],
    ['a run by its id', run('b1', { accuracy: 0.5, loss: 0.5 }), { 'baseline-run': 'runs:/a1' }, ['metric-worse']],
    ['a version of a model', run('b1', { accuracy: 0.5, loss: 0.5 }), { 'baseline-run': 'models:/churn/1' }, ['metric-worse']],
    ['a tag', run('b1', { accuracy: 0.5, loss: 0.5 }), { 'baseline-run': 'tag:mlflow.runName=run-a1' }, ['metric-worse']],
    ['the best', run('b1', { accuracy: 0.5, loss: 0.5 }), { 'baseline-run': 'best' }, ['metric-worse']],
    ['itself', run('b1', { accuracy: 0.5, loss: 0.5 }), { 'baseline-run': 'runs:/b1' }, []],
    ['a current run that is named', run('b1', { accuracy: 0.5, loss: 0.5 }), { current: 'runs:/a1' }, []],
    ['a run in time', run('b1', { accuracy: 0.9, loss: 0.5 }), { 'max-age-days': 12 }, []],
    ['an overdue run', run('b1', { accuracy: 0.9, loss: 0.5 }), { 'max-age-days': 10 }, ['run-overdue']],
    [
      'an overdue run after one that failed',
      run('b1', { accuracy: 0.9, loss: 0.5 }, { status: 'FAILED' }),
      { 'max-age-days': 15 },
      ['run-overdue'],
    ],
  ])('%s', async (_what, current, mlflow, rules) => {
    const reading = await readStore({ runs: [CHAMPION, current], models: MODELS }, mlflow);
    expect(reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : []).toEqual(rules);
    expect(reading.outcome).toBe(rules.length === 0 ? 'clear' : 'signals');
  });

  it('compares each metric with the best of the earlier runs', async () => {
    const runs = [
      run('a1', { accuracy: 0.9, loss: 0.9 }, { startedAt: '2026-11-01T00:00:00Z' }),
      run('a2', { accuracy: 0.7, loss: 0.5 }, { startedAt: '2026-11-02T00:00:00Z' }),
      run('a3', { accuracy: 0.8, loss: 0.6 }, { startedAt: '2026-11-03T00:00:00Z' }),
    ];
    const reading = await readStore({ runs }, { 'baseline-run': 'best' });
    expect(reading.outcome === 'signals' && reading.signals.map(({ evidence }) => evidence[1]?.text)).toEqual([
      'baseline: run a1 run-a1',
      'baseline: run a2 run-a2',
    ]);
  });

  it.each<[string, FixtureStore, Partial<MlflowSettings>, string]>([
    ['an alias that is not there', { runs: [CHAMPION], models: [] }, {}, 'no alias champion'],
    ['a model without a run', { runs: [CHAMPION], models: [{ model: 'churn', version: 1, aliases: ['champion'] }] }, {}, 'names no run'],
    ['a run that is deleted', { runs: [CHAMPION, run('b1', {}, { deleted: true })] }, { 'baseline-run': 'runs:/b1' }, 'no run b1'],
    ['a tag that no run has', { runs: [CHAMPION] }, { 'baseline-run': 'tag:role=baseline' }, 'role=baseline'],
    ['an experiment that is not there', { runs: [CHAMPION] }, { experiments: ['chrun'] }, 'no experiment chrun'],
    ['an experiment without a finished run', { runs: [run('b1', {}, { status: 'RUNNING' })] }, {}, 'no finished run'],
    ['nothing to compare with yet', { runs: [CHAMPION] }, { 'baseline-run': 'best' }, 'no earlier finished run'],
  ])('cannot judge with %s', async (_what, store, mlflow, reason) => {
    const reading = await readStore(store, mlflow);
    const words = reading.outcome === 'unknown' ? reading.detail : reading.scope.unjudged.map((each) => each.reason).join();
    expect(words).toContain(reason);
    expect(reading.outcome).not.toBe('signals');
  });

  it('is not judged when another file changed', async () => {
    const reading = await readStore({ runs: [CHAMPION, run('b1', {})], models: MODELS }, {}, { onlyPaths: new Set(['a.py']) });
    expect(reading).toMatchObject({ outcome: 'clear', scope: { judged: 0 } });
  });
});

/** Numbers that are spread as a normal distribution, without chance. */
function spread(rows: number, mean: number): number[] {
  return Array.from({ length: rows }, (_, index) => mean + Math.log((index + 0.5) / (rows - index - 0.5)));
}

function csv(rows: number, mean: number, countries: readonly string[]): string {
  const lines = spread(rows, mean).map((age, index) => `${age.toFixed(4)},${countries[index % countries.length] ?? ''}`);
  return ['age,country', ...lines].join('\n');
}

const ORDERS: DataSettings = {
  name: 'orders',
  reference: 'data/train.csv',
  current: 'data/now-*.csv',
  columns: { age: { test: 'psi' }, country: { test: 'chi2' } },
};
const TRAIN = csv(400, 40, ['DE', 'FR']);

async function readData(files: Readonly<Record<string, string | Uint8Array>>, data: Partial<DataSettings> = {}, more: object = {}) {
  return read({ untracked: files, sensors: { 'model-drift': { data: [{ ...ORDERS, ...data }], ...more } } });
}

describe('data', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const same = { 'data/train.csv': TRAIN, 'data/now-1.csv': csv(300, 40.1, ['DE', 'FR']) };
    expect(await readData(same)).toMatchObject({ outcome: 'clear', scope: { judged: 2, unjudged: [] } });
    const broken = await readData({ ...same, 'data/now-2.csv': csv(300, 43, ['DE', 'DE', 'FR', 'IT']) });
    expect(broken.outcome === 'signals' && broken.signals).toMatchObject([
      {
        rule: 'data-drift',
        artefact: { kind: 'dataset', path: 'data/now-2.csv', name: 'orders' },
        message: '2 of 2 columns of orders have drifted from data/train.csv: age, country',
      },
    ]);
    expect(
      await readData({ ...same, 'data/now-2.csv': csv(300, 43, ['DE', 'FR']), 'data/now-3.csv': csv(300, 40, ['DE', 'FR']) }),
    ).toMatchObject({ outcome: 'clear' });
  });

  it.each(['psi', 'ks', 'js', 'chi2'] as const)('%s sees a shift and leaves the same alone', async (test) => {
    const columns = { age: { test } };
    expect(await readData({ 'data/train.csv': TRAIN, 'data/now-1.csv': csv(300, 40, ['DE']) }, { columns })).toMatchObject({
      outcome: 'clear',
      scope: { judged: 1 },
    });
    expect(await readData({ 'data/train.csv': TRAIN, 'data/now-1.csv': csv(300, 42, ['DE']) }, { columns })).toMatchObject({
      outcome: 'signals',
    });
  });

  it('takes a distance that few rows make by chance for none', async () => {
    const few = `age\n${[...spread(12, 40), ...spread(10, 41)].join('\n')}\n`;
    const reading = await readData(
      { 'data/train.csv': TRAIN, 'data/now-1.csv': few },
      { columns: { age: { test: 'psi', threshold: 0.1 } } },
    );
    expect(reading).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
  });

  it('reads a profile in place of the reference', async () => {
    const profile = {
      schema: 'sar.data-profile/1',
      columns: {
        age: { kind: 'numeric', edges: [38, 40, 42], counts: [50, 150, 150, 50], missing: 0 },
        country: { kind: 'categorical', counts: { DE: 200, FR: 200 } },
      },
    };
    const reference = 'data/train.json';
    const ask = (now: string) => readData({ [reference]: JSON.stringify(profile), 'data/now-1.csv': now }, { reference });
    expect(await ask(csv(300, 40, ['DE', 'FR']))).toMatchObject({ outcome: 'clear', scope: { judged: 2 } });
    expect(await ask(csv(300, 43, ['DE', 'FR']))).toMatchObject({
      outcome: 'signals',
      signals: [{ message: expect.stringContaining('1 of 2 columns') }],
    });
  });

  it('calls no column gone that the reference does not fill either', async () => {
    const empty = `age,country\n${',DE\n'.repeat(50)}`;
    const reading = await readData({ 'data/train.csv': empty, 'data/now-1.csv': empty });
    expect(reading.outcome).toBe('clear');
  });

  it('tells columns that are gone or empty', async () => {
    const reading = await readData({ 'data/train.csv': TRAIN, 'data/now-1.csv': 'age\n,\n,\n' });
    expect(reading.outcome === 'signals' && reading.signals).toMatchObject([
      { rule: 'data-column-missing', message: '2 of 2 declared columns of orders are not in its data: age (empty), country' },
    ]);
  });

  it('counts missing values and says so', async () => {
    const now = csv(300, 40, ['DE', 'FR', 'NA', 'NA']);
    const reading = await readData({ 'data/train.csv': TRAIN, 'data/now-1.csv': now }, { columns: { country: { test: 'psi' } } });
    expect(reading.outcome === 'signals' && reading.signals[0]?.evidence[0]?.text).toMatch(/missing 0\.0 % before, 50\.0 % now/);
  });

  it.each<[string, Record<string, string>, Partial<DataSettings>, string]>([
    ['no current data', { 'data/train.csv': TRAIN }, {}, 'no file matches data/now-*.csv'],
    ['no reference', { 'data/now-1.csv': TRAIN }, {}, 'the reference is not there'],
    ['a format that is not known', { 'data/train.csv': TRAIN, 'data/now.xlsx': 'PK' }, { current: 'data/now.xlsx' }, 'format is not known'],
    ['a quote that is not closed', { 'data/train.csv': TRAIN, 'data/now-1.csv': 'age\n"1\n' }, {}, 'quoted field'],
    [
      'a profile of another version',
      { 'p.json': '{"schema":"sar.data-profile/2"}', 'data/now-1.csv': TRAIN },
      { reference: 'p.json' },
      'sar.data-profile/1 is read',
    ],
    ['a profile that is no JSON', { 'p.json': '{', 'data/now-1.csv': TRAIN }, { reference: 'p.json' }, 'no JSON'],
    [
      'a column that the reference lacks',
      { 'data/train.csv': TRAIN, 'data/now-1.csv': TRAIN },
      { columns: { x: { test: 'psi' } } },
      'the reference has no column x',
    ],
    ['too few rows', { 'data/train.csv': TRAIN, 'data/now-1.csv': csv(10, 40, ['DE']) }, {}, 'at least 20 are needed'],
    [
      'Kolmogorov–Smirnov of texts',
      { 'data/train.csv': TRAIN, 'data/now-1.csv': TRAIN },
      { columns: { country: { test: 'ks' } } },
      'needs numbers',
    ],
    [
      'ids',
      { 'data/train.csv': `id\n${Array.from({ length: 1200 }, (_, i) => `x${i}`).join('\n')}`, 'data/now-1.csv': 'id\nx\n'.repeat(30) },
      { columns: { id: { test: 'psi' } } },
      '1200 different values',
    ],
    [
      'text where numbers were',
      { 'data/train.csv': TRAIN, 'data/now-1.csv': `age\n${'old\n'.repeat(50)}` },
      { columns: { age: { test: 'psi' } } },
      'and "old" now',
    ],
  ])('cannot judge with %s', async (_what, files, data, reason) => {
    const reading = await readData(files, data);
    const words = reading.outcome === 'unknown' ? reading.detail : reading.scope.unjudged.map((each) => each.reason).join();
    expect(words).toContain(reason);
    expect(reading.outcome).not.toBe('signals');
  });
});

describe('what is declared', () => {
  it.each<[string, MemoryRepository, object]>([
    [
      'data that is not there',
      { files: { 'data/train.csv': TRAIN }, sensors: { 'model-drift': { data: [ORDERS] } } },
      { outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining('fetch the data') },
    ],
    [
      'a reference that is not there',
      { files: { 'data/now-1.csv': TRAIN }, sensors: { 'model-drift': { data: [ORDERS] } } },
      { outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining('the reference is not there') },
    ],
    [
      'a store that is not there',
      { sensors: { 'model-drift': { mlflow: MLFLOW } } },
      { outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining('mlflow.db') },
    ],
    [
      'reports that are not there',
      { sensors: { 'model-drift': { reports: ['drift/*.json'] } } },
      { outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining('drift/*.json') },
    ],
  ])('%s', async (_what, repository, expected) => {
    expect(await read(repository)).toMatchObject(expected);
  });

  it('is ready when something is declared', async () => {
    const ready = (repository: MemoryRepository) => modelDrift.ready?.(sensorInput(repository));
    const settings = { reports: ['drift/*.json'], store: 'drift/signals.json' };
    const at = (text: string) => ready({ untracked: { 'drift/signals.json': text }, sensors: { 'model-drift': settings } });
    expect(await at(storeText('model-drift'))).toMatchObject({
      ready: false,
      detail: expect.stringContaining('but the signal store drift/signals.json, which is no report'),
    });
    expect(await at('{}')).toEqual({ ready: true, by: 'drift/signals.json' });
    expect(await ready({ sensors: { 'model-drift': { reports: ['drift/*.json'] } } })).toMatchObject({
      ready: false,
      reason: 'not-configured',
    });
    expect(await ready({ sensors: { 'model-drift': { mlflow: MLFLOW } } })).toEqual({ ready: true, by: 'MLflow at mlflow.db' });
    expect(await ready({ sensors: { 'model-drift': { data: [ORDERS] } } })).toEqual({ ready: true, by: 'orders' });
    expect(await ready({ files: { 'drift/a.json': '' }, sensors: { 'model-drift': { reports: ['drift/*.json'] } } })).toEqual({
      ready: true,
      by: 'drift/a.json',
    });
  });
});
