import { unknown, type Answer } from '../ports/answer.js';
import type { Cleaner } from '../ports/cleaner.js';
import type { HaltGuard } from './halt-guard.js';

/** A cleaner that asks the guard before it removes anything; what is halted has failed for this run. */
export function haltedCleaner(cleaner: Cleaner, guard: HaltGuard): Cleaner {
  const allowed = async <T>(act: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const verdict = await guard.check();
    return verdict.isAllowed ? act() : unknown('failed', verdict.reason);
  };
  return {
    removeCache: async (id) => allowed(async () => cleaner.removeCache(id)),
    removeRun: async (id) => allowed(async () => cleaner.removeRun(id)),
  };
}
