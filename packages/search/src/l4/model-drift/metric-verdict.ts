import { readPercent } from '@sar/baseline';
import type { MlflowExperiment, MlflowRun } from '../../mlflow/mlflow-store.js';
import type { MlflowSettings } from './drift-part.js';
import { candidates } from './find-run.js';

/** The runs of one experiment that are compared. */
export interface ComparedRuns {
  readonly experiment: MlflowExperiment;
  readonly current: MlflowRun;
  /** Undefined for the best value of the earlier runs. */
  readonly baseline: MlflowRun | undefined;
  readonly earlier: readonly MlflowRun[];
}

/** How a metric of the current run stands against its reference. `missing`: it is not logged, or NaN. `no-reference`: there is nothing to compare with. */
export type MetricVerdict =
  | { readonly verdict: 'missing'; readonly current: number | undefined }
  | { readonly verdict: 'no-reference'; readonly current: number }
  | {
      readonly verdict: 'worse' | 'accepted';
      readonly current: number;
      readonly reference: { readonly run: MlflowRun; readonly value: number };
      /** How much worse than the reference is accepted. */
      readonly allowed: number;
    };

/** Share of a value below which a difference is one of rounding. */
const ROUNDING = 1e-12;

type Metric = MlflowSettings['metrics'][string];

/** Judges one declared metric of the current run. */
export function metricVerdict(compared: ComparedRuns, name: string, metric: Metric): MetricVerdict {
  const current = compared.current.metrics.get(name);
  if (current === undefined || Number.isNaN(current)) return { verdict: 'missing', current };
  const reference = referenceOf(compared, name, metric);
  if (reference === undefined) return { verdict: 'no-reference', current };
  const allowed = toleranceOf(metric, reference.value);
  const worseBy = metric.direction === 'higher' ? reference.value - current : current - reference.value;
  const rounding = Number.isFinite(worseBy) ? ROUNDING * Math.max(Math.abs(reference.value), Math.abs(current)) : 0;
  return { verdict: worseBy > allowed + rounding ? 'worse' : 'accepted', current, reference, allowed };
}

function referenceOf({ baseline, earlier, current }: ComparedRuns, name: string, { direction }: Metric) {
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

function toleranceOf({ tolerance }: Metric, reference: number): number {
  if (typeof tolerance === 'number') return tolerance;
  return ((readPercent(tolerance.slice(0, -1)) ?? 0) / 100) * Math.abs(reference);
}
