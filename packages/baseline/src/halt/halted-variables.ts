import type { VariableWriter, WriteOutcome } from '../ports/variable-store.js';
import type { HaltGuard } from './halt-guard.js';

/** A writer that asks the guard before each write. What is halted has `failed`, since it may succeed in a later run. */
export function halted(writer: VariableWriter, guard: HaltGuard): VariableWriter {
  const unlessHalted = async (write: () => Promise<WriteOutcome>): Promise<WriteOutcome> => {
    const verdict = await guard.check();
    return verdict.isAllowed ? write() : { outcome: 'failed', reason: 'failed', detail: verdict.reason };
  };
  return {
    set: async (target, name, value, exists) =>
      unlessHalted(async () => (exists === undefined ? writer.set(target, name, value) : writer.set(target, name, value, exists))),
    remove: async (target, name) => unlessHalted(async () => writer.remove(target, name)),
  };
}
