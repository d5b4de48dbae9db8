import type { Interpreter, LayerKind } from '@sar/cache-layers';
import type { CacheLayersInputs } from './cache-layers-inputs.js';
import type { JobPlan } from './plan-of-job.js';
import type { LayerOutcome } from './restore-layers.js';

export const STATE_NAME = 'layers';

/** A layer that may be saved when the job ends. */
export interface KeptLayer {
  readonly id: string;
  readonly kind: LayerKind;
  readonly paths: readonly string[];
  readonly key: string;
  readonly digest?: string | undefined;
}

/** What the step keeps for the end of the job. Only the action itself can write it. */
export interface KeptState {
  readonly layers: readonly KeptLayer[];
  readonly interpreter: Interpreter | undefined;
  readonly saves: boolean;
}

/** What is kept of a step that did not come to its end. */
export const NOTHING_KEPT = JSON.stringify({ layers: [], interpreter: undefined, saves: true } satisfies KeptState);

/** The layers of which the cache does not have the same content; of the memory every run may have new content. */
export function keptState({ saves }: CacheLayersInputs, plan: JobPlan, outcomes: readonly LayerOutcome[]): string {
  const layers = plan.layers.flatMap(({ id, kind, paths, key }): readonly KeptLayer[] => {
    const outcome = outcomes.find((each) => each.id === id);
    const isNew = kind === 'memory' || (outcome?.state !== 'hit' && outcome?.isStuck !== true);
    return isNew ? [{ id, kind, paths, key, digest: outcome?.digest }] : [];
  });
  const state: KeptState = { layers, interpreter: plan.interpreter, saves };
  return JSON.stringify(state);
}

/** Reads it at the end of the job. */
export function readKeptState(text: string): KeptState {
  return JSON.parse(text) as KeptState;
}
