import type { StateStore } from '../ports/state-store.js';
import { UserError } from '../vocabulary/user-error.js';
import type { HaltGuard } from './halt-guard.js';

/**
 * A state that asks the guard before each write, also before one that is tried again, and throws a UserError where that is halted. A
 * change that turns out to be empty is no write. Reading goes on.
 */
export function haltedState(store: StateStore, guard: HaltGuard): StateStore {
  return {
    place: store.place,
    read: async (path) => store.read(path),
    update: async (message, change) =>
      store.update(message, async (read) => {
        const changed = await change(read);
        const verdict = changed.size === 0 ? undefined : await guard.check();
        if (verdict?.isAllowed === false) throw new UserError(`${store.place} is not written: ${verdict.reason}`);
        return changed;
      }),
  };
}
