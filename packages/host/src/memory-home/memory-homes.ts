import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  known,
  MEMORY_EVENTS,
  unknown,
  type Answer,
  type ArtifactSource,
  type FetchedMemory,
  type MemoryHome,
  type MemoryPorts,
  type StoringHome,
} from '@sar/baseline';
import { pruneDatabase } from '../sqlite/prune-database.js';
import type { ActionsResults } from './actions-results.js';
import { artifactHome } from './artifact-home.js';
import { cacheHome } from './cache-home.js';
import { copyFromCheckout } from './copy-from-checkout.js';
import { placeInCheckout } from './place-in-checkout.js';

/** What the homes are reached through. */
export interface MemoryHomesOptions {
  /** The checkout. */
  readonly root: string;
  /** A folder on a disk with room for four times the database; a folder of this run is made in it when it is needed, and removed when the process ends. */
  readonly folder: string;
  /** The services of a job; undefined outside of one. */
  readonly results?: ActionsResults | undefined;
  readonly artifacts?: ArtifactSource | undefined;
  readonly now: () => Date;
}

/** Homes whose copies can be removed before the process ends. */
export interface MemoryHomes extends MemoryPorts {
  remove(): void;
}

/**
 * The homes of agent memory. A database of the repository is copied from the checkout; those of caches and artifacts are reached from
 * inside a job only, and when they were stored, the checkout gets them too, for the sensors that look there.
 */
export function memoryHomes({ root: named, folder, results, artifacts, now }: MemoryHomesOptions): MemoryHomes {
  const root = realpathSync(named);
  const own = join(realpathSync(folder), `sar-memory-${randomUUID()}`);
  const remove = () => rmSync(own, { recursive: true, force: true });
  const fetched = new Map<string, StoringHome>();
  let copies = 0;
  const place = (home: MemoryHome) => {
    if (copies === 0) {
      mkdirSync(own, { mode: 0o700 });
      process.once('exit', remove);
    }
    copies += 1;
    return join(own, String(copies), home.path);
  };
  const outside = (what: string): Answer<never> =>
    unknown('unsupported', `${what} are reached from inside a job of GitHub Actions only: run the action \`rescue\` in a workflow`);
  const fetchStored = async (home: StoringHome): Promise<Answer<FetchedMemory | undefined>> => {
    if (results === undefined) return outside(home.kind === 'cache' ? 'caches' : 'artifacts');
    if (home.kind === 'cache') return cacheHome(results, now).fetch(home, place(home));
    return artifacts === undefined ? noArtifacts() : artifactHome(results, artifacts).fetch(home, place(home));
  };
  return {
    folder: own,
    remove: () => {
      process.off('exit', remove);
      remove();
    },
    prune: async (path, order, signal) => {
      const pruned = await pruneDatabase(path, order, signal);
      const home = fetched.get(path);
      // What needs nothing is not stored, and is what the next search has to see all the same.
      if (pruned.known && !pruned.value.isNeeded && !order.dryRun && home !== undefined) await placeInCheckout(root, home.path, path);
      return pruned;
    },
    read: async (path, maxBytes) => readBytes(path, maxBytes),
    fetch: async (home) => {
      if (home.kind === 'repository') return copyFromCheckout(root, home.path, place(home));
      const answer = await fetchStored(home);
      if (answer.known && answer.value !== undefined) fetched.set(answer.value.path, home);
      return answer;
    },
    store: async (home, path) => {
      if (results === undefined) return outside(home.kind === 'cache' ? 'caches' : 'artifacts');
      if (!MEMORY_EVENTS.includes(results.event)) return noStore(results.event);
      const stored =
        home.kind === 'cache' ? await cacheHome(results, now).store(home, path) : await artifactHome(results, artifacts).store(home, path);
      if (!stored.known) return stored;
      const left = await placeInCheckout(root, home.path, path);
      return left === undefined ? stored : known({ ...stored.value, to: `${stored.value.to} (${left})` });
    },
  };
}

/** GitHub would refuse a cache, and an artifact would be found by nobody. */
function noStore(event: string): Answer<never> {
  const events = MEMORY_EVENTS.join(', ');
  return unknown(
    'unsupported',
    `runs of the event ${event === '' ? 'unknown' : event} store no agent memory: let ${events} start the workflow`,
  );
}

function noArtifacts(): Answer<never> {
  return unknown('no-token', 'artifacts are found through the API: give a token with "actions: read"');
}

async function readBytes(path: string, maxBytes: number): Promise<Answer<Uint8Array>> {
  const { size } = await stat(path);
  if (size > maxBytes) return unknown('unsupported', `it has ${size} bytes, and ${maxBytes} can be sent`);
  return known(await readFile(path));
}
