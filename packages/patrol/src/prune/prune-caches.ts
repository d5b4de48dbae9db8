import { known, type Answer, type CachePruneDocument, type CacheRemovalEntry } from '@sar/baseline';
import { SAR_VERSION } from '../version.js';
import { applyPrune, type AppliedPrune } from './apply-prune.js';
import { planCachePrune, type CachePrunePlan, type CacheRemoval } from './cache-prune-plan.js';
import type { CachePrunePorts } from './prune-ports.js';

export type CachePruneRequest = CachePruneDocument['settings'] & {
  /** Beginnings of keys that hold agent memory. */
  readonly memoryKeys: readonly string[];
};

/**
 * Plans what goes of the Actions cache and, where there is something to act by, removes it. Not known when the entries cannot be listed; of
 * too many, the least recently used are looked at. A list of pull requests or branches that cannot be read is a note, and what it would
 * decide stays.
 */
export async function pruneCaches(
  { memoryKeys, ...request }: CachePruneRequest,
  ports: CachePrunePorts,
): Promise<Answer<CachePruneDocument>> {
  const { repository, caches, openPulls: pulls, branches, acting } = ports;
  const at = ports.now();
  const all = await caches();
  const isTooLong = !all.known && all.reason === 'unsupported';
  const entries = isTooLong ? await ports.leastUsed() : all;
  if (!entries.known) return entries;
  const notes: string[] = isTooLong ? [`Only the ${entries.value.length} least recently used entries were looked at: ${all.detail}`] : [];
  // Asked after the entries, so that none of what they belong to is missing.
  const refs = entries.value.map(({ ref }) => ref);
  const asked = async <T>(isAsked: boolean, ask: () => Promise<Answer<readonly T[]>>, what: string): Promise<Set<T> | undefined> => {
    if (!isAsked) return undefined;
    const answer = await ask();
    if (answer.known) return new Set(answer.value);
    notes.push(`Entries of ${what} go by their age alone: ${answer.detail}`);
    return undefined;
  };
  const ofPulls = request.closedPulls && refs.some((ref) => ref.startsWith('refs/pull/'));
  const ofBranches = request.goneBranches && refs.some((ref) => ref.startsWith('refs/heads/'));
  const openPulls = await asked(ofPulls, pulls, 'closed pull requests');
  const branchNames = await asked(ofBranches, branches, 'branches that are gone');
  const plan = planCachePrune(
    entries.value,
    {
      olderThanDays: request.olderThanDays,
      maxDeletes: request.maxDeletes,
      memoryKeys,
      ...(request.keepNewest !== undefined && { keepNewest: request.keepNewest }),
      ...(openPulls !== undefined && { openPulls }),
      // A repository with entries and without any branch is one that the token sees a part of.
      ...(branchNames !== undefined && branchNames.size > 0 && { branches: branchNames }),
    },
    at.getTime(),
  );
  const ids = plan.removals.map(({ entry }) => entry.id);
  const applied = acting === undefined ? undefined : await applyPrune(ids, async (cleaner, id) => cleaner.removeCache(id), acting);
  return known({
    schema: 'sar.prune/1',
    version: SAR_VERSION,
    at: at.toISOString(),
    repository,
    applied: acting !== undefined,
    what: 'caches',
    settings: request,
    listed: amountOf(plan),
    removals: plan.removals.map((removal, index) => entryOf(removal, applied, index)),
    later: { count: plan.later.length, bytes: bytesOf(plan.later.map(({ entry }) => entry)) },
    inUse: plan.inUse.length,
    lasting: plan.lasting.length,
    ...(applied?.stopped !== undefined && { stopped: applied.stopped }),
    notes,
  });
}

function amountOf({ removals, later, inUse, lasting, kept }: CachePrunePlan): CachePruneDocument['listed'] {
  const all = [...[...removals, ...later].map(({ entry }) => entry), ...inUse, ...lasting, ...kept];
  return { count: all.length, bytes: bytesOf(all) };
}

function bytesOf(entries: readonly { readonly sizeBytes: number }[]): number {
  return entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

function entryOf({ entry, reason }: CacheRemoval, applied: AppliedPrune | undefined, index: number): CacheRemovalEntry {
  const { id, key, ref, sizeBytes, lastAccessedAt } = entry;
  const { outcome, detail } = applied?.results[index] ?? { outcome: 'planned' };
  return { id, key, ref, bytes: sizeBytes, accessedAt: lastAccessedAt, reason, outcome, ...(detail !== undefined && { detail }) };
}
