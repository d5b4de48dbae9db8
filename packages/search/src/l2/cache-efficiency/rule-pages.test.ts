import { describe } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { memoryHistory } from '../ci-health/collect/ci-history.fixture.js';
import { ciJob, ciRun, ciStep } from '../ci-health/collect/ci-run.fixture.js';
import { memoryLive } from '../live-runs/live-repository.fixture.js';
import { checkRulePage, hoursBefore, PAGE_TIME, type ShownSection } from '../live-runs/rule-page.fixture.js';
import { cacheEfficiency } from './cache-efficiency.js';

/** What a page shows of the cache. */
interface Live {
  readonly 'used-gigabytes'?: number;
  readonly 'open-pull-requests'?: readonly number[];
  readonly caches?: readonly {
    readonly key: string;
    readonly ref?: string;
    readonly version?: string;
    readonly gigabytes: number;
    readonly 'saved-hours-ago': number;
    readonly 'read-hours-ago': number;
  }[];
  readonly lookups?: readonly ({ readonly times: number } & ({ readonly found: string } | { readonly missed: string }))[];
}

const GIGABYTE = 1024 ** 3;
const RUN = ciRun(1, { createdAt: hoursBefore(1) });

function look({ files, live }: ShownSection<Live>) {
  const caches = (live.caches ?? []).map((cache, index) => ({
    id: index + 1,
    key: cache.key,
    version: cache.version ?? 'one',
    ref: cache.ref ?? 'refs/heads/main',
    sizeBytes: cache.gigabytes * GIGABYTE,
    createdAt: hoursBefore(cache['saved-hours-ago']),
    lastAccessedAt: hoursBefore(cache['read-hours-ago']),
  }));
  const used = live['used-gigabytes'];
  const log = (live.lookups ?? []).map((lookup) =>
    ('found' in lookup ? `Cache restored from key: ${lookup.found}\n` : `Cache not found for input keys: ${lookup.missed}\n`).repeat(
      lookup.times,
    ),
  );
  return Promise.resolve(
    cacheEfficiency.read(
      sensorInput(
        { files },
        {
          now: PAGE_TIME,
          github: memoryLive({
            caches,
            openPulls: live['open-pull-requests'] ?? [],
            ...(used !== undefined && { usage: { bytes: used * GIGABYTE, count: caches.length, limitBytes: 10 * GIGABYTE } }),
          }),
          history: memoryHistory({
            runs: [RUN],
            jobs: { '1/1': [ciJob(RUN, 'job', { id: 5, steps: [ciStep(1, 'Restore the cache')] })] },
            logs: { 5: log.join('') },
          }),
        },
      ),
    ),
  );
}

describe.each(cacheEfficiency.rules)('the page of $id', ({ id }) => {
  checkRulePage<Live>('cache-efficiency', id, look);
});
