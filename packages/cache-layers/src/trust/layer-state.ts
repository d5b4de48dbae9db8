import type { RestoredEntry } from '../layer-store.js';
import type { PlannedLayer } from '../plan/planned-layer.js';

/** What became of a layer: `partial` is other content that still helps. */
export const LAYER_STATES = ['hit', 'partial', 'miss', 'skipped'] as const;
export type LayerState = (typeof LAYER_STATES)[number];

/**
 * What a restored entry is to its layer. Of the agent memory the newest of its own tier is a hit, one of `live` in another tier partial.
 */
export function layerState({ kind, same, prefixes }: PlannedLayer, entry: RestoredEntry | undefined): Exclude<LayerState, 'skipped'> {
  if (entry === undefined) return 'miss';
  if (same.includes(entry.key)) return 'hit';
  return kind === 'memory' && entry.key.startsWith(prefixes[0] ?? entry.key) ? 'hit' : 'partial';
}

/** The worst of several: a miss before a part before a hit; skipped only when all are, or there is none. */
export function worstState(states: readonly LayerState[]): LayerState {
  return (['miss', 'partial', 'hit'] as const).find((state) => states.includes(state)) ?? 'skipped';
}
