import { unknown } from '../ports/answer.js';
import type { Dispatcher } from '../ports/dispatcher.js';
import type { HaltGuard } from './halt-guard.js';

/** A dispatcher that asks the guard before it starts anything; what is halted has failed for this run. */
export function haltedDispatcher(dispatcher: Dispatcher, guard: HaltGuard): Dispatcher {
  return {
    dispatch: async (target, payload) => {
      const verdict = await guard.check();
      return verdict.isAllowed ? dispatcher.dispatch(target, payload) : unknown('failed', verdict.reason);
    },
  };
}
