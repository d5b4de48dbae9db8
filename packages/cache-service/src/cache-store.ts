import type { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { quietly, type PrintedLine } from './quiet-output.js';

/** What came back from the cache; as `RestoredEntry` of the cache layers. */
interface Entry {
  readonly key: string;
  readonly sizeBytes: number | undefined;
}

/** The cache service of the job that this process is part of. Nothing throws for what the service answers. */
export interface CacheStore {
  /** Begins to load what reaches the service, while something else is waited for. */
  prepare(): void;
  restore(
    paths: readonly string[],
    key: string,
    prefixes: readonly string[],
  ): Promise<{ readonly entry: Entry | undefined; readonly problem: string | undefined }>;
  save(paths: readonly string[], key: string): Promise<{ readonly sizeBytes: number | undefined; readonly problem: string | undefined }>;
}

/** What is used of `@actions/cache`. */
export interface CacheClient {
  readonly isFeatureAvailable: typeof isFeatureAvailable;
  readonly restoreCache: typeof restoreCache;
  readonly saveCache: typeof saveCache;
}

/** Milliseconds for one part of an archive of 128 MB to come. */
const SEGMENT_MS = 300_000;
const MAX_PROBLEM = 300;
const RESTORED_SIZE = /^Cache Size: ~\d+ MB \((\d+) B\)$/;
const SAVED_SIZE = /^File Size: (\d+)$/;

/**
 * The cache of GitHub Actions through `@actions/cache`, which is loaded with the first call: it brings a client of a storage service that
 * no other entry needs. What it prints is kept from the log; its warnings become the problem, its sizes the size.
 */
export function cacheStore(from: () => Promise<CacheClient> = async () => import('@actions/cache')): CacheStore {
  let loading: Promise<CacheClient> | undefined;
  const load = async () => (loading ??= from());
  return {
    // A failure is that of the first call.
    prepare: () => void load().catch(() => undefined),
    restore: async (paths, key, prefixes) => {
      const said = listener(RESTORED_SIZE);
      const found = await quietly(said.listen, async () => {
        const cache = await load();
        if (!cache.isFeatureAvailable()) return said.fail('the runner offers no cache service');
        return cache.restoreCache([...paths], key, [...prefixes], { segmentTimeoutInMs: SEGMENT_MS });
      }).catch(said.fail);
      return { entry: found === undefined ? undefined : { key: found, sizeBytes: said.sizeBytes() }, problem: said.problem() };
    },
    save: async (paths, key) => {
      const said = listener(SAVED_SIZE);
      const id = await quietly(said.listen, async () => {
        const cache = await load();
        if (!cache.isFeatureAvailable()) return said.fail('the runner offers no cache service');
        return cache.saveCache([...paths], key);
      }).catch(said.fail);
      const isSaved = id !== undefined && id !== -1;
      const problem = isSaved ? undefined : (said.problem() ?? 'the cache did not take it');
      return { sizeBytes: isSaved ? said.sizeBytes() : undefined, problem };
    },
  };
}

/** Hears what the library says: the last warning, or what kept it from saving, and the size of the archive. */
function listener(size: RegExp) {
  let problem: string | undefined;
  let sizeBytes: number | undefined;
  const fail = (error: unknown): undefined => {
    problem = (error instanceof Error ? error.message : String(error)).slice(0, MAX_PROBLEM);
    return undefined;
  };
  return {
    fail,
    problem: () => problem,
    sizeBytes: () => sizeBytes,
    listen: ({ command, text }: PrintedLine): void => {
      const bytes = size.exec(text)?.[1];
      if (bytes !== undefined) sizeBytes = Number(bytes);
      if (command === 'warning' || command === 'error' || (command === undefined && text.startsWith('Failed to save:')))
        fail(text.replace(/^Failed to (?:restore|save): /, ''));
    },
  };
}
