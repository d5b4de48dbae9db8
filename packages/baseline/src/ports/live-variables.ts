import type { StorageLayer } from '../vocabulary/storage-layer.js';
import type { Answer } from './answer.js';

/** A variable or secret as it is configured now. Names are upper case. Times are ISO 8601 in UTC. */
export interface LiveEntry {
  readonly name: string;
  /** Of variables only. */
  readonly value?: string;
  readonly createdAt?: string;
  /** Of secrets the only sign of a rotation. */
  readonly updatedAt?: string;
}

/** Reads what is configured on GitHub for one repository. Every list is asked once per run and kept. */
export interface LiveVariables {
  /** `owner/repository`. */
  readonly repository: string;
  /**
   * The entries of a layer that the repository can see; for an organisation's, those that are shared with it.
   *
   * @param environment for the layers of environments: its name
   */
  entries(layer: StorageLayer, environment?: string): Promise<Answer<readonly LiveEntry[]>>;
  /** Names of the repository's environments. */
  environments(): Promise<Answer<readonly string[]>>;
  /**
   * Names that the organisation has in a layer but does not share with the repository; for telling "absent" from "not shared".
   * Empty for a user's repository.
   */
  notShared(layer: 'org-secrets' | 'org-vars'): Promise<Answer<readonly string[]>>;
}
