import type { Evidence, Signal, Unjudged } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { findReports } from '../../reports/find-reports.js';
import { parseJsonReport } from '../../reports/parse-json-report.js';
import type { SensorInput } from '../../sensor.js';
import { NOTHING, type DriftPart } from './drift-part.js';
import { MODEL_DRIFT_RULE_TABLE } from './model-drift-rules.js';
import { readEvidently, type EvidentlyDrift, type ReportedColumn } from './read-evidently.js';

const [, , , , , DATASET_DRIFT, COLUMN_DRIFT] = MODEL_DRIFT_RULE_TABLE;
/** Most columns that a finding names. */
const MAX_NAMED = 50;

/** Takes over what the declared reports of Evidently say. */
export async function judgeReports(input: SensorInput): Promise<DriftPart> {
  const { reports: globs } = input.baseline.sensors['model-drift'];
  if (globs.length === 0) return NOTHING;
  const found = await findReports(input, 'model-drift', { reports: globs }, 'JSON report of Evidently');
  if (!found.found) return { ...NOTHING, unjudged: [{ path: '.', reason: found.detail }], failed: found.reason };
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [...found.unjudged];
  let judged = 0;
  for (const report of found.reports) {
    await input.pace.step();
    if (input.onlyPaths !== undefined && !input.onlyPaths.has(report.name)) continue;
    const parsed = parseJsonReport(report);
    const drift = parsed.ok ? readEvidently(parsed.value) : undefined;
    if (drift === undefined) {
      unjudged.push({
        path: report.name,
        reason: parsed.ok ? 'it is no JSON report of Evidently with drift metrics (DataDriftPreset)' : parsed.why,
      });
      continue;
    }
    judged += 1;
    signals.push(...signalsOf(report.name, drift));
  }
  return { judged, signals, unjudged, looked: found.looked, ...(unjudged.length > 0 && { failed: 'failed' as const }) };
}

function signalsOf(path: string, { dataset, columns }: EvidentlyDrift): readonly Signal[] {
  const drifted = columns.filter((column) => column.drifted);
  const evidence = drifted.slice(0, MAX_NAMED).map((column): Evidence => ({ path, text: lineOf(column) }));
  const names = drifted
    .slice(0, 10)
    .map(({ name }) => name)
    .join(', ');
  const artefact = { kind: 'dataset' as const, path, name: path };
  if (dataset?.drifted === true) {
    const share = dataset.share === undefined ? '' : `, ${Math.round(dataset.share * 100)} % of its columns`;
    const draft = {
      artefact,
      identity: [path],
      message: `the report calls the data set drifted${share}${names === '' ? '' : `: ${names}`}`,
      expected: `less than ${Math.round(dataset.limit * 100)} % of the columns drifted`,
      actual: `${dataset.driftedColumns ?? drifted.length} drifted columns`,
      evidence,
      playbook: 'SAR-004',
    };
    return [signalOf(DATASET_DRIFT, 'L4', draft)];
  }
  if (drifted.length === 0) return [];
  const draft = {
    artefact,
    identity: [path],
    message: `the report calls ${drifted.length} of ${columns.length} columns drifted: ${names}${drifted.length > 10 ? ' …' : ''}`,
    expected: 'no drifted column',
    actual: lineOf(drifted[0] as ReportedColumn),
    evidence,
  };
  return [signalOf(COLUMN_DRIFT, 'L4', draft)];
}

function lineOf({ name, score, method, threshold }: ReportedColumn): string {
  const figure = score === undefined ? '' : ` ${Number(score.toPrecision(3))}`;
  return `${name}: ${method}${figure}${threshold === undefined ? '' : `, threshold ${threshold}`}`;
}
