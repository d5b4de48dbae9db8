// Data under DVC: a file, a folder, and the output of a pipeline, each changed and brought back by DVC itself.
export const tools = ['dvc', 'git'];

const SENSOR = 'dataset-integrity';

export function scene({ write, remove, commit, run, search, assert }) {
  const dvc = (...args) => run('dvc', args);
  const told = () => {
    const { reading, signals } = search(SENSOR);
    return reading.outcome === 'signals' ? signals.map(({ rule, artefact: { path } }) => `${rule} ${path}`) : reading.outcome;
  };
  dvc('init', '--quiet');
  dvc('config', 'core.analytics', 'false');
  write('data/train.csv', `a,b\n1,${'7'.repeat(100_000)}\n`);
  write('images/one.txt', 'first\r\nline');
  write('images/more/two.txt', 'second');
  write('prepare.sh', 'tr 1 2 < data/train.csv > prepared.csv\n');
  dvc('add', '--quiet', 'data/train.csv', 'images');
  dvc('stage', 'add', '--quiet', '--name', 'prepare', '--deps', 'data/train.csv', '--outs', 'prepared.csv', 'sh prepare.sh');
  dvc('repro', '--quiet');
  commit('data');

  const { reading } = search(SENSOR);
  assert.equal(reading.outcome, 'clear');
  assert.equal(reading.judged, 4);
  assert.deepEqual(reading.unjudged, []);
  for (const path of ['data/train.csv', 'images/more/two.txt', 'prepared.csv']) {
    remove(path);
    write(path, 'changed');
    assert.deepEqual(told(), [`data-changed ${path}`]);
    dvc('checkout', '--quiet', '--force');
    assert.equal(told(), 'clear', path);
  }
  remove('images/one.txt');
  assert.deepEqual(told(), ['data-missing images/one.txt']);
  dvc('checkout', '--quiet', '--force');
  assert.equal(told(), 'clear');

  // What is not fetched is no finding, and is said.
  remove('data/train.csv');
  remove('images');
  remove('prepared.csv');
  const unfetched = search(SENSOR);
  assert.equal(unfetched.reading.outcome, 'clear');
  assert.equal(unfetched.reading.judged, 0);
  assert.equal(unfetched.reading.unjudged.length, 3);
}
