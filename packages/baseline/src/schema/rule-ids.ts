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

/** Rules of the variable-audit sensor. */
export const VARIABLE_RULES = [
  'missing-variable',
  'undeclared-variable',
  'unused-variable',
  'shadowed-variable',
  'wrong-scope',
  'drifted-variable',
] as const;
export type VariableRule = (typeof VARIABLE_RULES)[number];

/** Rules of the secret-rotation sensor. */
export const ROTATION_RULES = ['rotation-due', 'rotation-due-soon'] as const;
export type RotationRule = (typeof ROTATION_RULES)[number];

/** Rules of the ci-health sensor. */
export const CI_HEALTH_RULES = ['failure-rate-critical', 'failure-rate-degraded', 'repeated-failure', 'flaky-workflow'] as const;
export type CiHealthRule = (typeof CI_HEALTH_RULES)[number];

/** Rules of the cron-liveness sensor. */
export const LIVENESS_RULES = ['schedule-disabled', 'schedule-never-ran', 'schedule-overdue'] as const;
export type LivenessRule = (typeof LIVENESS_RULES)[number];
