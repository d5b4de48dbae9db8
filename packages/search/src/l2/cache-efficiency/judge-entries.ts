import type { Answer, CacheEntry, LiveRepository, Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { pagesOf, type Allowance } from '../live-runs/allowance.js';
import { byteWords } from './byte-words.js';
import type { Part } from './part.js';
import { sizeByPattern } from './size-by-pattern.js';
import { thrashSignal } from './thrash-signal.js';
import { versionSignals } from './version-signals.js';
import { bytesOf, wasteSignals } from './waste-signals.js';
import { wasteOf } from './waste-of.js';

const PATH = '.github/workflows';
/** Requests that the longest list of open pull requests takes. */
const MOST_OF_PULLS = 20;
const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;

const NO_REQUESTS = {
  known: false,
  detail: `the list may take ${MOST_OF_PULLS} requests, and fewer are left: raise sensors.cache-efficiency.max-requests`,
} as const;

/** Use, entries and the pull requests that they belong to. */
export async function judgeEntries(
  { github, history, baseline, asOf, now: at, pace }: SensorInput,
  allowance: Allowance,
): Promise<Answer<Part>> {
  if (github === undefined) return { known: false, reason: 'no-token', detail: 'without a token GitHub does not list cache entries' };
  const options = baseline.sensors['cache-efficiency'];
  const usage = await github.cacheUsage();
  allowance.spend(2);
  if (!usage.known) return usage;
  const pages = pagesOf(usage.value.count);
  if (pages > allowance.left)
    return {
      known: false,
      reason: 'rate-limited',
      detail: `the cache has ${usage.value.count} entries, which take ${pages} requests, and ${allowance.left} are left: raise sensors.cache-efficiency.max-requests in the baseline to ${pages + 20}`,
    };
  const caches = await github.caches();
  allowance.spend(pages);
  if (!caches.known) return caches;
  await pace.step();
  const now = Date.parse(at ?? `${asOf}T00:00:00.000Z`);
  const { openPulls, defaultRef, unjudged } = await surroundings(github, history, caches.value, allowance);
  const waste = wasteOf({ entries: caches.value, defaultRef, openPulls, maxIdleDays: options['max-idle-days'], now });
  const minBytes = options['min-waste-megabytes'] * MEGABYTE;
  const { signals, small, more } = wasteSignals(waste, minBytes);
  const thrash = thrashSignal({
    usage: usage.value,
    entries: caches.value,
    maxUsedPercent: options['max-used-percent'],
    minTurnoverDays: options['min-turnover-days'],
    defaultLimit: options['default-limit-gigabytes'] * GIGABYTE,
    now,
  });
  const noLimit = `whether the cache thrashes is not known: ${byteWords(usage.value.bytes)} are in use, so its limit is not the default one, and the token may not read it (administration: read). Set sensors.cache-efficiency.default-limit-gigabytes`;
  return {
    known: true,
    value: {
      judged: caches.value.length,
      signals: [
        ...(thrash === undefined || thrash === 'no-limit' ? [] : [thrash]),
        ...signals,
        ...versionSignals(
          caches.value.filter((entry) => !waste.has(entry)),
          minBytes,
        ),
      ],
      unjudged: [
        ...unjudged,
        ...(thrash === 'no-limit' ? [{ path: PATH, reason: noLimit }] : []),
        ...(more.entries === 0
          ? []
          : [
              {
                path: PATH,
                reason: `${more.entries} more entries are left over, ${byteWords(more.bytes)}, and not told: mend the largest first`,
              },
            ]),
      ],
      looked: [
        { what: 'cache entries', detail: `${caches.value.length}, ${byteWords(bytesOf(caches.value))}` },
        ...sizeByPattern(caches.value),
        ...(small.entries === 0
          ? []
          : [{ what: 'left over below min-waste-megabytes', detail: `${small.entries} entries, ${byteWords(small.bytes)}` }]),
      ],
    },
  };
}

interface Surroundings {
  readonly openPulls: ReadonlySet<number> | undefined;
  readonly defaultRef: string | undefined;
  readonly unjudged: readonly Unjudged[];
}

/** The default branch, and the open pull requests where entries belong to some. Asked after the entries, so that none is missing. */
async function surroundings(
  github: LiveRepository,
  history: SensorInput['history'],
  entries: readonly CacheEntry[],
  allowance: Allowance,
): Promise<Surroundings> {
  const unjudged: Unjudged[] = [];
  if (entries.length === 0) return { openPulls: undefined, defaultRef: undefined, unjudged };
  const branch = await history?.defaultBranch();
  allowance.spend(1);
  if (branch?.known !== true)
    unjudged.push({
      path: PATH,
      reason: `copies of what the default branch has: ${branch?.detail ?? 'its name is not known without a token'}`,
    });
  const ofPulls = entries.filter(({ ref }) => ref.startsWith('refs/pull/')).length;
  const pulls = ofPulls === 0 ? undefined : allowance.left < MOST_OF_PULLS ? NO_REQUESTS : await github.openPulls();
  if (pulls !== undefined && pulls !== NO_REQUESTS) allowance.spend(pulls.known ? pagesOf(pulls.value.length) : 1);
  if (pulls?.known === false)
    unjudged.push({ path: PATH, reason: `which of ${ofPulls} entries belong to closed pull requests is not known: ${pulls.detail}` });
  return {
    openPulls: pulls?.known === true ? new Set(pulls.value) : undefined,
    defaultRef: branch?.known === true ? `refs/heads/${branch.value}` : undefined,
    unjudged,
  };
}
