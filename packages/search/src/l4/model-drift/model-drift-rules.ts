import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'model-drift';

/** The rules of the sensor; `docs/rules/model-drift/<id>.md` has a page for each. */
export const MODEL_DRIFT_RULE_TABLE = [
  {
    id: 'metric-worse',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'a metric of the current run that is worse than that of the baseline run by more than its tolerance',
    help: 'Compare the two runs in MLflow: parameters, data sets, commit. Train again, or keep the baseline model in use; if the new value is accepted, name its run in sensors.model-drift.mlflow.baseline-run.',
  },
  {
    id: 'metric-missing',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'degrades',
    summary: 'a declared metric that the current run did not log, or whose value is no number',
    help: 'Log the metric in the training code with mlflow.log_metric, or take it out of sensors.model-drift.mlflow.metrics.',
  },
  {
    id: 'run-overdue',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'an experiment without a finished run in max-age-days',
    help: 'Start the training, and look at why its schedule did not; if it is to rest, take the experiment out of sensors.model-drift.mlflow.experiments.',
  },
  {
    id: 'data-drift',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'columns of data whose values are distributed otherwise than in the reference',
    help: 'Find out whether the data or what delivers it has changed. Mend the delivery, or train with the new data and make it the reference.',
  },
  {
    id: 'data-column-missing',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'degrades',
    summary: 'declared columns that the current data does not have, or that hold nothing there',
    help: 'Restore the columns where the data is made; if they are gone on purpose, take them out of the columns of its entry in sensors.model-drift.data.',
  },
  {
    id: 'reported-dataset-drift',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'a report of Evidently that calls the data set drifted',
    help: 'Open the report for the columns and their distributions. Mend what delivers the data, or train with the new data and make it the reference of the report.',
  },
  {
    id: 'reported-column-drift',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a report of Evidently that calls columns drifted, but not the data set as a whole',
    help: 'Look at the columns in the report: one that the model depends on is reason to train again. Raise its threshold in the report if the change is harmless.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'model-drift'> })[];
