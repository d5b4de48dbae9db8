import { known, unknown, type Answer, type SqlRow, type WorkFiles } from '@sar/baseline';
import type { Pace } from '../pace.js';
import { DELETED_STAGE, MAX_LISTED, MAX_PARAMS, type MlflowStore, type MlflowRun } from './mlflow-store.js';
import { loggedRuns, MAX_PARAMETERS, timeOf } from './logged-runs.js';

/** More tables than MLflow has. */
const MAX_TABLES = 1000;
const RUN_COLUMNS =
  'r.run_uuid AS id, r.name AS name, r.experiment_id AS experiment, r.status AS status, r.start_time AS started, r.end_time AS ended, r.lifecycle_stage AS stage';

/** Tables without which it is no database of MLflow. */
const NEEDED = ['experiments', 'runs', 'latest_metrics', 'params', 'tags'];

/**
 * MLflow's SQLite database, its default store since 3.7. Only columns that all versions since 1.4 have are read; tables that came later
 * (`inputs` and aliases of models, 2.3) hold nothing where they are not there.
 */
export function sqliteStore(files: WorkFiles, pace: Pace, path: string): MlflowStore {
  let listed: Promise<Answer<ReadonlySet<string>>> | undefined;
  return {
    name: `${path} (SQLite)`,
    path,
    experiments: async () => {
      const sql = "SELECT experiment_id AS id, name FROM experiments WHERE lifecycle_stage = 'active' ORDER BY experiment_id";
      const answer = await rows(sql, [], MAX_LISTED);
      if (!answer.known) return answer;
      return known({ items: answer.value.rows.map(({ id, name }) => ({ id: String(id), name: String(name) })), cut: answer.value.cut });
    },
    runs: async (experiment, limit) => {
      const where = "r.experiment_id = ? AND r.lifecycle_stage = 'active' ORDER BY r.start_time DESC, r.run_uuid";
      const answer = await rows(`SELECT ${RUN_COLUMNS} FROM runs r WHERE ${where} LIMIT ${limit + 1}`, [experiment.id], limit);
      if (!answer.known) return answer;
      const full = await allLogged(answer.value.rows);
      return full.known ? known({ items: full.value, cut: answer.value.cut }) : full;
    },
    runsById: async (ids) => {
      const found: MlflowRun[] = [];
      for (const part of chunks(ids)) {
        const answer = await rows(`SELECT ${RUN_COLUMNS} FROM runs r WHERE r.run_uuid IN (${marks(part)})`, part, part.length);
        if (!answer.known) return answer;
        const full = await allLogged(answer.value.rows);
        if (!full.known) return full;
        found.push(...full.value);
      }
      return known(found);
    },
    paramsOf: async (run) => {
      const answer = await rows(
        `SELECT key, value FROM params WHERE run_uuid = ? ORDER BY key LIMIT ${MAX_PARAMS + 1}`,
        [run.id],
        MAX_PARAMS,
      );
      if (!answer.known) return answer;
      const items = answer.value.rows.map(({ key, value }) => [String(key), String(value)] as const);
      return known({ items, cut: answer.value.cut });
    },
    modelVersions: async (model) => {
      // A deleted version stays as a row whose run and source are overwritten (SqlAlchemyStore.delete_model_version).
      const where = `WHERE COALESCE(current_stage, '') <> '${DELETED_STAGE}'${model === undefined ? '' : ' AND name = ?'}`;
      const tables = await tablesOf();
      if (!tables.known) return tables;
      if (!tables.value.has('model_versions')) return known({ items: [], cut: false });
      const answer = await files.query(
        path,
        [
          {
            sql: `SELECT name, version, creation_time AS created, run_id AS run, source FROM model_versions ${where} ORDER BY creation_time DESC LIMIT ${MAX_LISTED + 1}`,
            ...(model !== undefined && { parameters: [model] }),
          },
          ...(tables.value.has('registered_model_aliases') ? [{ sql: 'SELECT name, alias, version FROM registered_model_aliases' }] : []),
        ],
        { maxRows: MAX_LISTED, signal: pace.signal },
      );
      if (!answer.known) return because(answer.reason, answer.detail);
      const [versions, aliases] = answer.value;
      const items = (versions?.rows ?? []).map(({ name, version, created, run, source }) => ({
        model: String(name),
        version: String(version),
        createdAt: timeOf(created),
        runId: typeof run === 'string' && run !== '' ? run : undefined,
        source: typeof source === 'string' ? source : '',
        aliases: (aliases?.rows ?? []).flatMap((row) => (row['name'] === name && row['version'] === version ? [String(row['alias'])] : [])),
      }));
      return known({ items, cut: versions?.cut ?? false });
    },
  };

  /** The names of the tables, asked for once. */
  function tablesOf(): Promise<Answer<ReadonlySet<string>>> {
    return (listed ??= readTables());
  }

  async function readTables(): Promise<Answer<ReadonlySet<string>>> {
    const answer = await files.query(path, [{ sql: "SELECT name FROM sqlite_schema WHERE type = 'table'" }], {
      maxRows: MAX_TABLES,
      signal: pace.signal,
    });
    if (!answer.known) return because(answer.reason, answer.detail);
    const tables = new Set((answer.value[0]?.rows ?? []).map(({ name }) => String(name)));
    const [lacks] = NEEDED.filter((name) => !tables.has(name));
    return lacks === undefined
      ? known(tables)
      : because('not-configured', `it has no table ${lacks}: name another file, or bring it up to date with mlflow db upgrade`);
  }

  async function rows(sql: string, parameters: readonly string[], maxRows: number) {
    const tables = await tablesOf();
    if (!tables.known) return tables;
    const answer = await files.query(path, [{ sql, parameters }], { maxRows, signal: pace.signal });
    if (!answer.known) return because(answer.reason, answer.detail);
    return known(answer.value[0] ?? { rows: [], cut: false });
  }

  async function allLogged(all: readonly SqlRow[]): Promise<Answer<readonly MlflowRun[]>> {
    const full: MlflowRun[] = [];
    const tables = await tablesOf();
    if (!tables.known) return tables;
    for (const part of chunks(all)) {
      const answer = await loggedRuns(files, pace, path, part, tables.value.has('inputs'));
      if (!answer.known) return because(answer.reason, answer.detail);
      full.push(...answer.value);
      await pace.step();
    }
    return known(full);
  }

  function because(reason: Parameters<typeof unknown>[0], detail: string): Answer<never> {
    return unknown(reason, `${path} is read as MLflow's database: ${detail}`);
  }
}

function chunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / MAX_PARAMETERS) }, (_, index) =>
    items.slice(index * MAX_PARAMETERS, (index + 1) * MAX_PARAMETERS),
  );
}

function marks(items: readonly unknown[]): string {
  return items.map(() => '?').join(', ');
}
