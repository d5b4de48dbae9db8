import type { UnknownReason } from '../vocabulary/reading.js';
import type { Answer } from './answer.js';
import type { LiveEntry } from './live-variables.js';

/** Longest value of a variable, in bytes of UTF-8: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#limits-for-configuration-variables */
export const MAX_VARIABLE_VALUE_BYTES = 49_152;

export const INTENT_SCOPES = ['repo', 'org', 'environment'] as const;
export type IntentScope = (typeof INTENT_SCOPES)[number];

/** Where a variable lives. */
export type VariableTarget =
  | { readonly scope: 'repo'; readonly owner: string; readonly repo: string }
  | { readonly scope: 'org'; readonly owner: string }
  | { readonly scope: 'environment'; readonly owner: string; readonly repo: string; readonly environment: string };

/** What became of a write. `refused` is GitHub's final no (a permission, an invalid value); `failed` may succeed in a later run. */
export type WriteOutcome =
  | { readonly outcome: 'created' | 'updated' | 'deleted' | 'already-absent' }
  | { readonly outcome: 'refused' | 'failed'; readonly reason: UnknownReason | 'invalid'; readonly detail: string };

/** Reads variables with their values. */
export interface VariableReader {
  /** All variables of a target. */
  list(target: VariableTarget): Promise<Answer<readonly LiveEntry[]>>;
  /** One variable; undefined when it is not there. */
  get(target: VariableTarget, name: string): Promise<Answer<LiveEntry | undefined>>;
}

/** Writes variables. The privileged half: only it needs write permission. */
export interface VariableWriter {
  /**
   * Sets a variable: PATCH, on 404 POST, on 409 PATCH again. `exists` saves a request where the caller knows.
   */
  set(target: VariableTarget, name: string, value: string, exists?: boolean): Promise<WriteOutcome>;
  /** Deletes a variable; one that is not there is `already-absent`. */
  remove(target: VariableTarget, name: string): Promise<WriteOutcome>;
}
