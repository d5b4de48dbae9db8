/** An entry of the cache of Actions, whole or still being sent. */
export interface CacheRecord {
  readonly key: string;
  readonly version: string;
  bytes?: Buffer;
  isFinal: boolean;
}

/** An artifact of the run of the token. */
export interface ArtifactRecord {
  readonly name: string;
  readonly run: string;
  bytes?: Buffer;
  isFinal: boolean;
  hash?: string;
}

/** What a running service holds and was asked. */
export interface ResultsService {
  /** For `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** For `ACTIONS_RUNTIME_TOKEN`: a token of a job, with the scope that names run and job. */
  readonly token: string;
  /** Entries of the cache, oldest first. */
  readonly caches: CacheRecord[];
  readonly artifacts: ArtifactRecord[];
  /** Methods and storage requests in their order: `CreateCacheEntry`, `PUT storage`. */
  readonly requests: string[];
  /** Requests that are answered with a status instead, by their name; one is used up by each request. */
  readonly faults: { readonly request: string; readonly status: number }[];
  /** Whether the token may only read caches, as that of a run which a stranger can start. */
  isReadOnly: boolean;
  /** What a client did that the service would refuse or that would leak a token. */
  readonly problems: string[];
  close(): Promise<void>;
}
