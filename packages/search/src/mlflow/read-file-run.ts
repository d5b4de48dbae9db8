import type { WorkFiles } from '@sar/baseline';
import { number, text, type Json } from '../reports/json-value.js';
import type { MlflowRun } from './mlflow-store.js';
import { readStatus, runOf } from './run-of.js';

/** Most metrics and tags of a run. */
const MAX_ENTRIES = 2000;
/** Largest file of a metric: a line for each step. */
const MAX_METRIC_BYTES = 8 * 1_048_576;
const MAX_TAG_BYTES = 65_536;

/** A run of MLflow's file store: its `meta.yaml`, and a file for each metric and tag. */
export function readFileRun(files: WorkFiles, folder: string, meta: Json): MlflowRun {
  const inside = (kind: string) =>
    files.find([`${folder}/${kind}/**`], MAX_ENTRIES).paths.map((path) => [path.slice(folder.length + kind.length + 2), path] as const);
  const experiment = meta['experiment_id'];
  return runOf({
    id: text(meta['run_id']) ?? text(meta['run_uuid']) ?? '',
    name: text(meta['run_name']) ?? text(meta['name']) ?? '',
    experimentId: typeof experiment === 'number' || typeof experiment === 'string' ? String(experiment) : '',
    status: readStatus(meta['status']),
    isDeleted: meta['lifecycle_stage'] === 'deleted',
    startedAt: number(meta['start_time']),
    endedAt: number(meta['end_time']),
    metrics: inside('metrics').flatMap(([key, path]) => {
      const value = lastValue(contentOf(files, path, MAX_METRIC_BYTES));
      return value === undefined ? [] : [[key, value] as const];
    }),
    tags: inside('tags').map(([key, path]) => [key, contentOf(files, path, MAX_TAG_BYTES).replace(/\r?\n$/, '')] as const),
    params: files.find([`${folder}/params/**`], MAX_ENTRIES).paths.length,
    datasets: files.find([`${folder}/inputs/*/meta.yaml`], MAX_ENTRIES).paths.length,
  });
}

function contentOf(files: WorkFiles, path: string, maxBytes: number): string {
  const content = files.read(path, maxBytes);
  return content.kind === 'text' ? content.text : '';
}

/** The value of the line `<timestamp> <value> [<step>]` with the highest step, then timestamp, then value, as MLflow's own reader decides. */
function lastValue(lines: string): number | undefined {
  let latest: readonly [step: number, timestamp: number, value: number] | undefined;
  for (const line of lines.split('\n')) {
    const [timestamp, value, step = '0'] = line.trim().split(' ');
    if (timestamp === undefined || value === undefined) continue;
    const read = [Number(step), Number(timestamp), metricOf(value)] as const;
    if (latest === undefined || isAfter(read, latest)) latest = read;
  }
  return latest?.[2];
}

function isAfter(a: readonly number[], b: readonly number[]): boolean {
  for (let place = 0; place < 3; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Python writes `nan` and `inf`. */
function metricOf(text: string): number {
  if (/^[+-]?inf(?:inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return Number(text);
}
