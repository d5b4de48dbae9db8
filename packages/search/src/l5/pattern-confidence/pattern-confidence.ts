import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { storesReady } from '../pattern-store/stores-ready.js';
import { PATTERN_CONFIDENCE_RULE_TABLE } from './pattern-confidence-rules.js';

/**
 * Patterns whose confidence has decayed. Reads the stores of `sensors.pattern-confidence.stores` (a SQLite table, JSON, NDJSON) and the
 * failure patterns of `ci.patterns`. Mended by recomputing the confidence or deleting the pattern (playbook SAR-005). Unknown where a
 * file looks like a store and none is declared, and where none of those declared can be read.
 */
export const patternConfidence: Sensor = {
  id: 'pattern-confidence',
  layer: 'L5',
  title: 'Pattern confidence',
  needs: 'a store of patterns that the baseline names',
  rules: PATTERN_CONFIDENCE_RULE_TABLE,
  ready: (input) => storesReady(input, 'pattern-confidence'),
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readPatternConfidence } = await import('./read-pattern-confidence.js');
  return readPatternConfidence(input);
}
