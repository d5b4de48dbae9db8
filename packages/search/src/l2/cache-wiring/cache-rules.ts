import type { Rule } from '../../sensor.js';

const SENSOR = 'cache-wiring';

/** The rules of the sensor; `docs/rules/cache-wiring/<id>.md` has a page for each. */
export const CACHE_WIRING_RULES = [
  {
    id: 'missing-cache',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'degrades',
    summary: 'a job downloads dependencies and nothing in it caches them',
    help: 'Switch caching on in the setup action of the ecosystem, before the install.',
  },
  {
    id: 'cache-after-install',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'the cache is restored after the command it should speed up, or before the checkout that brings its lockfile',
    help: 'Move the step that restores the cache behind the checkout and before the first install.',
  },
  {
    id: 'ineffective-cache',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a cache that the tool never uses, or whose restore and save can never match',
    help: "Cache the tool's download directory, or use the caching of its setup action.",
  },
  {
    id: 'static-key',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'the cache key never changes, so the first entry is kept for ever',
    help: 'Put hashFiles() of the lockfile into the key, and the rest of the key into restore-keys.',
  },
  {
    id: 'volatile-key',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'the cache key is new in every run and there are no restore-keys, so it never hits',
    help: 'Key the cache on the lockfile, or add restore-keys with the part of the key that stays.',
  },
  {
    id: 'unsafe-key',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'jobs with different systems, architectures or language versions share one cache of built files',
    help: 'Put runner.os, runner.arch and the language version into the key.',
  },
  {
    id: 'double-cache',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'two mechanisms of one job cache the same files',
    help: "Keep one of them: the setup action's caching, or the explicit cache step.",
  },
  {
    id: 'ignored-cache-input',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'an input that should switch caching on does nothing at this version of the action',
    help: 'Use a version of the action that has the input, or cache in another way.',
  },
  {
    id: 'failing-cache-setup',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'caching is switched on where the job fails for it',
    help: 'Bring the missing lockfile or program before the step, or switch the caching off.',
  },
  {
    id: 'cannot-save',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'a cache that no run may save: its events have a read-only cache token, or cache-mode forbids it',
    help: 'Save the cache from a workflow that runs on push or schedule, or change cache-mode.',
  },
  {
    id: 'cache-in-release',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'a job that publishes restores a cache, which could carry poisoned files into the release',
    help: 'Switch caching off in jobs that publish: `cache-mode: none`, or the input of the setup action.',
  },
  {
    id: 'dead-cache-action',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'a version of actions/cache that fails, or that is older than the baseline accepts',
    help: 'Use a newer version of the action; its inputs are the same.',
  },
  {
    id: 'outside-hierarchy',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'degrades',
    summary: "a job installs without the cache action that the repository's baseline names",
    help: 'Use the action of the baseline before the install.',
  },
] as const satisfies readonly Rule[];

export type CacheWiringRuleId = (typeof CACHE_WIRING_RULES)[number]['id'];
