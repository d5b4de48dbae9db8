import { describe, expect, it } from 'vitest';
import { checkpointStaleness } from '../l4/checkpoint-staleness/checkpoint-staleness.js';
import { datasetIntegrity } from '../l4/dataset-integrity/dataset-integrity.js';
import { embeddingIndex } from '../l4/embedding-index/embedding-index.js';
import { experimentLineage } from '../l4/experiment-lineage/experiment-lineage.js';
import { modelDrift } from '../l4/model-drift/model-drift.js';
import { knowledgeGraph } from '../l5/knowledge-graph/knowledge-graph.js';
import { ltmCapacity } from '../l5/ltm-capacity/ltm-capacity.js';
import { patternConfidence } from '../l5/pattern-confidence/pattern-confidence.js';
import { sessionContext } from '../l5/session-context/session-context.js';
import { stalePatterns } from '../l5/stale-patterns/stale-patterns.js';
import { sensorInput, type MemoryRepository } from '../sensor-input.fixture.js';
import type { Sensor } from '../sensor.js';

const ALL: readonly Sensor[] = [
  checkpointStaleness,
  datasetIntegrity,
  embeddingIndex,
  experimentLineage,
  modelDrift,
  knowledgeGraph,
  ltmCapacity,
  patternConfidence,
  sessionContext,
  stalePatterns,
];
/** A file that shows the thing, and the key that is missing. */
const SIGNS: readonly (readonly [Sensor, string, MemoryRepository, string])[] = [
  [checkpointStaleness, 'out/m.ckpt', { untracked: { 'out/m.ckpt': '\0\0' } }, 'sensors.checkpoint-staleness.checkpoints'],
  [embeddingIndex, 'rag/i.faiss', { untracked: { 'rag/i.faiss': '\0' } }, 'sensors.embedding-index.indexes'],
  [experimentLineage, 'requirements.txt', { files: { 'requirements.txt': 'mlflow>=3\n' } }, 'sensors.experiment-lineage.stores'],
  [modelDrift, 'requirements.txt', { files: { 'requirements.txt': 'mlflow>=3\n' } }, 'sensors.model-drift.mlflow'],
  [modelDrift, 'requirements.txt', { files: { 'requirements.txt': 'evidently==0.7\n' } }, 'sensors.model-drift.reports'],
  [modelDrift, 'mlflow.db', { databases: { 'mlflow.db': '' } }, 'sensors.model-drift.mlflow'],
  [knowledgeGraph, '.brain/knowledge_graph.json', { untracked: { '.brain/knowledge_graph.json': '{}' } }, 'sensors.knowledge-graph.graphs'],
  [ltmCapacity, '.brain/ltm.db', { databases: { '.brain/ltm.db': '' } }, 'sensors.ltm-capacity.databases'],
  [ltmCapacity, 'a/agent-memory.sqlite', { databases: { 'a/agent-memory.sqlite': '' } }, 'sensors.ltm-capacity.databases'],
  [patternConfidence, 'heal/patterns.db', { databases: { 'heal/patterns.db': '' } }, 'sensors.pattern-confidence.stores'],
  [stalePatterns, 'failure_patterns.yml', { files: { 'failure_patterns.yml': '[]' } }, 'ci.patterns'],
];

describe.each(ALL.map((sensor) => [sensor.id, sensor] as const))('%s where nothing is declared', (_id, sensor) => {
  it('is clear and says that nothing was judged, where nothing looks like its subject', async () => {
    const input = sensorInput({ files: { 'README.md': '# A\n', 'src/memory.ts': '', 'src/patterns.json': '{}', 'graph.json': '{}' } });
    expect(await sensor.read(input)).toMatchObject({ outcome: 'clear', scope: { judged: 0, unjudged: [] } });
    expect((await sensor.ready?.(input))?.ready ?? true).toBe(true);
  });
});

it.each(SIGNS.map(([sensor, sign, repository, key]) => [sensor.id, sign, sensor, repository, key] as const))(
  '%s has to be declared where there is %s',
  async (_id, sign, sensor, repository, key) => {
    const input = sensorInput(repository);
    const reading = await sensor.read(input);
    expect(reading).toMatchObject({ outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining(sign) });
    expect(reading).toMatchObject({ detail: expect.stringContaining(key) });
    expect(await sensor.ready?.(input)).toEqual({
      ready: false,
      reason: 'not-configured',
      detail: 'detail' in reading ? reading.detail : '',
    });
  },
);

it('does not take a file of tests for the thing itself', async () => {
  const input = sensorInput({ untracked: { 'tests/data/ltm.db': '', 'examples/i.faiss': '', 'pkg/fixtures/m.ckpt': '\0' } });
  for (const sensor of [ltmCapacity, embeddingIndex, checkpointStaleness])
    expect(await sensor.read(input)).toMatchObject({ outcome: 'clear' });
});
