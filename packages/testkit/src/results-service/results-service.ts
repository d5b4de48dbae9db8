/** What a signed address of the storage stands for: the bytes that were put there, or the blocks that wait for their list. */
interface StoredBlob {
  bytes?: Buffer;
  blocks?: Map<string, Buffer>;
}

/** An entry of the cache of Actions, whole or still being sent. */
export interface CacheRecord extends StoredBlob {
  readonly key: string;
  readonly version: string;
  isFinal: boolean;
}

/** An artifact of the run of the token. */
export interface ArtifactRecord extends StoredBlob {
  readonly name: string;
  readonly run: string;
  isFinal: boolean;
  hash?: string;
}

/** How the service is started. */
export interface ResultsServiceOptions {
  /** Every answer waits for so long, as that of a service which is far away. Default: 0. */
  readonly latencyMs?: number;
}

/** What a running service holds and was asked. */
export interface ResultsService {
  /** For `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** For `ACTIONS_RUNTIME_TOKEN`: a token of a job, with the scope that names run and job. */
  readonly token: string;
  /** What the runner gives an action so that it talks to this service. */
  readonly env: Readonly<Record<'ACTIONS_RESULTS_URL' | 'ACTIONS_RUNTIME_TOKEN' | 'ACTIONS_CACHE_SERVICE_V2', string>>;
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
