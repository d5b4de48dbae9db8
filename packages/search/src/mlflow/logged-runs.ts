import { known, unknown, type Answer, type SqlRow, type SqlValue, type WorkFiles } from '@sar/baseline';
import type { Pace } from '../pace.js';
import type { MlflowRun } from './mlflow-store.js';
import { readStatus, runOf } from './run-of.js';

/** SQLite takes at most this many parameters everywhere (its limit before 3.32 was 999). */
export const MAX_PARAMETERS = 900;
/** Most rows of metrics and of tags that are read for one list of runs. */
const MAX_ROWS = 200_000;

/**
 * The runs of rows of MLflow's table `runs` (columns id, name, experiment, status, started, ended, stage), with the last value of their metrics, their
 * tags, and the numbers of their parameters and inputs.
 *
 * @param runs at most MAX_PARAMETERS
 * @param hasInputs whether the database has the table of inputs; without it, no run has one
 */
export async function loggedRuns(
  files: WorkFiles,
  pace: Pace,
  path: string,
  runs: readonly SqlRow[],
  hasInputs: boolean,
): Promise<Answer<readonly MlflowRun[]>> {
  const ids = runs.map(({ id }) => String(id));
  const of = `IN (${ids.map(() => '?').join(', ')})`;
  const queries = [
    `SELECT run_uuid AS run, key, value, is_nan FROM latest_metrics WHERE run_uuid ${of}`,
    `SELECT run_uuid AS run, key, value FROM tags WHERE run_uuid ${of}`,
    `SELECT run_uuid AS run, COUNT(*) AS number FROM params WHERE run_uuid ${of} GROUP BY run_uuid`,
    ...(hasInputs
      ? [
          `SELECT destination_id AS run, COUNT(*) AS number FROM inputs WHERE source_type = 'DATASET' AND destination_type = 'RUN' AND destination_id ${of} GROUP BY destination_id`,
        ]
      : []),
  ].map((sql) => ({ sql, parameters: ids }));
  const answer = await files.query(path, queries, { maxRows: MAX_ROWS, signal: pace.signal });
  if (!answer.known) return answer;
  const [metrics, tags, params, inputs] = answer.value;
  if (metrics?.cut === true || tags?.cut === true)
    return unknown('unsupported', `${runs.length} runs have more metrics or tags than the ${MAX_ROWS} rows, or the bytes, that are read`);
  const metricsOf = byRun(metrics?.rows ?? []);
  const tagsOf = byRun(tags?.rows ?? []);
  const paramsOf = byRun(params?.rows ?? []);
  const inputsOf = byRun(inputs?.rows ?? []);
  return known(
    runs.map(({ id = null, name, experiment, status, started, ended, stage }) =>
      runOf({
        id: String(id),
        name: typeof name === 'string' ? name : '',
        experimentId: String(experiment),
        status: readStatus(status),
        isDeleted: stage === 'deleted',
        startedAt: timeOf(started),
        endedAt: timeOf(ended),
        metrics: (metricsOf.get(id) ?? []).map(({ key, value, is_nan: isNan }) => [String(key), Number(isNan) === 1 ? NaN : Number(value)]),
        tags: (tagsOf.get(id) ?? []).map(({ key, value }) => [String(key), typeof value === 'string' ? value : '']),
        params: Number(paramsOf.get(id)?.[0]?.['number'] ?? 0),
        datasets: Number(inputsOf.get(id)?.[0]?.['number'] ?? 0),
      }),
    ),
  );
}

/** Milliseconds of a column, or undefined for what is no number. */
export function timeOf(value: SqlValue | undefined): number | undefined {
  const read = typeof value === 'bigint' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

function byRun(rows: readonly SqlRow[]): ReadonlyMap<SqlValue, readonly SqlRow[]> {
  const groups = new Map<SqlValue, SqlRow[]>();
  for (const row of rows) {
    const run = row['run'] ?? null;
    const group = groups.get(run);
    if (group === undefined) groups.set(run, [row]);
    else group.push(row);
  }
  return groups;
}
