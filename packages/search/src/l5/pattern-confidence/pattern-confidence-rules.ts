import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'pattern-confidence';

/** The rules of the sensor; `docs/rules/pattern-confidence/<id>.md` has a page for each. */
export const PATTERN_CONFIDENCE_RULE_TABLE = [
  {
    id: 'low-confidence',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a stored pattern that is less sure than the baseline allows',
    help: 'Recompute the confidence from what the pattern led to; delete the pattern, or make it match its case only, where it stays low.',
  },
  {
    id: 'invalid-confidence',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'a stored pattern whose confidence is no number from 0 to 1',
    help: 'Write a number from 0 to 1, or name the field that holds it in `fields.confidence` of the store.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'pattern-confidence'> })[];
