// The metadata of an embedding index that a script writes, beside sources that change after it.
export const tools = ['python3'];

const BASELINE = `version: 1
sensors:
  embedding-index:
    indexes:
      - metadata: embeddings/codex_index_meta.json
        sources: [docs]
        configuration: {file: conf/rag.yml, model-key: embedding.model, dim-key: embedding.dim}
        previous-chunks: 3
`;

/** Chunks of the documents, as a builder of an index would count them. */
const BUILD = `
import json, pathlib, sys, time
from datetime import datetime, timedelta, timezone
begun = time.time()
chunks = [chunk for path in sorted(pathlib.Path('docs').rglob('*.md')) for chunk in path.read_text().split('\\n\\n')]
pathlib.Path('embeddings').mkdir(exist_ok=True)
at = datetime.now(timezone.utc) - timedelta(days=int(sys.argv[1]))
pathlib.Path('embeddings/codex_index_meta.json').write_text(json.dumps({
  'generated_at': at.isoformat(), 'model': sys.argv[2], 'dim': 384,
  'chunk_count': len(chunks), 'build_time_seconds': time.time() - begun}))
`;

export function scene({ write, commit, run, search, assert }) {
  const ago = (hours) => new Date(Date.now() - hours * 3_600_000).toISOString();
  write('conf/rag.yml', 'embedding:\n  model: all-MiniLM-L6-v2\n  dim: 384\n');
  write('docs/guide.md', 'One.\n\nTwo.\n\nThree.\n');
  write('.gitignore', 'embeddings/\n');
  commit('documents', ago(1000));
  const build = (days = 0, model = 'all-MiniLM-L6-v2') => run('python3', ['-c', BUILD, String(days), model]);
  const told = () => {
    const { reading, signals } = search('embedding-index', { baseline: BASELINE });
    return reading.outcome === 'signals' ? signals.map(({ rule, artefact: { path } }) => `${rule} ${path}`) : reading.outcome;
  };
  const path = 'embeddings/codex_index_meta.json';

  assert.deepEqual(told(), [`index-missing ${path}`]);
  build();
  assert.equal(told(), 'clear');
  build(9);
  assert.deepEqual(told(), [`index-expired ${path}`]);
  build(0, 'bge-small-en-v1.5');
  assert.deepEqual(told(), [`index-misconfigured ${path}`]);
  build(3);
  write('docs/guide.md', 'One.\n');
  commit('documents change', ago(1));
  assert.deepEqual(told(), [`index-behind-sources ${path}`]);
  build();
  assert.deepEqual(told(), [`index-collapsed ${path}`]);
  write('docs/guide.md', 'One.\n\nTwo.\n\nThree.\n');
  commit('documents come back', ago(0.5));
  build();
  assert.equal(told(), 'clear');
}
