// Most results are red for a reason that has a known fix: the rate is written, one alert is opened, self-healing is started.
import assert from 'node:assert/strict';
import { addResults } from '../add-results.mjs';
import { callerOf } from '../play-scene.mjs';

export async function ciHealth(stage) {
  const scene = await stage.play({
    watchdog: 'ci-health',
    app: { actions_variables: 'write' },
    files: {
      '.github/sar.yml': "version: 1\nowner: '@octo-org/platform'\nci: { sample-runs: 2, examine-runs: 2 }\n",
      '.github/workflows/ci.yml': 'name: CI\non: push\njobs: { test: { runs-on: ubuntu-latest, steps: [{ run: make check }] } }\n',
      '.github/workflows/sar-self-healing.yml': callerOf('self-healing'),
    },
    event: { name: 'schedule' },
    seed: (given) => {
      given.testkit.addWorkflow(given.state, { path: '.github/workflows/sar-self-healing.yml', name: 'Heal' });
      addResults(given, {
        path: '.github/workflows/ci.yml',
        count: 40,
        failed: 24,
        log: ['would reformat src/$(touch $PWNED).py', 'Oh no! 1 file would be reformatted.'],
      });
    },
  });
  try {
    await scene.runDry();
    assert.equal(scene.issues().length, 0);
    const { exitCode, log } = await scene.run();
    assert.equal(exitCode, 0);
    assert.deepEqual(log.jobs, { monitor: 'success' });
    assert.equal(scene.state.variables.get('CODEX_CI_FAILURE_RATE')?.value, '60.0:critical');
    const alerts = scene.issues().filter(({ state }) => state === 'open');
    assert.equal(alerts.length, 1, 'one alert is open');
    const { runs } = stage.testkit.actionsOf(scene.state);
    assert.equal([...runs.values()].filter(({ event }) => event === 'workflow_dispatch').length, 1, 'self-healing was started');
    assert.equal((await scene.run()).exitCode, 0);
    const again = scene.issues().filter(({ state }) => state === 'open');
    assert.equal(again.length, 1, 'and still one after a second look');
  } finally {
    await scene.close();
  }
}
