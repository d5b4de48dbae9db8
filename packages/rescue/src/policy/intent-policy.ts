import type { IntentRule, VariablesSettings } from '@sar/baseline';

/** What one version of the baseline says about intents. */
export interface IntentPolicy {
  /** For messages: where it was read, `.github/sar.yml at 1a2b3c4`. */
  readonly source: string;
  readonly registry: VariablesSettings['registry'];
  /** An intent is allowed when one of these allows it; without any, nothing is. */
  readonly allow: readonly IntentRule[];
}

/** The repository whose baseline judges: intents for it need no `owners`. */
export interface RunningRepository {
  readonly owner: string;
  readonly repo: string;
}
