// Checkpoints by the dates of git, and by the time of writing where git does not track them.
export const tools = ['python3'];

const DAY = 86_400_000;
const BASELINE = `version: 1
sensors:
  checkpoint-staleness:
    checkpoints:
      - name: churn
        files: ['models/*.ckpt']
        max-age-days: 30
        trained-from: [train, data/train.csv]
`;

export function scene({ write, remove, commit, run, search, assert }) {
  const ago = (days) => new Date(Date.now() - days * DAY).toISOString();
  const judged = () => {
    const { reading, signals } = search('checkpoint-staleness', { baseline: BASELINE });
    return [reading.outcome, ...signals.map(({ rule, artefact }) => `${rule} ${artefact.path}`)];
  };
  write('train/fit.py', 'print("fit")\n');
  write('data/train.csv', 'a\n1\n');
  commit('training code', ago(60));
  assert.deepEqual(judged(), ['signals', 'checkpoint-missing .github/sar.yml']);

  write('models/1.ckpt', 'weights of 1');
  commit('first checkpoint', ago(40));
  assert.deepEqual(judged(), ['signals', 'checkpoint-too-old models/1.ckpt']);
  write('models/2.ckpt', 'weights of 2');
  commit('second checkpoint', ago(10));
  assert.deepEqual(judged(), ['clear']);

  write('data/train.csv', 'a\n2\n');
  commit('new data', ago(5));
  assert.deepEqual(judged(), ['signals', 'checkpoint-older-than-sources models/2.ckpt']);
  write('models/3.ckpt', 'weights of 3');
  commit('third checkpoint', ago(1));
  assert.deepEqual(judged(), ['clear']);

  for (const name of ['1', '2', '3']) remove(`models/${name}.ckpt`);
  write('.gitignore', 'models/\n');
  commit('checkpoints are kept elsewhere', ago(0.5));
  write('models/4.ckpt', 'weights of 4');
  assert.deepEqual(judged(), ['clear']);
  run('python3', ['-c', `import os; os.utime('models/4.ckpt', (${(Date.now() - 50 * DAY) / 1000},) * 2)`]);
  assert.deepEqual(judged(), ['signals', 'checkpoint-too-old models/4.ckpt', 'checkpoint-older-than-sources models/4.ckpt']);
  write('models/5.ckpt', 'weights of 5');
  assert.deepEqual(judged(), ['clear']);
}
