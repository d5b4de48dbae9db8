import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'cache-efficiency';

/** The rules of the sensor; `docs/rules/cache-efficiency/<id>.md` has a page for each. */
export const CACHE_EFFICIENCY_RULE_TABLE = [
  {
    id: 'cache-thrash',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'a cache near its limit, whose entries are evicted before anybody reads them again',
    help: 'Free what the other findings of this sensor name first (`sar cache prune`); then save large entries on the default branch alone (actions/cache/restore in pull requests), or raise the limit under Settings → Actions → General.',
  },
  {
    id: 'closed-pull-request',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'cache entries of pull requests that are closed, which nobody can read any more',
    help: 'Delete them with `sar cache prune --closed-pulls --apply`, which shows them without `--apply`, best each week; or restore without saving in pull requests (actions/cache/restore).',
  },
  {
    id: 'redundant-copies',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'entries of branches and pull requests that the default branch has too, with the same key and version',
    help: 'Save on the default branch alone, where every branch can read: `actions/cache/restore` everywhere, and `actions/cache/save` with `if: github.ref_name == github.event.repository.default_branch`.',
  },
  {
    id: 'unused-cache',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'cache entries that nobody has read for longer than the baseline allows',
    help: 'Delete them with `sar cache prune --apply`, which shows them without `--apply`, or lower the retention under Settings → Actions → General; GitHub removes them after 7 days by default.',
  },
  {
    id: 'never-read',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'cache entries that are older than a day and were never read after they were saved',
    help: 'See that what saves and what restores use the same key, `path` and operating system, that the key holds nothing unique to a run, and that the branch which saves is one that others can read. What is not meant to be read again is not to be saved.',
  },
  {
    id: 'mixed-versions',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'one key on one branch with entries of several versions: other paths, another compression or another operating system',
    help: 'Give the steps the same `path` list in the same order, or keys that differ, with `${{ runner.os }}` in them; `enableCrossOsArchive: true` lets Windows share what others save.',
  },
  {
    id: 'low-hit-rate',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'lookups in the logs of recent jobs that find nothing more often than the baseline allows',
    help: 'Take what changes with every run out of the key (`hashFiles` of the lockfile instead of a commit or run id), add `restore-keys`, and let the default branch save, so that new branches find something.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'cache-efficiency'> })[];
