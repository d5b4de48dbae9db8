import { describe, expect, it } from 'vitest';
import { mlflowSql } from '../../mlflow/mlflow-sql.fixture.js';
import { STORE_KINDS } from '../../mlflow/mlflow-store.fixture.js';
import type { FixtureRun, FixtureStore } from '../../mlflow/whole-store.fixture.js';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { experimentLineage } from './experiment-lineage.js';

const GOOD: FixtureRun = { id: 'a1' };
const LOST: FixtureRun = { id: 'b2', tags: {} };

async function read(repository: MemoryRepository, more: Partial<SensorInput> = {}) {
  return experimentLineage.read(sensorInput(repository, more));
}

async function signalsOf(store: FixtureStore) {
  const reading = await read({ databases: { 'mlflow.db': mlflowSql(store) } });
  return reading.outcome === 'signals' ? reading.signals : [];
}

describe.each(STORE_KINDS)('a store in a $kind', ({ place, repository, more }) => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const readStore = (store: FixtureStore) =>
      read({ ...repository(store), sensors: { 'experiment-lineage': { stores: [place] } } }, more(store));
    expect(await readStore({ runs: [GOOD] })).toMatchObject({ outcome: 'clear', scope: { judged: 1, unjudged: [] } });
    const broken = await readStore({ runs: [GOOD, LOST] });
    expect(broken).toMatchObject({ outcome: 'signals', scope: { judged: 2, unjudged: [] } });
    expect(broken.outcome === 'signals' && broken.signals).toMatchObject([
      {
        rule: 'run-without-commit',
        artefact: { kind: 'run', path: place.startsWith('http') ? '.' : place, name: 'churn' },
        message: '1 of 2 finished runs of the experiment churn do not name their commit',
        evidence: [{ text: 'b2 run-b2 2026-11-20' }],
      },
    ]);
    expect(await readStore({ runs: [GOOD, { ...LOST, tags: { 'mlflow.source.git.commit': 'c' } }] })).toMatchObject({ outcome: 'clear' });
  });
});

it('does not take the folder of artifacts beside a database for a store', async () => {
  const reading = await read({
    databases: { 'mlflow.db': mlflowSql({ runs: [GOOD] }) },
    untracked: { 'mlruns/1/a1/artifacts/model.txt': 'x' },
  });
  expect(reading).toMatchObject({ outcome: 'clear', scope: { judged: 1, unjudged: [] } });
});

describe('rules', () => {
  it.each<[string, FixtureStore, string[]]>([
    ['a run without parameters', { runs: [{ ...GOOD, params: {} }] }, ['run-without-params']],
    ['a run without data', { runs: [{ ...GOOD, datasets: 0 }] }, ['run-without-dataset']],
    ['a run that failed', { runs: [{ ...GOOD, status: 'FAILED', tags: {}, params: {}, datasets: 0 }] }, []],
    ['a deleted run', { runs: [{ ...GOOD, deleted: true, tags: {}, params: {}, datasets: 0 }] }, []],
    ['a run before the window', { runs: [{ ...GOOD, startedAt: '2026-08-01T00:00:00Z', tags: {} }] }, []],
    [
      'children that leave data and commit to their parent',
      { runs: [GOOD, { id: 'c1', tags: { 'mlflow.parentRunId': 'a1' }, datasets: 0 }] },
      [],
    ],
    [
      'a parent that leaves parameters and data to its children',
      {
        runs: [
          { ...GOOD, params: {}, datasets: 0 },
          { id: 'c1', tags: { 'mlflow.parentRunId': 'a1' } },
        ],
      },
      [],
    ],
    [
      'a parent that is not there',
      { runs: [{ id: 'c1', tags: { 'mlflow.source.git.commit': 'c', 'mlflow.parentRunId': 'gone' } }] },
      ['parent-run-gone'],
    ],
    [
      'a parent that is deleted',
      {
        runs: [
          { ...GOOD, deleted: true },
          { id: 'c1', tags: { 'mlflow.source.git.commit': 'c', 'mlflow.parentRunId': 'a1' } },
        ],
      },
      ['parent-run-gone'],
    ],
    ['a model with a run', { runs: [GOOD], models: [{ model: 'm', version: 1, run: 'a1' }] }, []],
    ['a model without a run', { runs: [GOOD], models: [{ model: 'm', version: 1 }] }, ['model-without-run']],
    ['a model whose run is not there', { runs: [GOOD], models: [{ model: 'm', version: 1, run: 'zz' }] }, ['model-run-gone']],
    [
      'a model whose run is deleted',
      { runs: [{ ...GOOD, deleted: true }], models: [{ model: 'm', version: 1, run: 'a1' }] },
      ['model-run-gone'],
    ],
    [
      'a model whose run failed',
      { runs: [{ ...GOOD, status: 'FAILED' }], models: [{ model: 'm', version: 1, run: 'a1' }] },
      ['model-run-unfinished'],
    ],
    [
      'a model whose run never ended',
      { runs: [{ ...GOOD, status: 'RUNNING' }], models: [{ model: 'm', version: 1, run: 'a1' }] },
      ['model-run-unfinished'],
    ],
    [
      'a model whose run goes on',
      { runs: [{ ...GOOD, status: 'RUNNING' }], models: [{ model: 'm', version: 1, run: 'a1', createdAt: '2026-11-21T12:00:00Z' }] },
      [],
    ],
    ['an old version', { runs: [GOOD], models: [{ model: 'm', version: 1, createdAt: '2025-01-01T00:00:00Z' }] }, []],
    [
      'an old version that is in use',
      { runs: [GOOD], models: [{ model: 'm', version: 1, createdAt: '2025-01-01T00:00:00Z', aliases: ['champion'] }] },
      ['model-without-run'],
    ],
  ])('%s', async (_what, store, rules) => {
    expect((await signalsOf(store)).map(({ rule }) => rule)).toEqual(rules);
  });

  it('makes one finding of many runs, and names ten', async () => {
    const runs = Array.from({ length: 25 }, (_, index) => ({ id: `r${index}`, tags: {} }));
    const [signal, ...others] = await signalsOf({ runs });
    expect(others).toEqual([]);
    expect(signal?.message).toContain('25 of 25');
    expect(signal?.evidence).toHaveLength(11);
    expect(signal?.evidence.at(-1)?.text).toBe('and 15 more');
  });

  it('is the same finding when more runs come', async () => {
    const [before] = await signalsOf({ runs: [LOST] });
    const [after] = await signalsOf({ runs: [LOST, { ...LOST, id: 'b3' }, GOOD] });
    expect(after?.id).toBe(before?.id);
  });
});

describe('what cannot be judged', () => {
  it.each<[string, MemoryRepository, Partial<SensorInput>, object]>([
    ['nothing that speaks of MLflow', { files: { 'a.py': '' } }, {}, { outcome: 'clear', scope: { judged: 0 } }],
    [
      'a dependency on MLflow without a store',
      { files: { 'requirements.txt': 'numpy\nmlflow==3.4\n' } },
      {},
      {
        outcome: 'unknown',
        reason: 'not-configured',
        detail: expect.stringMatching(/requirements\.txt.*sensors\.experiment-lineage\.stores/),
      },
    ],
    ['a package whose name begins so', { files: { 'requirements.txt': 'mlflow_export\nmlflows\n' } }, {}, { outcome: 'clear' }],
    [
      'a declared path where nothing is',
      { sensors: { 'experiment-lineage': { stores: ['data/mlflow.db'] } } },
      {},
      { outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining('data/mlflow.db') },
    ],
    [
      'a server, offline',
      { sensors: { 'experiment-lineage': { stores: ['https://mlflow.example.com'] } } },
      {},
      { outcome: 'unknown', reason: 'unreachable' },
    ],
    [
      'a store whose runs cannot be read',
      { databases: { 'mlflow.db': `${mlflowSql({ runs: [GOOD] })}; DROP TABLE runs; CREATE TABLE runs (a)` } },
      {},
      { outcome: 'unknown', reason: 'failed', detail: expect.stringContaining('experiment churn') },
    ],
    ['a file that is no database', { files: { 'mlflow.db': 'no' } }, {}, { outcome: 'unknown', reason: 'failed' }],
    [
      'an experiment that is not there',
      { databases: { 'mlflow.db': mlflowSql({ runs: [GOOD] }) }, sensors: { 'experiment-lineage': { experiments: ['chrun'] } } },
      {},
      { outcome: 'clear', scope: { unjudged: [{ path: 'mlflow.db', reason: expect.stringContaining('chrun') }] } },
    ],
    [
      'more runs than are judged',
      { databases: { 'mlflow.db': mlflowSql({ runs: [GOOD, { id: 'a2' }] }) }, sensors: { 'experiment-lineage': { 'max-runs': 1 } } },
      {},
      { outcome: 'clear', scope: { judged: 1, unjudged: [{ reason: expect.stringContaining('max-runs') }] } },
    ],
    [
      'another file that changed',
      { databases: { 'mlflow.db': mlflowSql({ runs: [LOST] }) } },
      { onlyPaths: new Set(['a.py']) },
      { outcome: 'clear' },
    ],
  ])('%s', async (_what, repository, more, expected) => {
    expect(await read(repository, more)).toMatchObject(expected);
  });

  it('is ready where there is a store, or nothing that speaks of MLflow', async () => {
    const ready = (repository: MemoryRepository) => experimentLineage.ready?.(sensorInput(repository));
    expect(await ready({ databases: { 'mlflow.db': '' } })).toEqual({ ready: true, by: 'mlflow.db (SQLite)' });
    expect(await ready({ files: { 'pyproject.toml': 'dependencies = [\n  "mlflow>=3",\n]\n' } })).toMatchObject({
      ready: false,
      reason: 'not-configured',
    });
    expect(await ready({})).toMatchObject({ ready: true });
  });
});
