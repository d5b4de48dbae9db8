import * as z from 'zod';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `cache-efficiency`. */
export const CACHE_EFFICIENCY_RULES = [
  'cache-thrash',
  'closed-pull-request',
  'redundant-copies',
  'unused-cache',
  'never-read',
  'mixed-versions',
  'low-hit-rate',
] as const satisfies readonly string[];

/** Section `sensors.cache-efficiency`. */
export const cacheEfficiencySchema = sensorSchema(
  CACHE_EFFICIENCY_RULES,
  {
    'max-requests': z.int().min(3).max(500).describe('Most requests to GitHub; what was not asked is said.'),
    'max-miss-percent': z.number().min(0).max(100).describe('Percent of the lookups in recent logs that may find nothing.'),
    'min-lookups': z.int().min(5).max(1000).describe('Lookups that must be seen in recent logs before the miss rate is judged.'),
    'max-idle-days': z.int().min(1).max(365).describe('Days without access after which an entry is unused.'),
    'min-waste-megabytes': z.int().min(0).max(1_000_000).describe('Megabytes (1,048,576 bytes) that a finding must be able to free.'),
    'max-used-percent': z.number().min(1).max(100).describe('Percent of the limit above which entries are about to be evicted.'),
    'min-turnover-days': z
      .number()
      .min(0.1)
      .max(90)
      .describe('Days for which an entry should survive without access; near the limit, less is thrashing.'),
    'default-limit-gigabytes': z
      .int()
      .min(1)
      .max(1_000_000)
      .describe("The cache's limit in gigabytes (1,073,741,824 bytes) where the token may not read it."),
  },
  'What the Actions cache holds and whether it is used.',
);
