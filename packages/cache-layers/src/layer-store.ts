/** What came back from the cache. */
export interface RestoredEntry {
  /** Key of the entry that was restored; the key that was asked for, or one that begins with a fallback prefix. */
  readonly key: string;
  /** Size of the archive; undefined where the service does not tell it. */
  readonly sizeBytes: number | undefined;
}

/** The cache service of a job. Nothing throws for what the service answers: a failure is a miss, or not saved, with its reason. */
export interface LayerStore {
  /** Restores the newest entry of the key or of one of the prefixes, in this order, into the paths that it was saved from. */
  restore(
    paths: readonly string[],
    key: string,
    prefixes: readonly string[],
  ): Promise<{ readonly entry: RestoredEntry | undefined; readonly problem: string | undefined }>;
  /** Saves the paths below a new key; an entry that is there already stays. */
  save(paths: readonly string[], key: string): Promise<{ readonly sizeBytes: number | undefined; readonly problem: string | undefined }>;
}
