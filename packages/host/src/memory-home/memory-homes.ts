import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import {
  known,
  MEMORY_EVENTS,
  unknown,
  type Answer,
  type ArtifactSource,
  type MemoryHome,
  type MemoryPorts,
  type StoringHome,
} from '@sar/baseline';
import { removeWithThisProcess } from '../work-tree/remove-with-this-process.js';
import type { ActionsResults } from './actions-results.js';
import type { MarkedMemory, StoredHome } from './stored-home.js';

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

/** A copy of a home's database, and what it was taken as. */
interface Copy {
  readonly home: StoringHome;
  readonly mark: string;
}

/**
 * The homes of agent memory. A database of the repository is copied from the checkout; those of caches and artifacts are reached from
 * inside a job only, and when they were restored or stored, the checkout gets them too, for the sensors that look there. What reaches them is
 * loaded by the runs that need it.
 */
export function memoryHomes({ root: named, folder, results, artifacts, now }: MemoryHomesOptions): MemoryHomes {
  const root = realpathSync(named);
  const own = join(realpathSync(folder), `sar-memory-${randomUUID()}`);
  const taken = new Map<string, Copy>();
  /** Folders of copies by their homes, that were only looked at: the next copy takes the place of one. */
  const unchanged = new Map<string, string>();
  let copies = 0;
  let remove = (): void => undefined;
  const place = (home: MemoryHome): string => {
    if (copies === 0) {
      mkdirSync(own, { mode: 0o700 });
      remove = removeWithThisProcess(own);
    }
    copies += 1;
    const [at, key] = [join(own, String(copies)), JSON.stringify(home)];
    const before = unchanged.get(key);
    if (before !== undefined) rmSync(before, { recursive: true, force: true });
    unchanged.set(key, at);
    return join(at, home.path);
  };
  const stored = async (home: StoringHome): Promise<Answer<StoredHome<StoringHome>>> => {
    if (results === undefined) return outside(home.kind);
    if (home.kind === 'cache') return known((await import('./cache-home.js')).cacheHome(results, now) as StoredHome<StoringHome>);
    if (artifacts === undefined) return unknown('no-token', 'artifacts are found through the API: give a token with "actions: read"');
    return known((await import('./artifact-home.js')).artifactHome(results, artifacts) as StoredHome<StoringHome>);
  };
  const fetch: MemoryPorts['fetch'] = async (home) => {
    if (home.kind === 'repository') return (await import('./copy-from-checkout.js')).copyFromCheckout(root, home.path, place(home));
    const at = await stored(home);
    if (!at.known) return at;
    const answer = await at.value.fetch(home, place(home));
    if (!answer.known || answer.value === undefined) return answer as Answer<undefined>;
    const { mark, ...memory }: MarkedMemory = answer.value;
    taken.set(memory.path, { home, mark });
    return known(memory);
  };
  return {
    folder: own,
    remove: () => remove(),
    prune: async (path, order, signal) => {
      const { pruneDatabase } = await import('../sqlite/prune-database.js');
      if (!order.dryRun) for (const [key, at] of unchanged) if (path.startsWith(`${at}${sep}`)) unchanged.delete(key);
      const pruned = await pruneDatabase(path, order, signal);
      const home = taken.get(path)?.home;
      // What needs nothing is not stored, and is what the next search has to see all the same.
      if (pruned.known && !pruned.value.isNeeded && !order.dryRun && home !== undefined) await placed(root, home.path, path);
      return pruned;
    },
    read: async (path, maxBytes) => readBytes(path, maxBytes),
    fetch,
    restore: async (home) => {
      const { addToCheckout, isInCheckout } = await import('./place-in-checkout.js');
      if (await isInCheckout(root, home.path)) return known('there');
      const copy = await fetch(home);
      if (!copy.known) return copy;
      if (copy.value === undefined) return known('none');
      const why = await addToCheckout(root, home.path, copy.value.path);
      return why === undefined ? known('restored') : unknown('failed', `it was not put into the checkout: ${why}`);
    },
    store: async (home, path) => {
      const at = await stored(home);
      if (!at.known) return at;
      if (!MEMORY_EVENTS.includes(results?.event ?? '')) return noStore(results?.event ?? '');
      const copy = taken.get(path);
      const answer = await at.value.store(home, path, async () => (copy === undefined ? known('new') : stillNewest(at.value, copy)));
      if (!answer.known) return answer;
      const left = await placed(root, home.path, path);
      return left === undefined ? answer : known({ ...answer.value, to: `${answer.value.to} (${left})` });
    },
  };
}

function outside(kind: StoringHome['kind']): Answer<never> {
  return unknown(
    'unsupported',
    `${kind === 'cache' ? 'caches' : 'artifacts'} are reached from inside a job of GitHub Actions only: run the action \`rescue\` in a workflow`,
  );
}

/** An agent that stored its memory while the copy was pruned must not lose what it wrote. */
async function stillNewest(at: StoredHome<StoringHome>, { home, mark }: Copy): Promise<Answer<unknown>> {
  const newest = await at.mark(home);
  if (!newest.known || newest.value === mark) return newest;
  return unknown('unreachable', 'a newer one was stored there since it was taken, and is not replaced; a later run prunes that one');
}

async function placed(root: string, path: string, from: string): Promise<string | undefined> {
  return (await import('./place-in-checkout.js')).placeInCheckout(root, path, from);
}

/** GitHub would refuse a cache, and an artifact would be found by nobody. */
function noStore(event: string): Answer<never> {
  const events = MEMORY_EVENTS.join(', ');
  return unknown(
    'unsupported',
    `runs of the event ${event === '' ? 'unknown' : event} store no agent memory: let ${events} start the workflow`,
  );
}

async function readBytes(path: string, maxBytes: number): Promise<Answer<Uint8Array>> {
  const { size } = await stat(path);
  if (size > maxBytes) return unknown('unsupported', `it has ${size} bytes, and ${maxBytes} can be sent`);
  return known(await readFile(path));
}
