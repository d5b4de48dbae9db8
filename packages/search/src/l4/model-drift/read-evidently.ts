import { isObject, list, number, object, text, type Json } from '../../reports/json-value.js';

/** A column that a report judged. */
export interface ReportedColumn {
  readonly name: string;
  readonly drifted: boolean;
  readonly score: number | undefined;
  readonly method: string;
  readonly threshold: number | undefined;
}

/** What a report of Evidently says of drift. */
export interface EvidentlyDrift {
  /** Undefined when the report does not judge the data set as a whole. */
  readonly dataset:
    | { readonly drifted: boolean; readonly driftedColumns: number | undefined; readonly share: number | undefined; readonly limit: number }
    | undefined;
  readonly columns: readonly ReportedColumn[];
}

/** Most metrics that are looked at. */
const MAX_METRICS = 20_000;
/** Evidently's default of `drift_share`. */
const DRIFT_SHARE = 0.5;

/**
 * Drift in a JSON report of Evidently: of version 0.7 and later (`Snapshot.json()`: metrics with `metric_name`, `config` and `value`), or of those before
 * (`Report.save_json()`: metrics with `metric` and `result`).
 *
 * @returns undefined for JSON that is no such report, or that says nothing of drift
 */
export function readEvidently(report: unknown): EvidentlyDrift | undefined {
  const metrics = list(object(report)['metrics']).slice(0, MAX_METRICS).filter(isObject);
  const columns = new Map<string, ReportedColumn>();
  let dataset: EvidentlyDrift['dataset'];
  for (const metric of metrics) {
    const result = object(metric['result']);
    const config = object(metric['config']);
    const kind = /([^:]*)$/.exec(text(config['type']) ?? '')?.[1];
    if (typeof result['dataset_drift'] === 'boolean')
      dataset = {
        drifted: result['dataset_drift'],
        driftedColumns: number(result['number_of_drifted_columns']),
        share: number(result['share_of_drifted_columns']),
        limit: number(result['drift_share']) ?? dataset?.limit ?? DRIFT_SHARE,
      };
    else if (kind === 'DriftedColumnsCount') {
      const value = object(metric['value']);
      const share = number(value['share']);
      const limit = number(config['drift_share']) ?? DRIFT_SHARE;
      dataset = { drifted: share !== undefined && share >= limit, driftedColumns: number(value['count']), share, limit };
    }
    for (const column of Object.values(object(result['drift_by_columns']))) add(legacyColumn(object(column)));
    add(legacyColumn(result));
    if (kind === 'ValueDrift') add(currentColumn(config, metric['value']));
  }
  return dataset === undefined && columns.size === 0 ? undefined : { dataset, columns: [...columns.values()] };

  function add(column: ReportedColumn | undefined) {
    if (column !== undefined) columns.set(column.name, column);
  }
}

function legacyColumn(result: Json): ReportedColumn | undefined {
  const name = text(result['column_name']);
  if (name === undefined || typeof result['drift_detected'] !== 'boolean') return undefined;
  return {
    name,
    drifted: result['drift_detected'],
    score: number(result['drift_score']),
    method: text(result['stattest_name']) ?? 'drift score',
    threshold: number(result['stattest_threshold']),
  };
}

/** Reports of 0.7 and later give the score only: of a p-value a small one is drift, of a distance a large one. */
function currentColumn(config: Json, value: unknown): ReportedColumn | undefined {
  const name = text(config['column']);
  const score = number(value);
  const threshold = number(config['threshold']);
  if (name === undefined || score === undefined) return undefined;
  const method = text(config['method']) ?? 'drift score';
  const isPValue = /p[_-]?value/i.test(method);
  return { name, drifted: threshold !== undefined && (isPValue ? score < threshold : score >= threshold), score, method, threshold };
}
