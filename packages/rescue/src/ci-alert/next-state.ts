import type { HealEvent, HealState } from './heal-states.js';
import { TRANSITIONS } from './transitions.js';

/** The state that an event leads to; undefined for an event that does not belong to the state. */
export function nextState(state: HealState, event: HealEvent): HealState | undefined {
  return TRANSITIONS[state][event];
}

/**
 * The state after events, one after another.
 *
 * @throws Error naming state and event when one does not belong there
 */
export function stateAfter(state: HealState, events: readonly HealEvent[]): HealState {
  let now = state;
  for (const event of events) {
    const next = nextState(now, event);
    if (next === undefined) throw new Error(`the event ${event} does not belong to the state ${now}`);
    now = next;
  }
  return now;
}
