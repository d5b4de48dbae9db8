import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
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

function ready({ baseline, files }: SensorInput): Readiness {
  const { indexes, 'known-metadata': known, signs } = baseline.sensors['embedding-index'];
  const found = [...indexes.map(({ metadata }) => metadata), ...known].find((path) => files.facts(path).kind === 'file');
  if (found !== undefined) return { ready: true, by: found };
  if (indexes[0] !== undefined) return { ready: true, by: indexes[0].metadata };
  const [sign] = files.find(signs, 1).paths;
  if (sign === undefined) return { ready: true, by: 'there is no embedding index' };
  const detail = `${sign} looks like an embedding index, and none is declared: name the JSON file of its metadata in sensors.embedding-index.indexes`;
  return { ready: false, reason: 'not-configured', detail };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readEmbeddingIndex } = await import('./read-embedding-index.js');
  return readEmbeddingIndex(input);
}
