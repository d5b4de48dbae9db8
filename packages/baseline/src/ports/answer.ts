import type { UnknownReason } from '../vocabulary/reading.js';

/**
 * What asking a live system gave: a value, or why there is none. `detail` is for people: what was asked, what is missing (the exact
 * `permissions:` line or App setting) and what works without it. A list that was cut is no answer.
 */
export type Answer<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly reason: UnknownReason; readonly detail: string };

export function known<T>(value: T): Answer<T> {
  return { known: true, value };
}

export function unknown(reason: UnknownReason, detail: string): Answer<never> {
  return { known: false, reason, detail };
}
