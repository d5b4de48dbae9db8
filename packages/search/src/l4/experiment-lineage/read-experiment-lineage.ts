import type { Looked, Reading, Signal, Unjudged } from '@sar/baseline';
import { dependsOn } from '../../mlflow/depends-on.js';
import { storePlace } from '../../mlflow/store-place.js';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { judgeModels } from './judge-models.js';
import { judgeRuns } from './judge-runs.js';
import { lineageStores, noStore } from './lineage-stores.js';
import type { LineageJudgement, LineageScope } from './lineage-scope.js';

const DAY = 86_400_000;

/** See `experimentLineage`. */
export async function readExperimentLineage(input: SensorInput): Promise<Reading> {
  const { baseline, now, asOf, onlyPaths } = input;
  const settings = baseline.sensors['experiment-lineage'];
  const { stores, closed } = lineageStores(input);
  const looked: Looked[] = [];
  const unjudged: Unjudged[] = closed.map(({ path, reason }) => ({ path, reason }));
  const failures = closed.map(({ why }) => why);
  const signals: Signal[] = [];
  let judged = 0;
  const base = { sensor: 'experiment-lineage', layer: 'L4' as const };
  const moment = Date.parse(now ?? asOf);
  for (const { index, store } of stores) {
    if (onlyPaths !== undefined && ![...onlyPaths].some((path) => path === store.path || path.startsWith(`${store.path}/`))) continue;
    const scope: LineageScope = {
      input,
      store,
      place: storePlace(store, baseline, ['sensors', 'experiment-lineage', 'stores', index]),
      since: moment - settings['window-days'] * DAY,
      moment,
    };
    for (const judge of [judgeRuns, judgeModels]) {
      const judgement: LineageJudgement = await judge(scope);
      judged += judgement.judged;
      signals.push(...judgement.signals);
      unjudged.push(...judgement.unjudged);
      looked.push(...judgement.looked);
      if (judgement.failed !== undefined) failures.push(judgement.failed);
    }
  }
  const [failure] = failures;
  if (judged === 0 && signals.length === 0 && failure !== undefined)
    return unknownReading({ ...base, looked }, failure, unjudged.map(({ reason }) => reason).join('; '));
  const manifest = stores.length === 0 ? dependsOn(input.tree, 'MLflow') : undefined;
  if (manifest !== undefined) return unknownReading(base, 'not-configured', noStore(manifest, input));
  return readingOf({ ...base, unit: 'lineages', judged, signals, unjudged, looked });
}
