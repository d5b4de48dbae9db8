/** The rules of the cache-wiring sensor, as the section `cache.rules` knows them. */
export const CACHE_RULES = [
  'missing-cache',
  'cache-after-install',
  'ineffective-cache',
  'static-key',
  'volatile-key',
  'unsafe-key',
  'double-cache',
  'ignored-cache-input',
  'failing-cache-setup',
  'cannot-save',
  'cache-in-release',
  'dead-cache-action',
  'outside-hierarchy',
] as const;
export type CacheRule = (typeof CACHE_RULES)[number];

/** The rules of the action-drift sensor, as the section `sensors.action-drift.rules` knows them. */
export const DRIFT_RULES = [
  'dead-reference',
  'unresolvable-tag',
  'retired-runner-image',
  'archived-action',
  'deprecated-runtime',
  'outdated-major',
  'floating-reference',
  'version-comment-mismatch',
] as const;
export type DriftRule = (typeof DRIFT_RULES)[number];
