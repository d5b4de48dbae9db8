import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { known, unknown, type Answer, type FetchedMemory, type MemoryHome, type StoredMemory } from '@sar/baseline';
import type { ActionsResults } from './actions-results.js';
import { callResults } from './call-results.js';
import { packCache, unpackCache, zstdIsThere } from './cache-archive.js';
import { readFromSigned, sendToSigned } from './signed-transfer.js';

type Home = Extract<MemoryHome, { readonly kind: 'cache' }>;
/** GitHub's limit for all caches of a repository, in bytes. */
const MAX_ARCHIVE_BYTES = 10_737_418_240;
/** GitHub's limit for a key. */
const MAX_KEY = 512;

/**
 * Databases in the cache of GitHub Actions, as `actions/cache` keeps them: with `path` naming the database alone. The token of the job
 * sees the caches of its own branch and of the default branch, so a run of the default branch sees none of a pull request.
 */
export function cacheHome(results: ActionsResults, now: () => Date) {
  return {
    fetch: async (home: Home, to: string): Promise<Answer<FetchedMemory | undefined>> => {
      // A key that begins so and was saved last: an entry whose whole key this is would come first, so none is asked for.
      const found = await callResults(results, 'CacheService', 'GetCacheEntryDownloadURL', {
        key: `${home.key}-${'0'.repeat(16)}`.slice(0, MAX_KEY),
        restore_keys: [home.key],
        version: await versionOf(home),
      });
      if (!found.known) return found;
      if (found.value['ok'] !== true) return known(undefined);
      const archive = `${to}.archive`;
      const read = await readFromSigned(found.value['signed_download_url'] ?? found.value['signedDownloadUrl'], archive, MAX_ARCHIVE_BYTES);
      if (!read.known) return read;
      const unpacked = await unpackCache(archive, home.path, to);
      await rm(archive, { force: true });
      if (!unpacked.known) return unpacked;
      const key = String(found.value['matched_key'] ?? found.value['matchedKey'] ?? home.key);
      return known({ path: to, from: `the cache entry ${key.slice(0, MAX_KEY)}` });
    },
    store: async (home: Home, path: string): Promise<Answer<StoredMemory>> => {
      const key = `${home.key}-${now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
      const archive = `${path}.archive`;
      try {
        const packed = await packCache(folderAbove(path, home.path), home.path, archive);
        return packed.known ? await save(results, home, key, archive) : packed;
      } finally {
        await rm(archive, { force: true });
      }
    },
  };
}

async function save(results: ActionsResults, home: Home, key: string, archive: string): Promise<Answer<StoredMemory>> {
  const entry = { key, version: await versionOf(home) };
  const created = await callResults(results, 'CacheService', 'CreateCacheEntry', entry);
  if (!created.known) return created;
  if (created.value['ok'] !== true) return refusal(key, created.value['message']);
  const sent = await sendToSigned(
    created.value['signed_upload_url'] ?? created.value['signedUploadUrl'],
    archive,
    'application/octet-stream',
  );
  if (!sent.known) return sent;
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
