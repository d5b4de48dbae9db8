import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { signsOf, undeclared } from '../../records/undeclared.js';
import { EMBEDDING_INDEX_RULE_TABLE } from './embedding-index-rules.js';

/**
 * Age and shape of embedding indexes. Reads the metadata (JSON) of the indexes in `sensors.embedding-index.indexes` and at the places of
 * `known-metadata`: age, sources that git saw change since, model and dimension against the configuration, chunks against a figure. Mended
 * by building the index again (playbook SAR-003). Unknown where there are signs of an index and none is declared.
 */
export const embeddingIndex: Sensor = {
  id: 'embedding-index',
  layer: 'L4',
  title: 'Embedding index',
  needs: 'metadata of an embedding index',
  rules: EMBEDDING_INDEX_RULE_TABLE,
  ready,
  read,
};

function ready(input: SensorInput): Readiness {
  const { indexes, 'known-metadata': known, signs } = input.baseline.sensors['embedding-index'];
  const found = [...indexes.map(({ metadata }) => metadata), ...known].find((path) => input.files.facts(path).kind === 'file');
  if (found !== undefined) return { ready: true, by: found };
  if (indexes[0] !== undefined) return { ready: true, by: indexes[0].metadata };
  return undeclared(
    signsOf(input, signs)[0],
    'an embedding index',
    'name the JSON file of its metadata in sensors.embedding-index.indexes',
  );
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readEmbeddingIndex } = await import('./read-embedding-index.js');
  return readEmbeddingIndex(input);
}
