import { whole, type FixtureStore } from './whole-store.fixture.js';

/** The store as MLflow 3.17 writes it to SQLite: the statements that make the tables and the rows that are read. */
export function mlflowSql(store: FixtureStore): string {
  const { experiments, runs, models } = whole(store);
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
  return [
    'CREATE TABLE experiments (experiment_id INTEGER NOT NULL, name VARCHAR(256) NOT NULL, artifact_location VARCHAR(256), lifecycle_stage VARCHAR(32), creation_time BIGINT, last_update_time BIGINT)',
    'CREATE TABLE runs (run_uuid VARCHAR(32) NOT NULL, name VARCHAR(250), source_type VARCHAR(20), status VARCHAR(9), start_time BIGINT, end_time BIGINT, lifecycle_stage VARCHAR(20), artifact_uri VARCHAR(200), experiment_id INTEGER)',
    'CREATE TABLE latest_metrics ("key" VARCHAR(250) NOT NULL, value FLOAT NOT NULL, timestamp BIGINT, step BIGINT NOT NULL, is_nan BOOLEAN NOT NULL, run_uuid VARCHAR(32) NOT NULL)',
    'CREATE TABLE tags ("key" VARCHAR(250) NOT NULL, value VARCHAR(8000), run_uuid VARCHAR(32) NOT NULL)',
    'CREATE TABLE params ("key" VARCHAR(250) NOT NULL, value VARCHAR(8000) NOT NULL, run_uuid VARCHAR(32) NOT NULL)',
    'CREATE TABLE inputs (input_uuid VARCHAR(36) NOT NULL, source_type VARCHAR(36) NOT NULL, source_id VARCHAR(36) NOT NULL, destination_type VARCHAR(36) NOT NULL, destination_id VARCHAR(36) NOT NULL, step BIGINT DEFAULT 0 NOT NULL)',
    'CREATE TABLE model_versions (name VARCHAR(256) NOT NULL, version INTEGER NOT NULL, creation_time BIGINT, current_stage VARCHAR(20), source VARCHAR(500), run_id VARCHAR(32), status VARCHAR(20))',
    'CREATE TABLE registered_model_aliases (alias VARCHAR(256) NOT NULL, version INTEGER NOT NULL, name VARCHAR(256) NOT NULL)',
    ...experiments.map(({ id, name }) => `INSERT INTO experiments VALUES (${id}, ${text(name)}, '', 'active', 0, 0)`),
    ...runs.flatMap((run) => [
      `INSERT INTO runs VALUES (${text(run.id)}, '', 'UNKNOWN', '${run.status}', ${run.start}, ${run.start + 60_000}, '${run.stage}', '', ${run.experiment})`,
      ...run.metrics.map(
        ([key, value]) =>
          `INSERT INTO latest_metrics VALUES (${text(key)}, ${sqlNumber(value)}, 0, 0, ${Number(Number.isNaN(value))}, ${text(run.id)})`,
      ),
      ...run.tags.map(([key, value]) => `INSERT INTO tags VALUES (${text(key)}, ${text(value)}, ${text(run.id)})`),
      ...run.params.map(([key, value]) => `INSERT INTO params VALUES (${text(key)}, ${text(value)}, ${text(run.id)})`),
      ...Array.from(
        { length: run.datasets },
        (_, index) => `INSERT INTO inputs VALUES ('i${index}', 'DATASET', 'd', 'RUN', ${text(run.id)}, 0)`,
      ),
    ]),
    ...models.flatMap(({ model, version, run, created, aliases, stage }) => [
      `INSERT INTO model_versions VALUES (${text(model)}, ${version}, ${created}, '${stage}', 'runs:/x/model', ${run === undefined ? 'NULL' : text(run)}, 'READY')`,
      ...aliases.map((alias) => `INSERT INTO registered_model_aliases VALUES (${text(alias)}, ${version}, ${text(model)})`),
    ]),
  ].join(';\n');
}

function sqlNumber(value: number): string {
  if (Number.isNaN(value)) return '0';
  return String(Number.isFinite(value) ? value : Math.sign(value) * Number.MAX_VALUE);
}
