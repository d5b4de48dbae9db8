// Documents of a git repository: links that break when files move, and a document that its subject leaves behind.
export const tools = ['git'];

const README = '# Tool\n\nRead the [guide](docs/guide.md#set-up) and see [where it begins](src/main.py#L2).\n';
const GUIDE = '# Guide\n\n<!-- sar:describes src -->\n\n## Set up\n\nBack to the [front page](../README.md).\n';

export async function scene({ assert, search, write, remove, commit, run }) {
  const found = () => search('doc-links').signals.map(({ rule, artefact: { path, line } }) => [rule, path, line ?? 0]);
  write('README.md', README);
  write('docs/guide.md', GUIDE);
  write('src/main.py', 'import sys\nprint(sys.argv)\n');
  commit('begin');
  assert.equal(search('doc-links').reading.outcome, 'clear');

  run('git', ['mv', 'docs/guide.md', 'docs/manual.md']);
  write('src/main.py', 'print(1)\n');
  commit('move the guide');
  assert.deepEqual(found(), [
    ['broken-link', 'README.md', 3],
    ['broken-anchor', 'README.md', 3],
  ]);

  run('git', ['mv', 'docs/manual.md', 'docs/Guide.md']);
  write('src/main.py', 'import sys\nprint(sys.argv)\n');
  commit('name it anew');
  assert.deepEqual(found(), [['wrong-case', 'README.md', 3]]);

  write('README.md', README.replace('docs/guide.md', 'docs/Guide.md'));
  commit('mend the link');
  assert.equal(search('doc-links').reading.outcome, 'clear');

  write('src/main.py', 'import sys\nprint(sys.argv[1:])\n');
  commit('change what the guide describes');
  assert.deepEqual(found(), [['stale-document', 'docs/Guide.md', 3]]);

  write('docs/Guide.md', `${GUIDE}\nGive it words.\n`);
  commit('bring the guide up to date');
  assert.equal(search('doc-links').reading.outcome, 'clear');

  remove('src');
  write('README.md', '# Tool\n');
  commit('remove the program');
  assert.deepEqual(found(), [['describes-nothing', 'docs/Guide.md', 3]]);
}
