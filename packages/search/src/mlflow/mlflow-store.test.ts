import { describe, expect, it } from 'vitest';
import { sensorInput } from '../sensor-input.fixture.js';
import { mlflowSql } from './mlflow-sql.fixture.js';
import { STORE_KINDS } from './mlflow-store.fixture.js';
import type { FixtureStore } from './whole-store.fixture.js';
import { openMlflowStore } from './open-mlflow-store.js';
import type { MlflowStore } from './mlflow-store.js';

const STORE: FixtureStore = {
  runs: [
    { id: 'a1', startedAt: '2026-11-01T00:00:00Z', metrics: { accuracy: 0.9, loss: NaN, gain: Infinity } },
    { id: 'a2', startedAt: '2026-11-02T00:00:00Z', status: 'FAILED', params: {}, datasets: 0 },
    { id: 'a3', startedAt: '2026-11-03T00:00:00Z', deleted: true },
    { id: 'a4', startedAt: '2026-11-04T00:00:00Z', metrics: { 'val/accuracy': -1e-9 }, params: { a: '1', b: '2' } },
    { id: 'b1', experiment: "it's", startedAt: '2026-11-05T00:00:00Z' },
  ],
  models: [
    { model: 'churn', version: 1, run: 'a1', aliases: ['champion', 'old'] },
    { model: 'churn', version: 2 },
    { model: 'other', version: 1, run: 'a3' },
    { model: 'other', version: 2, run: 'REDACTED-RUN-ID', deleted: true },
  ],
};

describe.each(STORE_KINDS)('a store in a $kind', ({ place, repository, more }) => {
  async function open(): Promise<MlflowStore> {
    const opened = openMlflowStore(sensorInput(repository(STORE), more(STORE)), place);
    if (!opened.known) throw new Error(opened.detail);
    return opened.value;
  }

  it('has experiments', async () => {
    const answer = await (await open()).experiments();
    expect(answer).toMatchObject({ known: true, value: { cut: false } });
    expect(answer.known && answer.value.items.map(({ name }) => name)).toEqual(['Default', 'churn', "it's"]);
  });

  it('has runs, the newest first, with what was logged', async () => {
    const store = await open();
    const answer = await store.runs({ id: '1', name: 'churn' }, 10);
    if (!answer.known) throw new Error(answer.detail);
    expect(answer.value.cut).toBe(false);
    expect(answer.value.items.map(({ id, status, params, datasets }) => [id, status, params, datasets])).toEqual([
      ['a4', 'FINISHED', 2, 1],
      ['a2', 'FAILED', 0, 0],
      ['a1', 'FINISHED', 1, 1],
    ]);
    const [newest, , oldest] = answer.value.items;
    expect(newest?.metrics).toEqual(new Map([['val/accuracy', -1e-9]]));
    expect(oldest?.metrics).toEqual(
      new Map(
        [
          ['accuracy', 0.9],
          ['loss', NaN],
          ['gain', Infinity],
        ].toSorted() as [string, number][],
      ),
    );
    expect(oldest).toMatchObject({ name: 'run-a1', startedAt: Date.parse('2026-11-01T00:00:00Z'), isDeleted: false });
    expect(oldest?.tags.get('mlflow.source.git.commit')).toBe('f39e3db5d7e0499be7e691460c56d5fa1e5a9c85');
  });

  it('says that it cut the runs', async () => {
    const answer = await (await open()).runs({ id: '1', name: 'churn' }, 2);
    expect(answer).toMatchObject({ known: true, value: { cut: true, items: [{ id: 'a4' }, { id: 'a2' }] } });
  });

  it('finds runs by their ids, also deleted ones', async () => {
    const answer = await (await open()).runsById(['a3', 'b1', 'gone', "x' OR 1=1 --", '../../secret']);
    if (!answer.known) throw new Error(answer.detail);
    expect(answer.value.map(({ id, isDeleted }) => [id, isDeleted]).toSorted()).toEqual([
      ['a3', true],
      ['b1', false],
    ]);
  });

  it('has the parameters of a run with their values, in order', async () => {
    const store = await open();
    const runs = await store.runsById(['a2', 'a4']);
    const of = (id: string) => runs.known && runs.value.find((run) => run.id === id);
    const [none, two] = [of('a2'), of('a4')];
    if (none === undefined || none === false || two === undefined || two === false) throw new Error('no runs');
    expect(await store.paramsOf(none)).toEqual({ known: true, value: { items: [], cut: false } });
    expect(await store.paramsOf(two)).toEqual({
      known: true,
      value: {
        items: [
          ['a', '1'],
          ['b', '2'],
        ],
        cut: false,
      },
    });
  });

  it('has no parameters of a run whose id is none', async () => {
    const store = await open();
    const runs = await store.runsById(['a1']);
    const [run] = runs.known ? runs.value : [];
    if (run === undefined) throw new Error('no run');
    expect(await store.paramsOf({ ...run, id: "x' OR 1=1 --", experimentId: '../..' })).toMatchObject({ value: { items: [] } });
  });

  it('has versions of models with their aliases', async () => {
    const store = await open();
    const answer = await store.modelVersions();
    if (!answer.known) throw new Error(answer.detail);
    expect(answer.value.items.map(({ model, version, runId, aliases }) => [model, version, runId, aliases]).toSorted()).toEqual([
      ['churn', '1', 'a1', ['champion', 'old']],
      ['churn', '2', undefined, []],
      ['other', '1', 'a3', []],
    ]);
    const one = await store.modelVersions('other');
    expect(one.known && one.value.items).toHaveLength(1);
  });
});

describe('what is no store', () => {
  it.each([
    ['a path where nothing is', 'gone.db', 'not-configured', 'is not there'],
    ['a path out of the repository', '../mlflow.db', 'not-configured', 'leads out of the repository'],
    ['a server, offline', 'https://mlflow.example.com/a', 'unreachable', 'offline'],
  ])('%s', (_what, place, reason, detail) => {
    expect(openMlflowStore(sensorInput(), place)).toEqual({ known: false, reason, detail: expect.stringContaining(detail) });
  });

  it('a file that is no database', async () => {
    const opened = openMlflowStore(sensorInput({ files: { 'mlflow.db': 'no' } }), 'mlflow.db');
    expect(opened.known && (await opened.value.experiments())).toMatchObject({
      known: false,
      reason: 'failed',
      detail: expect.stringContaining('mlflow.db'),
    });
  });

  it('a database of something else', async () => {
    const opened = openMlflowStore(sensorInput({ databases: { 'a.db': 'CREATE TABLE experiments (x)' } }), 'a.db');
    expect(opened.known && (await opened.value.experiments())).toMatchObject({
      known: false,
      detail: expect.stringContaining("a.db is read as MLflow's database"),
    });
  });

  it('a folder of something else', async () => {
    const opened = openMlflowStore(sensorInput({ files: { 'mlruns/a.txt': '' } }), 'mlruns');
    expect(opened.known && (await opened.value.experiments())).toMatchObject({ known: false, reason: 'not-configured' });
  });

  it.each(['[', 'a: &a [*a]', '- 1', '\t', 'a: *b', '!!js/function x'])('a run whose meta.yaml is %j', async (meta) => {
    const files = { 'mlruns/1/meta.yaml': 'name: churn\n', 'mlruns/1/r1/meta.yaml': meta };
    const opened = openMlflowStore(sensorInput({ files }), 'mlruns');
    expect(opened.known && (await opened.value.runs({ id: '1', name: 'churn' }, 10))).toMatchObject({ known: true, value: { items: [] } });
  });

  it.each([null, [], {}, { runs: 3 }, { runs: [null, 1, {}] }, { runs: [{ info: [], data: { metrics: [1], tags: {} } }] }])(
    'a server that answers %j',
    async (answer) => {
      const http = { json: async () => ({ known: true as const, value: answer }) };
      const opened = openMlflowStore(sensorInput({}, { http }), 'https://mlflow.example.com');
      expect(opened.known && (await opened.value.runs({ id: '1', name: 'churn' }, 10)).known).toBe(true);
    },
  );

  it('a server whose pages never end', async () => {
    const http = { json: async () => ({ known: true as const, value: { runs: [{}], next_page_token: 'x' } }) };
    const opened = openMlflowStore(sensorInput({}, { http }), 'https://mlflow.example.com');
    expect(opened.known && (await opened.value.runs({ id: '1', name: 'churn' }, 500))).toMatchObject({ known: true, value: { cut: true } });
  });
});

describe('a database of another version', () => {
  function open(sql: string): MlflowStore {
    const opened = openMlflowStore(sensorInput({ databases: { 'mlflow.db': sql } }), 'mlflow.db');
    if (!opened.known) throw new Error(opened.detail);
    return opened.value;
  }

  it('before 2.3 has runs and models, without inputs and aliases', async () => {
    const store = open(`${mlflowSql(STORE)}; DROP TABLE inputs; DROP TABLE registered_model_aliases`);
    const runs = await store.runs({ id: '1', name: 'churn' }, 10);
    expect(runs.known && runs.value.items.map(({ id, params, datasets }) => [id, params, datasets])).toEqual([
      ['a4', 2, 0],
      ['a2', 0, 0],
      ['a1', 1, 0],
    ]);
    expect(await store.runsById(['a3'])).toMatchObject({ known: true, value: [{ id: 'a3', isDeleted: true }] });
    const versions = await store.modelVersions('churn');
    expect(versions.known && versions.value.items.map(({ version, aliases }) => [version, aliases])).toEqual([
      ['1', []],
      ['2', []],
    ]);
  });

  it('without a registry has no models', async () => {
    expect(await open(`${mlflowSql(STORE)}; DROP TABLE model_versions`).modelVersions()).toEqual({
      known: true,
      value: { items: [], cut: false },
    });
  });

  it.each(['CREATE TABLE other (a)', `${mlflowSql(STORE)}; DROP TABLE latest_metrics`])('that is none says so', async (sql) => {
    const store = open(sql);
    const answers = [await store.experiments(), await store.runsById(['a1']), await store.modelVersions()];
    for (const answer of answers)
      expect(answer).toMatchObject({ known: false, reason: 'not-configured', detail: expect.stringContaining('mlflow db upgrade') });
  });
});
