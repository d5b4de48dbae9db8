// Data under a manifest that sha256sum wrote: changed, missing, not named by it.
export const tools = ['sha256sum', 'md5sum'];

const BASELINE = `version: 1
sensors:
  dataset-integrity:
    folders: [data]
`;

export function scene({ write, remove, commit, run, search, assert }) {
  const files = ['train.csv', 'sub/test.csv', 'odd\nname\\.csv'];
  const fill = () => files.forEach((name, at) => write(`data/${name}`, `a,b\n${at},${'7'.repeat(100_000)}\n`));
  const sums = (program, ...options) => write('SHA256SUMS', run(program, [...options, ...files.map((name) => `data/${name}`)]).stdout);
  const told = () => {
    const { reading, signals } = search('dataset-integrity', { baseline: BASELINE });
    return reading.outcome === 'signals' ? signals.map(({ rule, artefact: { path } }) => `${rule} ${path}`) : reading.outcome;
  };
  fill();
  sums('sha256sum');
  commit('data');

  assert.equal(told(), 'clear');
  write('data/train.csv', 'a,b\n1,2\n');
  remove('data/sub/test.csv');
  write('data/extra.csv', 'x\n');
  assert.deepEqual(told(), ['data-missing data/sub/test.csv', 'data-changed data/train.csv', 'data-untracked data/extra.csv']);
  fill();
  remove('data/extra.csv');
  assert.equal(told(), 'clear');

  // The other forms that the tools write.
  for (const [program, ...options] of [['sha256sum', '--tag'], ['sha256sum', '--binary'], ['md5sum'], ['md5sum', '--tag']]) {
    sums(program, ...options);
    assert.equal(told(), 'clear', `${program} ${options}`);
    write(`data/${files[2]}`, 'changed');
    assert.deepEqual(told(), [`data-changed data/${files[2]}`], `${program} ${options}`);
    fill();
  }
}
