export type { LayerStore, RestoredEntry } from './layer-store.js';
export { machineOf, type Machine, type OperatingSystem } from './machine.js';
export { normaliseExtras } from './keys/extras.js';
export { TIERS, type Tier } from './keys/tier.js';
export {
  MANAGER_WORDS,
  PACKAGE_MANAGERS,
  managerOf,
  type ManagerId,
  type ManagerWord,
  type PackageManager,
} from './managers/package-manager.js';
export { findManagers, type FoundManager, type FoundManagers, type LockFile } from './managers/find-managers.js';
export { includedRequirements } from './managers/included-requirements.js';
export { downloadFolders } from './managers/download-folders.js';
export type { DownloadsRequest, EnvironmentRequest, LayersRequest, MemoryRequest, SlotRequest } from './plan/layers-request.js';
export { LAYER_KINDS, type LayerKind, type LayerPlan, type PlannedLayer, type SkippedLayer } from './plan/planned-layer.js';
export { givenPaths, isPattern, pathProblem } from './plan/given-paths.js';
export { planLayers } from './plan/plan-layers.js';
export { refuseOverlaps } from './plan/refuse-overlaps.js';
export { checkoutCopy } from './trust/checkout-copies.js';
export { INTERPRETER_SCRIPT, readInterpreter, type Interpreter } from './trust/interpreter.js';
export { environmentProblem, interpreterProblem, type FoundEnvironment } from './trust/environment-problem.js';
export { layerState, worstState, LAYER_STATES, type LayerState } from './trust/layer-state.js';
export { whyNotSave, type SavingRun } from './trust/may-save.js';
export {
  installCommands,
  installVariables,
  interpreterOf,
  programsOf,
  type InstallCommand,
  type InstallRequest,
} from './install/install-commands.js';
