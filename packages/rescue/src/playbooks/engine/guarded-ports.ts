import { haltedBoard, haltedBranch, haltedDispatcher, haltedState, unknown, type HaltGuard, type MemoryPorts } from '@sar/baseline';
import type { ModelAliases, RescuePorts } from '../rescue-ports.js';

/** The ports with every writer asking a guard before each write; what is refused has failed for this run. Reading goes on. */
export function guardedPorts(ports: RescuePorts, guard: HaltGuard): RescuePorts {
  const { board, dispatcher, branch, pushBranch, memory, models, gate } = ports;
  return {
    ...ports,
    guard,
    state: haltedState(ports.state, guard),
    sense: async (sensors) => ports.sense(sensors),
    wait: async (ms) => ports.wait(ms),
    ...(gate !== undefined && { gate: async (root: string) => gate.call(ports, root) }),
    ...(board !== undefined && { board: haltedBoard(board, guard) }),
    ...(dispatcher !== undefined && { dispatcher: haltedDispatcher(dispatcher, guard) }),
    ...(branch !== undefined && { branch: haltedBranch(branch, guard) }),
    ...(pushBranch !== undefined && { pushBranch: haltedBranch(pushBranch, guard) }),
    ...(memory !== undefined && { memory: haltedMemory(memory, guard) }),
    ...(models !== undefined && { models: haltedModels(models, guard) }),
  };
}

/** The ports of a plan: no writer writes. */
export function readingPorts(ports: RescuePorts): RescuePorts {
  return guardedPorts(ports, { check: async () => ({ isAllowed: false, reason: 'a plan writes nothing' }) });
}

/** Where databases are kept; those that a run has fetched are its own, and only storing them back writes. */
function haltedMemory(memory: MemoryPorts, guard: HaltGuard): MemoryPorts {
  return {
    folder: memory.folder,
    prune: async (path, order, signal) => memory.prune(path, order, signal),
    fetch: async (home) => memory.fetch(home),
    restore: async (home) => memory.restore(home),
    read: async (path, maxBytes) => memory.read(path, maxBytes),
    store: async (...what) => {
      const verdict = await guard.check();
      return verdict.isAllowed ? memory.store(...what) : unknown('failed', verdict.reason);
    },
  };
}

function haltedModels(models: ModelAliases, guard: HaltGuard): ModelAliases {
  return {
    versionOf: async (model, alias) => models.versionOf(model, alias),
    versions: async (model) => models.versions(model),
    setAlias: async (model, alias, version) => {
      const verdict = await guard.check();
      return verdict.isAllowed ? models.setAlias(model, alias, version) : unknown('failed', verdict.reason);
    },
  };
}
