export { applyPrune, type AppliedPrune, type PruneActing, type PruneResult } from './apply-prune.js';
export { planCachePrune, type CachePrunePlan, type CachePruneSettings, type CacheRemoval } from './cache-prune-plan.js';
export { planRunPrune, type RunKept, type RunPrunePlan, type RunPruneSettings, type RunRemoval } from './run-prune-plan.js';
export { pruneCaches, type CachePruneRequest } from './prune-caches.js';
export { pruneRuns, type RunPruneRequest } from './prune-runs.js';
export type { CachePrunePorts, RunPrunePorts } from './prune-ports.js';
export { memoryPlaces, type MemoryPlaces } from './memory-places.js';
