import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LayerStore } from '@sar/cache-layers';
import { temporaryFolder } from '@sar/testkit';
import { onTestFinished } from 'vitest';

/** A cache that keeps copies of folders: what a job saved, another one can restore. */
export interface FolderCache {
  readonly store: LayerStore & { prepare(): void };
  readonly keys: () => readonly string[];
  /** Makes every call fail as a service does that is down, or an archive that is broken. */
  fail(how: 'down' | 'broken' | undefined): void;
  /** Where relative paths count from, as the checkout of a job. */
  mount(workspace: string): void;
}

/** An empty cache. */
export function folderCache(): FolderCache {
  const { path, remove } = temporaryFolder('sar-folder-cache');
  onTestFinished(remove);
  const entries: { readonly key: string; readonly copies: readonly { readonly from: string; readonly copy: string }[] }[] = [];
  let failing: 'down' | 'broken' | undefined;
  let root = path;
  const store: FolderCache['store'] = {
    prepare: () => undefined,
    restore: async (paths, key, prefixes) => {
      if (failing === 'down') return { entry: undefined, problem: 'Unable to make request: ECONNREFUSED' };
      const found =
        entries.find((each) => each.key === key) ??
        [key, ...prefixes].map((prefix) => entries.findLast((each) => each.key.startsWith(prefix))).find((each) => each !== undefined);
      if (found === undefined) return { entry: undefined, problem: undefined };
      if (failing === 'broken') {
        mkdirSync(resolve(root, paths[0] ?? '', 'half'), { recursive: true });
        return { entry: undefined, problem: 'Tar failed with error: ##[add-mask]x' };
      }
      for (const { from, copy } of found.copies) cpSync(copy, resolve(root, from), { recursive: true });
      return { entry: { key: found.key, sizeBytes: 1_500_000 }, problem: undefined };
    },
    save: async (paths, key) => {
      if (failing === 'down') return { sizeBytes: undefined, problem: 'Unable to make request: ECONNREFUSED' };
      if (entries.some((each) => each.key === key))
        return { sizeBytes: undefined, problem: `Unable to reserve cache with key ${key}, another job may be creating this cache.` };
      const copies = paths
        .filter((from) => existsSync(resolve(root, from)))
        .map((from, at) => ({ from, copy: join(path, `${entries.length}-${at}`) }));
      for (const { from, copy } of copies) cpSync(resolve(root, from), copy, { recursive: true });
      entries.push({ key, copies });
      return { sizeBytes: 1_500_000, problem: undefined };
    },
  };
  return {
    store,
    keys: () => entries.map(({ key }) => key),
    fail: (how) => void (failing = how),
    mount: (workspace) => void (root = workspace),
  };
}
