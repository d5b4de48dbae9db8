import { recommendedBaseline, type Unjudged, type UnknownReason } from '@sar/baseline';
import { dependsOn } from '../../mlflow/depends-on.js';
import { holdsStore } from '../../mlflow/holds-store.js';
import type { MlflowStore } from '../../mlflow/mlflow-store.js';
import { openMlflowStore } from '../../mlflow/open-mlflow-store.js';
import type { Readiness, SensorInput } from '../../sensor.js';

/** A store of the list, by its place there. */
export interface LineageStore {
  readonly index: number;
  readonly store: MlflowStore;
}

/** A place of the list that is not read. */
export interface ClosedStore extends Unjudged {
  readonly why: UnknownReason;
}

/** The stores that are there, and why others are not. Of the places that MLflow writes to by itself, those without a store are passed over. */
export function lineageStores(input: SensorInput): { readonly stores: readonly LineageStore[]; readonly closed: readonly ClosedStore[] } {
  const usual = new Set(recommendedBaseline().sensors['experiment-lineage'].stores);
  const stores: LineageStore[] = [];
  const closed: ClosedStore[] = [];
  input.baseline.sensors['experiment-lineage'].stores.forEach((place, index) => {
    if (usual.has(place) && !holdsStore(input.files, place)) return;
    const opened = openMlflowStore(input, place);
    if (opened.known) stores.push({ index, store: opened.value });
    else
      closed.push({
        why: opened.reason,
        path: place.startsWith('http') ? '.' : place,
        reason: `${opened.detail} (sensors.experiment-lineage.stores[${index}])`,
      });
  });
  return { stores, closed };
}

/** See `Sensor.ready`. */
export function lineageReady(input: SensorInput): Readiness {
  const { stores, closed } = lineageStores(input);
  const [first] = stores;
  if (first !== undefined) return { ready: true, by: first.store.name };
  const [open] = closed;
  if (open !== undefined) return { ready: false, reason: open.why, detail: open.reason };
  const manifest = dependsOn(input.tree, 'MLflow');
  return manifest === undefined
    ? { ready: true, by: 'no MLflow store and no dependency on MLflow', empty: true }
    : { ready: false, reason: 'not-configured', detail: noStore(manifest, input) };
}

/** Names the key that tells where the store is. */
export function noStore(manifest: string, { baseline }: SensorInput): string {
  const places = baseline.sensors['experiment-lineage'].stores.join(', ');
  return `${manifest} names MLflow, and there is no store at ${places}: name its file, folder or server in sensors.experiment-lineage.stores`;
}
