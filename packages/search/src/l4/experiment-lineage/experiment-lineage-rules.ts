import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'experiment-lineage';

/** The rules of the sensor; `docs/rules/experiment-lineage/<id>.md` has a page for each. */
export const EXPERIMENT_LINEAGE_RULE_TABLE = [
  {
    id: 'run-without-commit',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'finished runs of an experiment that do not say which commit they ran',
    help: 'Start training inside the git checkout with the Python package GitPython installed: MLflow then sets mlflow.source.git.commit. Where there is no checkout, set that tag in the training code.',
  },
  {
    id: 'run-without-params',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'finished runs of an experiment without a single parameter',
    help: 'Call mlflow.autolog() or mlflow.log_params(...) in the training code, so that a run can be repeated.',
  },
  {
    id: 'run-without-dataset',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'finished runs of an experiment that do not say which data they used',
    help: 'Call mlflow.log_input(mlflow.data.from_pandas(frame, source=...), context="training") in the training code, so that a run can be traced to its data.',
  },
  {
    id: 'parent-run-gone',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'finished runs of an experiment whose parent run is deleted or not there',
    help: 'Restore the parent run with `mlflow runs restore --run-id <id>`, or delete the runs that belong to it too.',
  },
  {
    id: 'model-without-run',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'degrades',
    summary: 'versions of a registered model that name no run that made them',
    help: 'Register the model from its run: mlflow.register_model("runs:/<run id>/<artifact path>", name). Delete versions that nobody can account for.',
  },
  {
    id: 'model-run-gone',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'versions of a registered model whose run is deleted or not there',
    help: 'Restore the run with `mlflow runs restore --run-id <id>`; if it is gone for good, train and register a new version and retire this one.',
  },
  {
    id: 'model-run-unfinished',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'versions of a registered model whose run failed, was killed, or has not ended in a day',
    help: 'Look at the run: if its training did not complete, register a version from a run that did. If it did, end the run: MlflowClient().set_terminated(run_id).',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'experiment-lineage'> })[];
