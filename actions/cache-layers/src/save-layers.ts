import { resolve } from 'node:path';
import { interpreterOf, interpreterProblem, whyNotSave } from '@sar/cache-layers';
import { environmentFolder, fileDigest, holdDatabase, holdsFiles } from '@sar/host';
import { terminalSafe } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import type { KeptLayer, KeptState } from './kept-state.js';
import { probeInterpreter } from './probe-interpreter.js';
import { megabytes } from './publish.js';
import type { Surroundings } from './surroundings.js';

/** Saves the layers that are new, at the same time; where the event may not write caches, or nothing is there, it says so. */
export async function saveLayers(context: ActionContext, { layers, interpreter, saves }: KeptState, around: Surroundings): Promise<void> {
  if (!saves) return context.print('nothing is saved: the input "save" is never');
  if (layers.length === 0) return context.print('nothing is new');
  const { event, ref, defaultBranch } = context.run();
  const reason = whyNotSave({ mode: around.environment['ACTIONS_CACHE_MODE'] ?? '', event, ref, defaultBranch });
  if (reason !== undefined) return context.print(`nothing is saved: ${terminalSafe(reason)}`);
  const lines = await Promise.all(
    layers.map(async (layer) => saveLayer(layer, interpreter, around).catch((error: unknown) => notSaved(layer, error))),
  );
  for (const line of lines) context.print(terminalSafe(line));
}

/** The job ended well, and a folder that became something else meanwhile, or that cannot be written to, does not change that. */
function notSaved({ id }: KeptLayer, error: unknown): string {
  return `${id}: not saved, ${error instanceof Error ? error.message : String(error)}`;
}

async function saveLayer(layer: KeptLayer, interpreter: KeptState['interpreter'], around: Surroundings): Promise<string> {
  const { id, kind, paths } = layer;
  if (!holdsFiles(paths.map((path) => resolve(around.machine.workspace, path)))) return `${id}: not saved, there is nothing`;
  if (kind === 'environment') return saveEnvironment(layer, interpreter, around);
  if (kind === 'memory') return saveMemory(layer, around);
  return save(layer, around);
}

/** Only what the next job will trust: an interpreter that starts and is the one of the key. */
async function saveEnvironment(layer: KeptLayer, interpreter: KeptState['interpreter'], around: Surroundings): Promise<string> {
  const [path = ''] = layer.paths;
  const folder = environmentFolder(around.machine.workspace, path);
  const own = folder.read().hasHome ? await probeInterpreter(around, interpreterOf(path, around.machine.os)) : undefined;
  const problem = interpreter === undefined ? 'no interpreter was asked for' : interpreterProblem(interpreter, own);
  if (problem !== undefined) return `${layer.id}: not saved, ${problem}`;
  folder.mark();
  return save(layer, around);
}

/** A database that nobody changed needs no new entry, and one that somebody writes to would be saved in the middle of it. */
async function saveMemory(layer: KeptLayer, around: Surroundings): Promise<string> {
  const [path = ''] = layer.paths;
  const held = await holdDatabase(around.machine.workspace, path, async () => {
    const digest = await fileDigest(resolve(around.machine.workspace, path));
    return digest === layer.digest ? `${layer.id}: not saved, nothing changed` : save(layer, around);
  });
  return held.known ? held.value : `${layer.id}: not saved, ${held.detail}`;
}

async function save({ id, paths, key }: KeptLayer, { store }: Surroundings): Promise<string> {
  const began = performance.now();
  const { sizeBytes, problem } = await store.save(paths, key);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (problem !== undefined) return `${id}: not saved, ${problem}`;
  return `${id}: saved as ${key}${sizeBytes === undefined ? '' : `, ${megabytes(sizeBytes)}`}, ${seconds} s`;
}
