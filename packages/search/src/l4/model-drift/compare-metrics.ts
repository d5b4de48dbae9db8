import type { Signal, Unjudged } from '@sar/baseline';
import type { MlflowStore } from '../../mlflow/mlflow-store.js';
import { signalOf } from '../../reading/signal-of.js';
import { NOTHING, type DriftPart, type MlflowSettings } from './drift-part.js';
import { metricVerdict, type ComparedRuns } from './metric-verdict.js';
import { MODEL_DRIFT_RULE_TABLE } from './model-drift-rules.js';

const [WORSE, MISSING] = MODEL_DRIFT_RULE_TABLE;

/** The runs of one experiment that are compared, and where findings about them are shown. */
export interface Comparison extends ComparedRuns {
  readonly mlflow: MlflowSettings;
  readonly store: MlflowStore;
  readonly place: { readonly path: string; readonly line?: number };
}

/** Compares every declared metric of the current run with its value in the baseline. */
export function compareMetrics(comparison: Comparison): DriftPart {
  const { mlflow, place, store, experiment, current } = comparison;
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const artefact = { kind: 'model' as const, ...place, name: experiment.name };
  for (const [name, metric] of Object.entries(mlflow.metrics)) {
    const judged = metricVerdict(comparison, name, metric);
    const identity = [store.name, experiment.name, name];
    if (judged.verdict === 'missing') {
      const actual = judged.current === undefined ? 'it is not logged' : 'its value is NaN';
      const message = `run ${current.id} of the experiment ${experiment.name} has no value of the metric ${name}: ${actual}`;
      signals.push(signalOf(MISSING, 'L4', { artefact, identity, message, expected: `a number for ${name}`, actual }));
      continue;
    }
    if (judged.verdict === 'no-reference') {
      unjudged.push({ ...place, reason: `experiment ${experiment.name}: ${whyNone(comparison, name)}` });
      continue;
    }
    if (judged.verdict === 'accepted') continue;
    const { current: value, reference, allowed } = judged;
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

function whyNone({ baseline, experiment }: Comparison, name: string): string {
  return baseline === undefined
    ? `no earlier finished run of ${experiment.name} logged ${name}: there is nothing to compare with yet`
    : `the baseline run ${baseline.id} has no value of ${name} (sensors.model-drift.mlflow.baseline-run)`;
}

/** A number for people, with six digits that count. */
export function figure(value: number): string {
  return String(Number(value.toPrecision(6)));
}
