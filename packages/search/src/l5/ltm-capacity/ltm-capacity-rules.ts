import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'ltm-capacity';

/** The rules of the sensor; `docs/rules/ltm-capacity/<id>.md` has a page for each. */
export const LTM_CAPACITY_RULE_TABLE = [
  {
    id: 'memory-full',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'a memory database that uses more of its row or byte budget than the baseline allows',
    help: 'Delete the rows that are no longer needed, oldest first, then run VACUUM so that the file shrinks; or raise the budget in the baseline.',
  },
  {
    id: 'old-memories',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'memories that are older than the baseline allows',
    help: 'Delete the rows that are too old, or touch those that are still true; a longer `max-age-days` in the baseline keeps them.',
  },
  {
    id: 'untagged-memories',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'memories without a tag, which cannot be found by it',
    help: 'Tag the rows again, or delete them; then make the column NOT NULL so that no such row is written again.',
  },
  {
    id: 'memory-layout',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'a memory database without the table or the columns that the baseline names',
    help: 'Run the migration that makes the table or column, or name the present one in `sensors.ltm-capacity.databases`.',
  },
  {
    id: 'memory-damaged',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a memory database whose indexes or constraints do not hold, while its rows can be read',
    help: 'Stop what writes to it and copy the file. REINDEX mends indexes; rows that break a constraint have to be corrected; VACUUM frees pages that are lost.',
  },
  {
    id: 'memory-corrupt',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'data-loss',
    summary: 'a memory database whose pages SQLite cannot read',
    help: 'Stop what writes to it and copy the file. Restore the last good copy, or save what can be read with `sqlite3 <file> .recover`, and see that PRAGMA integrity_check says ok.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'ltm-capacity'> })[];
