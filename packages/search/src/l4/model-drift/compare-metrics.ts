import { readPercent, type Signal, type Unjudged } from '@sar/baseline';
import type { MlflowExperiment, MlflowRun, MlflowStore } from '../../mlflow/mlflow-store.js';
import { signalOf } from '../../reading/signal-of.js';
import { NOTHING, type DriftPart, type MlflowSettings } from './drift-part.js';
import { candidates } from './find-run.js';
import { MODEL_DRIFT_RULE_TABLE } from './model-drift-rules.js';

const [WORSE, MISSING] = MODEL_DRIFT_RULE_TABLE;
/** Share of a value below which a difference is one of rounding. */
const ROUNDING = 1e-12;

/** The runs of one experiment that are compared. */
export interface Comparison {
  readonly mlflow: MlflowSettings;
  readonly store: MlflowStore;
  readonly place: { readonly path: string; readonly line?: number };
  readonly experiment: MlflowExperiment;
  readonly current: MlflowRun;
  /** Undefined for the best value of the earlier runs. */
  readonly baseline: MlflowRun | undefined;
  readonly earlier: readonly MlflowRun[];
}

type Metric = MlflowSettings['metrics'][string];

/** Compares every declared metric of the current run with its value in the baseline. */
export function compareMetrics(comparison: Comparison): DriftPart {
  const { mlflow, place, store, experiment, current } = comparison;
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const artefact = { kind: 'model' as const, ...place, name: experiment.name };
  for (const [name, metric] of Object.entries(mlflow.metrics)) {
    const value = current.metrics.get(name);
    const identity = [store.name, experiment.name, name];
    if (value === undefined || Number.isNaN(value)) {
      const actual = value === undefined ? 'it is not logged' : 'its value is NaN';
      const message = `run ${current.id} of the experiment ${experiment.name} has no value of the metric ${name}: ${actual}`;
      signals.push(signalOf(MISSING, 'L4', { artefact, identity, message, expected: `a number for ${name}`, actual }));
      continue;
    }
    const reference = referenceOf(comparison, name, metric);
    if (reference === undefined) {
      unjudged.push({ ...place, reason: `experiment ${experiment.name}: ${whyNone(comparison, name)}` });
      continue;
    }
    const allowed = toleranceOf(metric, reference.value);
    const worseBy = metric.direction === 'higher' ? reference.value - value : value - reference.value;
    const rounding = Number.isFinite(worseBy) ? ROUNDING * Math.max(Math.abs(reference.value), Math.abs(value)) : 0;
    if (!(worseBy > allowed + rounding)) continue;
    signals.push(
      signalOf(WORSE, 'L4', {
        artefact,
        identity,
        message: `the metric ${name} of the experiment ${experiment.name} is worse than its baseline: ${figure(value)} in place of ${figure(reference.value)}`,
        expected: `${metric.direction === 'higher' ? 'at least' : 'at most'} ${figure(metric.direction === 'higher' ? reference.value - allowed : reference.value + allowed)}`,
        actual: figure(value),
        evidence: [
          { path: place.path, text: `current: run ${current.id} ${current.name}`.trim() },
          { path: place.path, text: `baseline: run ${reference.run.id} ${reference.run.name}`.trim() },
        ],
        playbook: 'SAR-004',
      }),
    );
  }
  return { ...NOTHING, judged: Object.keys(mlflow.metrics).length - unjudged.length, signals, unjudged };
}

function referenceOf({ baseline, earlier, current }: Comparison, name: string, { direction }: Metric) {
  const sign = direction === 'higher' ? 1 : -1;
  const runs = baseline === undefined ? candidates(earlier).filter((run) => run.id !== current.id && isBefore(run, current)) : [baseline];
  let best: { readonly run: MlflowRun; readonly value: number } | undefined;
  for (const run of runs) {
    const value = run.metrics.get(name);
    if (value === undefined || Number.isNaN(value)) continue;
    if (best === undefined || sign * value > sign * best.value) best = { run, value };
  }
  return best;
}

function isBefore(run: MlflowRun, current: MlflowRun): boolean {
  return run.startedAt === undefined || current.startedAt === undefined || run.startedAt <= current.startedAt;
}

function whyNone({ baseline, experiment }: Comparison, name: string): string {
  return baseline === undefined
    ? `no earlier finished run of ${experiment.name} logged ${name}: there is nothing to compare with yet`
    : `the baseline run ${baseline.id} has no value of ${name} (sensors.model-drift.mlflow.baseline-run)`;
}

function toleranceOf({ tolerance }: Metric, reference: number): number {
  if (typeof tolerance === 'number') return tolerance;
  return ((readPercent(tolerance.slice(0, -1)) ?? 0) / 100) * Math.abs(reference);
}

function figure(value: number): string {
  return String(Number(value.toPrecision(6)));
}
