import { memoryPlaces, pruneCaches } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { expectKnown } from '../../live/expect-known.js';
import { countOption } from '../../live/live-options.js';
import { openRun } from '../../open-run.js';
import { whileWaiting } from '../ci-health/while-waiting.js';
import { openPrune } from './open-prune.js';
import { olderThanDays, PRUNE_DELETES } from './prune-options.js';
import { writePrune } from './write-prune.js';

const DEFAULT_DAYS = 7;

/**
 * Runs `sar cache prune`.
 *
 * @throws UserError for options that cannot be, without a token, and when the entries cannot be listed
 */
export async function runCachePrune(given: Arguments, io: Io): Promise<number> {
  const keepNewest = countOption(given, 'keep-newest', { min: 1, max: 1000 });
  const { root, origin, survey } = await openRun(given, io);
  const request = {
    olderThanDays: olderThanDays(given) ?? DEFAULT_DAYS,
    closedPulls: given.flag('closed-pulls'),
    goneBranches: given.flag('gone-branches'),
    maxDeletes: countOption(given, 'max-deletes', { min: 1, max: 5000 }) ?? PRUNE_DELETES,
    memoryKeys: memoryPlaces(survey.baseline).cacheKeys,
    ...(keepNewest !== undefined && { keepNewest }),
  };
  const { name, live, acting } = await openPrune(given, io, origin);
  const { branchNames, leastUsedCaches } = await import('@sar/github');
  const ports = {
    repository: name,
    github: live.github,
    leastUsed: async () => leastUsedCaches(live.client, name),
    branches: async () => branchNames(live.client, name),
    now: io.now,
    ...(acting !== undefined && { acting }),
  };
  const what = acting === undefined ? 'listing the cache' : 'pruning the cache';
  const pruned = await whileWaiting(io, what, async () => pruneCaches(request, ports));
  return writePrune(expectKnown(pruned), root, given, io);
}
