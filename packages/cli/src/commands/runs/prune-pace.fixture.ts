import { guardHalt, type HaltGuard } from '@sar/baseline';
import { cleaner, createGitHubClient, haltSwitch, issueBoard, liveRepository } from '@sar/github';
import { pruneCaches } from '@sar/patrol';
import { actionsOf, addCache, addRepository, createWorld, startGitHubServer } from '@sar/testkit';

const REPOSITORY = 'octo-org/octo-repo';
const START = new Date('2026-11-22T12:00:00Z');
const DAY_MS = 86_400_000;

/** What removing many entries came to. */
export interface ManyRemoved {
  /** Entries that are left. */
  readonly left: number;
  readonly outcomes: ReadonlySet<string>;
  /** Statuses of the answers to deletions. */
  readonly statuses: ReadonlySet<number>;
  /** Seconds by the server's clock. */
  readonly seconds: number;
  /** Lines of the client about limits that it waited for. */
  readonly waits: readonly string[];
}

/**
 * Removes so many entries from a server that refuses more than 400 deletions, and with `secondaryLimits` more than 900 points, in a minute
 * of its clock. That clock moves by what the pace waits alone: as fast as a machine can be.
 */
export async function removeMany(
  count: number,
  { secondaryLimits, asksHalt }: { secondaryLimits: boolean; asksHalt: boolean },
): Promise<ManyRemoved> {
  const world = createWorld();
  const repository = addRepository(world, REPOSITORY, { files: { a: 'b' } });
  for (let index = 0; index < count; index += 1)
    addCache(repository, { key: `k-${index}`, lastAccessedAt: new Date(START.getTime() - 8 * DAY_MS - index * 1000) });
  const server = await startGitHubServer({ world, frozenAt: START, secondaryLimits });
  server.addToken('token', {
    kind: 'installation',
    login: 'sar[bot]',
    permissions: { actions: 'write', issues: 'read' },
    repositories: [REPOSITORY],
  });
  const waits: string[] = [];
  const client = createGitHubClient({
    apiUrl: server.url,
    token: 'token',
    userAgent: 'sar/test',
    maxRequests: 3 * count,
    log: (line) => void waits.push(line),
  });
  const allows: HaltGuard = { check: async () => ({ isAllowed: true }) };
  const pruned = await pruneCaches(
    { olderThanDays: 7, closedPulls: false, goneBranches: false, maxDeletes: count, memoryKeys: [] },
    {
      repository: REPOSITORY,
      caches: async () => liveRepository(client, REPOSITORY).caches(),
      openPulls: async () => ({ known: true, value: [] }),
      leastUsed: async () => ({ known: true, value: [] }),
      branches: async () => ({ known: true, value: [] }),
      now: () => START,
      acting: {
        cleaner: cleaner(client, REPOSITORY),
        guard: asksHalt ? guardHalt(haltSwitch(issueBoard(client, REPOSITORY))) : allows,
        monotonic: () => server.clock.now().getTime(),
        wait: async (milliseconds) => server.clock.advance(milliseconds),
      },
    },
  );
  await server.close();
  if (!pruned.known) throw new Error(pruned.detail);
  return {
    left: actionsOf(repository).caches.size,
    outcomes: new Set(pruned.value.removals.map(({ outcome }) => outcome)),
    statuses: new Set(server.requests.filter(({ method }) => method === 'DELETE').map(({ status }) => status)),
    seconds: (server.clock.now().getTime() - START.getTime()) / 1000,
    waits,
  };
}
