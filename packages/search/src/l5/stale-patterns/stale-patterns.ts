import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { storesReady } from '../pattern-store/stores-ready.js';
import { STALE_PATTERNS_RULE_TABLE } from './stale-patterns-rules.js';

/**
 * Patterns that nobody uses, and ones that repeat or contradict each other. Reads the stores of `sensors.stale-patterns.stores` (a SQLite
 * table, JSON, NDJSON) and the failure patterns of `ci.patterns`. Mended by deleting or correcting patterns (playbook SAR-005). Unknown
 * where a file looks like a store and none is declared, and where none of those declared can be read.
 */
export const stalePatterns: Sensor = {
  id: 'stale-patterns',
  layer: 'L5',
  title: 'Stale patterns',
  needs: 'a store of patterns that the baseline names',
  rules: STALE_PATTERNS_RULE_TABLE,
  ready: (input) => storesReady(input, 'stale-patterns'),
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readStalePatterns } = await import('./read-stale-patterns.js');
  return readStalePatterns(input);
}
