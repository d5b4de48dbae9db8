// CI is red for the indentation of a file: a fixer mends it, and a pull request is opened.
import assert from 'node:assert/strict';
import { addResults } from '../add-results.mjs';

const MENDED = 'a:\n  b: 1\n  c: 2\nd:\n  e: 1\nf:\n  g: 1\n';
const CI = '.github/workflows/ci.yml';

export async function selfHealing(stage) {
  let target;
  const scene = await stage.play({
    watchdog: 'self-healing',
    files: {
      '.github/sar.yml':
        "version: 1\nowner: '@octo-org/platform'\ngate: { checks: { code-quality: { required: false }, tests: { required: false } } }\n",
      [CI]: 'name: CI\non: push\npermissions: {}\njobs:\n  lint:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n      - run: yamllint .\n',
      'config.yml': 'a:\n  b: 1\n  c: 2\nd:\n    e: 1\nf:\n  g: 1\n',
    },
    seed: (given) => {
      const runs = addResults(given, {
        path: CI,
        count: 20,
        failed: 10,
        log: ['config.yml:5:5: [error] wrong indentation: expected 2 but found 4 (indentation)'],
      });
      target = runs.find(({ conclusion }) => conclusion === 'failure');
    },
  });
  try {
    const event = { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs: { target_run_id: String(target.id) } } };
    await scene.runDry(event);
    const { exitCode, log } = await scene.run(event);
    assert.equal(exitCode, 0);
    assert.deepEqual(log.jobs, { heal: 'success' });
    const pulls = scene.pulls();
    assert.equal(pulls.length, 1, 'a pull request is open');
    assert.equal(scene.state.git.read(pulls[0].pull.head, 'config.yml').toString(), MENDED);
    const later = await scene.run({ name: 'schedule' });
    assert.equal(later.exitCode, 0);
    assert.deepEqual(later.log.jobs, { heal: 'success', others: 'success' });
    assert.equal(scene.pulls().length, 1, 'and no second one');
  } finally {
    await scene.close();
  }
}
