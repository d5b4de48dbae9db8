import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'embedding-index';

/** The rules of the sensor; `docs/rules/embedding-index/<id>.md` has a page for each. */
export const EMBEDDING_INDEX_RULE_TABLE = [
  {
    id: 'index-expired',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'an embedding index that was built longer ago than the baseline allows',
    help: 'Build the index again, by the workflow that does it, and see that its schedule runs.',
  },
  {
    id: 'index-behind-sources',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'an embedding index whose sources changed after it was built',
    help: 'Build the index again from the present sources; a workflow that starts on a push to their paths keeps it so.',
  },
  {
    id: 'index-misconfigured',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'an embedding index with another model or dimension than what asks it is configured with',
    help: 'Build the index with the configured model and dimension, or correct the configuration: vectors of different models cannot be compared.',
  },
  {
    id: 'index-collapsed',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'an embedding index with far fewer chunks than it had, or has to have',
    help: 'Look in the log of the last build for sources that it did not find or could not read, and build the index again; or correct the figure in the baseline.',
  },
  {
    id: 'index-missing',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'degrades',
    summary: 'a declared embedding index whose metadata is not there',
    help: 'Build the index, restore it before the sensor runs, or correct its path in `sensors.embedding-index.indexes`.',
  },
  {
    id: 'index-unreadable',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'metadata of an embedding index that is no JSON, lacks what it must tell, or is of the future',
    help: 'Build the index again with a program that writes `generated_at` (ISO 8601 in UTC), `model`, `dim` and `chunk_count`.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'embedding-index'> })[];
