import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { known, unknown, type Answer, type MemoryHome, type StoredMemory } from '@sar/baseline';
import type { ActionsResults } from './actions-results.js';
import { callResults } from './call-results.js';
import { packCache, unpackCache, zstdIsThere } from './cache-archive.js';
import { readFromSigned, sendToSigned } from './signed-transfer.js';
import { MAX_ARCHIVE_BYTES, type StillNewest, type StoredHome } from './stored-home.js';

type Home = Extract<MemoryHome, { readonly kind: 'cache' }>;
/** GitHub's limit for a key. */
const MAX_KEY = 512;

/**
 * Databases in the cache of GitHub Actions, as `actions/cache` keeps them: with `path` naming the database alone. The token of the job
 * sees the caches of its own branch and of the default branch, so a run of the default branch sees none of a pull request.
 */
export function cacheHome(results: ActionsResults, now: () => Date): StoredHome<Home> {
  return {
    fetch: async (home, to) => {
      const found = await newestOf(results, home);
      if (!found.known || found.value === undefined) return found as Answer<undefined>;
      const { address, key } = found.value;
      const archive = `${to}.archive`;
      try {
        const read = await readFromSigned(address, archive, MAX_ARCHIVE_BYTES, results.pauseMs);
        if (!read.known) return read;
        const unpacked = await unpackCache(archive, home.path, to);
        return unpacked.known ? known({ path: to, from: `the cache entry ${key}`, mark: key }) : unpacked;
      } finally {
        await rm(archive, { force: true });
      }
    },
    mark: async (home) => {
      const found = await newestOf(results, home);
      return found.known ? known(found.value?.key) : found;
    },
    store: async (home, path, isStillNewest) => {
      const key = `${home.key}-${now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
      const archive = `${path}.archive`;
      try {
        const packed = await packCache(folderAbove(path, home.path), home.path, archive);
        return packed.known ? await save(results, { key, version: await versionOf(home) }, archive, isStillNewest) : packed;
      } finally {
        await rm(archive, { force: true });
      }
    },
  };
}

/** The newest entry whose key begins with the home's: one whose whole key that is would come first, so none is asked for. */
async function newestOf(
  results: ActionsResults,
  home: Home,
): Promise<Answer<{ readonly address: unknown; readonly key: string } | undefined>> {
  const found = await callResults(results, 'CacheService', 'GetCacheEntryDownloadURL', {
    key: `${home.key}-${'0'.repeat(16)}`.slice(0, MAX_KEY),
    restore_keys: [home.key],
    version: await versionOf(home),
  });
  if (!found.known) return found;
  if (found.value['ok'] !== true) return known(undefined);
  const key = String(found.value['matched_key'] ?? found.value['matchedKey'] ?? home.key).slice(0, MAX_KEY);
  return known({ address: found.value['signed_download_url'] ?? found.value['signedDownloadUrl'], key });
}

async function save(
  results: ActionsResults,
  entry: { readonly key: string; readonly version: string },
  archive: string,
  isStillNewest: StillNewest,
): Promise<Answer<StoredMemory>> {
  const { key } = entry;
  const created = await callResults(results, 'CacheService', 'CreateCacheEntry', entry);
  if (!created.known) return created;
  if (created.value['ok'] !== true) return refusal(key, created.value['message']);
  const address = created.value['signed_upload_url'] ?? created.value['signedUploadUrl'];
  const sent = await sendToSigned(address, { path: archive, contentType: 'application/octet-stream' }, results.pauseMs);
  if (!sent.known) return sent;
  const newest = await isStillNewest();
  if (!newest.known) return newest;
  const sizeBytes = String((await stat(archive)).size);
  const done = await callResults(results, 'CacheService', 'FinalizeCacheEntryUpload', { ...entry, size_bytes: sizeBytes });
  if (!done.known) return done;
  return done.value['ok'] === true ? known({ to: `the cache entry ${key}` }) : unknown('failed', `the cache did not keep the entry ${key}`);
}

/** The cache's own words begin so where the run may only read: by its event, or by `cache-mode` of the workflow. */
const READ_ONLY = /^cache write denied/;

function refusal(key: string, message: unknown): Answer<never> {
  return typeof message === 'string' && READ_ONLY.test(message)
    ? unknown('forbidden', 'this run may only read caches; set "cache-mode: write" for the job')
    : unknown('failed', `the cache takes no entry ${key}: one of that name is there or is being made`);
}

/**
 * What tells entries of other paths and forms apart; `actions/cache` finds only entries with its own, so this is the same:
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheUtils.ts
 */
async function versionOf({ path }: Home): Promise<string> {
  const form = (await zstdIsThere()) ? 'zstd-without-long' : 'gzip';
  const system = process.platform === 'win32' ? ['windows-only'] : [];
  return createHash('sha256')
    .update([path, form, ...system, '1.0'].join('|'))
    .digest('hex');
}

/** The folder that a path of the repository is in, of the file at that path in it. */
function folderAbove(full: string, path: string): string {
  return path.split('/').reduce((folder) => dirname(folder), full);
}
