import { dependsOn } from '../../mlflow/depends-on.js';
import { holdsStore } from '../../mlflow/holds-store.js';
import { undeclared } from '../../records/undeclared.js';
import type { Readiness, SensorInput } from '../../sensor.js';

const REMEDY =
  'name metrics in sensors.model-drift.mlflow, data and its reference in sensors.model-drift.data, or the JSON reports of Evidently in sensors.model-drift.reports';

/** What can be answered when nothing is declared to compare: a store of MLflow, or a dependency, shows that there are models. */
export function undeclaredDrift({ baseline, files, tree }: SensorInput): Readiness {
  const store = baseline.sensors['experiment-lineage'].stores.find((place) => !/^https?:/.test(place) && holdsStore(files, place));
  if (store !== undefined) return undeclared(store, 'a store of MLflow', REMEDY);
  const tool = (['MLflow', 'Evidently'] as const).find((name) => dependsOn(tree, name) !== undefined);
  const manifest = tool === undefined ? undefined : dependsOn(tree, tool);
  if (tool === undefined || manifest === undefined)
    return { ready: true, by: 'no store of MLflow, and no dependency on MLflow or Evidently', empty: true };
  return { ready: false, reason: 'not-configured', detail: `${manifest} names ${tool}, and nothing is declared to compare: ${REMEDY}` };
}
