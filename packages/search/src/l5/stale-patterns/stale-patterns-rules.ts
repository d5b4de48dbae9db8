import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'stale-patterns';

/** The rules of the sensor; `docs/rules/stale-patterns/<id>.md` has a page for each. */
export const STALE_PATTERNS_RULE_TABLE = [
  {
    id: 'unused-pattern',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a stored pattern that was not used for longer than the baseline allows, or never',
    help: 'Delete it, or correct it where what it was made for still happens and it no longer matches.',
  },
  {
    id: 'duplicate-pattern',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'several stored patterns that match the same and lead to the same',
    help: 'Keep the one that is used most, add up the counts of use, and delete the others.',
  },
  {
    id: 'contradicting-patterns',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'stored patterns that match the same and lead to different resolutions',
    help: 'Decide which resolution holds and delete the other pattern, or make each match only its own case.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'stale-patterns'> })[];
