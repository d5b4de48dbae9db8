export type { Rule, Sensor, SensorInput } from './sensor.js';
export { sensors } from './registry.js';
export { judgeCacheWiring } from './l2/cache-wiring/judge-cache-wiring.js';
export type { CacheReport, EcosystemVerdict, FileVerdict, JobVerdict } from './l2/cache-wiring/verdict.js';
export { planCacheFixes, type CacheFixInput, type CacheFixPlan } from './l2/cache-wiring/fixes/plan-cache-fixes.js';
