// A knowledge graph in SQLite, built by Python from the sources, and sources that move away from it.
export const tools = ['python3'];

const BASELINE = `version: 1
sensors:
  knowledge-graph:
    graphs:
      - name: brain
        path: brain/graph.db
        table: edges
        fields: {from: source, to: target, kind: kind}
`;

/** An edge from each file to each function in it. */
const BUILD = `
import ast, pathlib, sqlite3
db = sqlite3.connect('brain/graph.db')
db.executescript('DROP TABLE IF EXISTS edges; CREATE TABLE edges (source TEXT, target TEXT, kind TEXT);')
for path in sorted(pathlib.Path('src').rglob('*.py')):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef):
            db.execute('INSERT INTO edges VALUES (?, ?, ?)', (path.as_posix(), f'{path.as_posix()}#{node.name}', 'defines'))
db.commit()
`;

export function scene({ write, remove, commit, run, search, assert }) {
  write('brain/README.md', 'What is known.\n');
  write('src/load.py', 'def load():\n    return 1\n');
  write('src/save.py', 'def save():\n    return 2\n');
  const build = () => run('python3', ['-c', BUILD]);
  build();
  commit('graph');
  const told = () => {
    const { reading, signals } = search('knowledge-graph', { baseline: BASELINE });
    return reading.outcome === 'signals' ? signals.map(({ rule, artefact: { name } }) => [rule, name]) : reading.outcome;
  };

  assert.equal(told(), 'clear');
  write('src/load.py', 'def read():\n    return 1\n');
  remove('src/save.py');
  write('src/store/save.py', 'def save():\n    return 2\n');
  commit('sources move');
  assert.deepEqual(told(), [
    ['edge-to-missing-file', 'src/save.py'],
    ['edge-to-missing-symbol', 'src/load.py#load'],
  ]);
  build();
  assert.equal(told(), 'clear');
}
