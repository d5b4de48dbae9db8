import { describe, expect, it } from 'vitest';
import { sensors } from './registry.js';
import { sensorInput, type MemoryRepository } from './sensor-input.fixture.js';

const emptyIn = async (repository: MemoryRepository): Promise<readonly string[]> => {
  const input = sensorInput(repository);
  const answers = await Promise.all(sensors().map(async (sensor) => ({ id: sensor.id, readiness: await sensor.ready?.(input) })));
  return answers.flatMap(({ id, readiness }) => (readiness?.empty === true ? [id] : []));
};

describe('a sensor that says that there is nothing for it', () => {
  it('is one of those that not every repository has something for', async () => {
    expect(await emptyIn({})).toEqual([
      'dead-code',
      'coverage',
      'dependency-cves',
      'model-drift',
      'checkpoint-staleness',
      'embedding-index',
      'dataset-integrity',
      'experiment-lineage',
      'ltm-capacity',
      'stale-patterns',
      'pattern-confidence',
      'knowledge-graph',
      'session-context',
    ]);
  });

  it('finds nothing when it reads all the same', async () => {
    const input = sensorInput();
    for (const id of await emptyIn({})) {
      const reading = await sensors()
        .find((sensor) => sensor.id === id)
        ?.read(input);
      expect([id, reading?.outcome === 'clear' ? reading.scope : reading]).toMatchObject([
        id,
        id === 'dead-code' || id === 'coverage' ? { outcome: 'unknown', reason: 'not-configured' } : { judged: 0, unjudged: [] },
      ]);
    }
  });

  it.each<[string, MemoryRepository]>([
    ['coverage', { untracked: { 'coverage.xml': '<coverage/>' } }],
    ['coverage', { sensors: { coverage: { command: ['npx', 'c8', 'report'] } } }],
    ['dependency-cves', { files: { 'requirements.txt': 'flask==3.0.0\n' } }],
    ['model-drift', { files: { 'requirements.txt': 'mlflow==2.0.0\n' } }],
    ['model-drift', { sensors: { 'model-drift': { reports: ['drift/*.json'] } } }],
    ['checkpoint-staleness', { untracked: { 'model.onnx': '\0' } }],
    ['embedding-index', { untracked: { 'index.faiss': '\0' } }],
    ['dataset-integrity', { files: { 'data.csv.dvc': 'outs: []\n' } }],
    ['dataset-integrity', { sensors: { 'dataset-integrity': { folders: ['data'] } } }],
    [
      'dataset-integrity',
      {
        files: {
          '.gitattributes': '*.bin filter=lfs\n',
          'a.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:' + '0'.repeat(64) + '\nsize 5\n',
        },
      },
    ],
    ['experiment-lineage', { files: { 'requirements.txt': 'mlflow==2.0.0\n' } }],
    ['ltm-capacity', { databases: { 'agent/memory.db': '' } }],
    [
      'ltm-capacity',
      {
        sensors: {
          'ltm-capacity': { databases: [{ path: 'gone.db', table: 'memories', columns: { created: 'at' } }] },
        } as MemoryRepository['sensors'] & object,
      },
    ],
    ['pattern-confidence', { files: { 'error-patterns.json': '[]' } }],
    ['knowledge-graph', { databases: { 'knowledge_graph.db': '' } }],
    ['session-context', { files: { 'AGENTS.md': 'Be kind.\n' } }],
    ['session-context', { sensors: { 'session-context': { contexts: [{ files: '.agent/*.json' }] } } }],
  ])('is not %s in a repository with %j', async (id, repository) => {
    expect(await emptyIn(repository)).not.toContain(id);
  });
});
