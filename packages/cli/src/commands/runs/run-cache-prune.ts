import { memoryPlaces, pruneCaches } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { expectKnown } from '../../live/expect-known.js';
import { countOption } from '../../live/live-options.js';
import { openRun } from '../../open-run.js';
import { whileWaiting } from '../ci-health/while-waiting.js';
import { openPrune } from './open-prune.js';
import { mostDeletes, olderThanDays } from './prune-options.js';
import { writePrune } from './write-prune.js';

const DEFAULT_DAYS = 7;

/**
 * Runs `sar cache prune`.
 *
 * @throws UserError for options that cannot be, without a token, and when the entries cannot be listed
 */
export async function runCachePrune(given: Arguments, io: Io): Promise<number> {
  const keepNewest = countOption(given, 'keep-newest', { min: 1, max: 1000 });
  const run = await openRun(given, io);
  const { root, survey } = run;
  const request = {
    olderThanDays: olderThanDays(given) ?? DEFAULT_DAYS,
    closedPulls: given.flag('closed-pulls'),
    goneBranches: given.flag('gone-branches'),
    maxDeletes: mostDeletes(given),
    memoryKeys: memoryPlaces(survey.baseline).cacheKeys,
    ...(keepNewest !== undefined && { keepNewest }),
  };
  const { name, live, now, acting } = await openPrune(given, io, run);
  const { branchNames, inEitherReading, leastUsedCaches, liveRepository } = await import('@sar/github');
  const ports = {
    repository: name,
    caches: async () => live.github.caches(),
    // What was read once is kept, so that a second reading takes another reader.
    openPulls: async () => inEitherReading(async () => liveRepository(live.client, name).openPulls()),
    leastUsed: async () => leastUsedCaches(live.client, name),
    branches: async () => inEitherReading(async () => branchNames(live.client, name)),
    now,
    ...(acting !== undefined && { acting }),
  };
  const what = acting === undefined ? 'listing the cache' : 'pruning the cache';
  const pruned = await whileWaiting(io, what, async () => pruneCaches(request, ports));
  return writePrune(expectKnown(pruned), root, given, io);
}
