import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { CACHE_WIRING_RULES } from './cache-rules.js';
import { judgeCacheWiring } from './judge-cache-wiring.js';

/**
 * Cache wiring: does every job that downloads dependencies cache them, and do the caches work?
 *
 * Reads `.github/workflows/*.yml` and what they call in the repository. Reports the rules of `CACHE_WIRING_RULES`. A job is
 * `unknown` when an action or a workflow of another repository that is not in the knowledge could hold its cache.
 */
export const cacheWiring: Sensor = {
  id: 'cache-wiring',
  layer: 'L2',
  title: 'Cache wiring',
  needs: 'workflow and action files',
  rules: CACHE_WIRING_RULES,
  read,
};

function read({ repository, baseline, onlyPaths, asOf }: SensorInput): Reading {
  const report = judgeCacheWiring(repository, baseline.cache, onlyPaths, asOf);
  const base = {
    sensor: 'cache-wiring',
    layer: 'L2',
    scope: { unit: 'jobs', judged: report.jobs.filter(({ verdict }) => verdict !== 'unknown').length, unjudged: report.unjudged },
  } as const;
  return report.signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals: report.signals };
}
