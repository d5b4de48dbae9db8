import { resolve } from 'node:path';
import { environmentProblem, interpreterOf, layerState, type LayerKind, type LayerState, type PlannedLayer } from '@sar/cache-layers';
import { environmentFolder, fileDigest, notThere, type EnvironmentFolder } from '@sar/host';
import type { JobPlan } from './plan-of-job.js';
import { probeInterpreter } from './probe-interpreter.js';
import type { Surroundings } from './surroundings.js';

/** What became of a layer. */
export interface LayerOutcome {
  readonly id: string;
  readonly kind: LayerKind;
  readonly state: LayerState;
  /** What was restored; on a miss what it is saved under; undefined when it was skipped. */
  readonly key: string | undefined;
  readonly sizeBytes: number | undefined;
  readonly seconds: number;
  /** Why there is nothing, or why it was not taken. */
  readonly reason: string | undefined;
  /** Whether the cache holds an entry of this key that cannot be used: saving would not replace it. */
  readonly isStuck: boolean;
  /** Of the memory: the database as it came, to see at the end whether it changed. */
  readonly digest?: string | undefined;
}

/** Restores all layers at the same time. No failure of the service is an error: it is a miss with its reason. */
export async function restoreLayers(plan: JobPlan, around: Surroundings): Promise<readonly LayerOutcome[]> {
  const restored = await Promise.all(plan.layers.map(async (layer) => restoreLayer(layer, plan, around)));
  const skipped = plan.skipped.map(({ id, kind, reason }): LayerOutcome => ({
    id,
    kind,
    state: 'skipped',
    key: undefined,
    sizeBytes: undefined,
    seconds: 0,
    reason,
    isStuck: false,
  }));
  return [...restored, ...skipped];
}

async function restoreLayer(layer: PlannedLayer, plan: JobPlan, around: Surroundings): Promise<LayerOutcome> {
  const root = around.machine.workspace;
  const { id, kind, paths, key, prefixes } = layer;
  const began = performance.now();
  const folder = kind === 'environment' ? environmentFolder(root, paths[0] ?? '') : undefined;
  const before = notThere(paths.map((path) => resolve(root, path)));
  const { entry, problem } = await around.store.restore(paths, key, prefixes);
  const seconds = Math.round(performance.now() - began) / 1000;
  // An archive that broke off leaves a part behind, which nobody may take for the whole.
  if (entry === undefined && problem !== undefined) before.remove();
  const state = layerState(layer, entry);
  const outcome: LayerOutcome = {
    id,
    kind,
    state,
    key: entry?.key ?? key,
    sizeBytes: entry?.sizeBytes,
    seconds,
    reason: problem,
    isStuck: false,
  };
  if (entry === undefined) return outcome;
  if (kind === 'memory') return { ...outcome, digest: await fileDigest(resolve(root, paths[0] ?? '')) };
  if (folder === undefined) return outcome;
  const why = state === 'partial' ? 'its key is another one' : await distrust(plan, around, folder, paths[0] ?? '');
  if (why === undefined) return outcome;
  folder.remove();
  // The entry of another tier takes no key of this one's.
  const isStuck = entry.key === key;
  return { ...outcome, state: 'miss', key, sizeBytes: undefined, reason: `what came back was removed: ${why}`, isStuck };
}

async function distrust(
  { interpreter }: JobPlan,
  around: Surroundings,
  folder: EnvironmentFolder,
  path: string,
): Promise<string | undefined> {
  if (interpreter === undefined) return 'there is no interpreter to compare it with';
  if (folder.isLink()) return 'it is a link';
  const found = folder.read();
  const own = found.hasHome ? await probeInterpreter(around, interpreterOf(path, around.machine.os)) : undefined;
  return environmentProblem(path, interpreter, { ...found, interpreter: own });
}
