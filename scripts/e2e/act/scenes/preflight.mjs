// A pull request with a hostile name: the gate judges it, its check run says so, and nothing of it runs but what the base declares.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const BASELINE = `version: 1
owner: '@octo-org/platform'
gate:
  checks:
    code-quality: { commands: [{ run: [sh, check.sh] }] }
    tests: { commands: [{ run: [sh, check.sh] }] }
    secrets-baseline: { required: false }
`;
const BRANCH = 'fix-$(touch${IFS}$PWNED)';

/** The repository itself is a fork, whose own branches are no strangers'. */
const HOME = { id: 1, full_name: 'octo-org/octo-repo', fork: true };
const CALLER = readFileSync(new URL('../../../../docs/examples/watchdogs/sar-preflight.yml', import.meta.url), 'utf8');

export async function preflight(stage) {
  for (const [conclusion, change] of [
    ['success', { 'docs/more.md': '# More\n' }],
    ['failure', { broken: 'x' }],
  ]) {
    const scene = await stage.play({
      watchdog: 'preflight',
      app: { actions_variables: 'read' },
      files: { '.github/sar.yml': BASELINE, 'check.sh': 'test -z "$GITHUB_TOKEN$SAR_TOKEN" && ! test -e broken\n' },
      variables: { CODEX_CI_FAILURE_RATE: '1.0:ok' },
      seed: (given) => {
        const now = new Date();
        given.state.variables.set('CODEX_CI_FAILURE_RATE', {
          name: 'CODEX_CI_FAILURE_RATE',
          value: '1.0:ok',
          createdAt: now,
          updatedAt: now,
        });
        pull(given, change);
      },
    });
    try {
      const head = scene.state.git.head(BRANCH);
      const { exitCode, log } = await scene.run(opened(scene, HOME));
      assert.equal(exitCode === 0, conclusion === 'success', `exit code ${exitCode}`);
      assert.deepEqual(log.jobs, { files: 'success', commands: conclusion, gate: conclusion });
      const checks = [...stage.testkit.checksOf(scene.state).runs.values()];
      assert(
        checks.some((run) => run.sha === head && run.conclusion === conclusion),
        `a check run of the head says ${conclusion}: ${JSON.stringify(checks.map((run) => [run.name, run.conclusion]))}`,
      );
      if (conclusion === 'success') await pushed(scene);
    } finally {
      await scene.close();
    }
  }
  await forked(stage);
}

/** Nobody knows the variables of a run for a fork: that fails, unless the caller says that it only warns. */
async function forked(stage) {
  const files = { '.github/sar.yml': BASELINE, 'check.sh': 'true\n' };
  const scene = await stage.play({ watchdog: 'preflight', files, seed: (given) => pull(given, { 'docs/more.md': '# More\n' }) });
  try {
    for (const [onUnknown, gate] of [
      ['fail', 'failure'],
      ['warn', 'success'],
    ]) {
      const caller = CALLER.replace(/^ {4}with:\n/m, `$&      on-unknown-for-forks: ${onUnknown}\n`);
      const { log } = await scene.run(opened(scene, { id: 2, full_name: 'mallory/octo-repo', fork: true }), caller);
      assert.deepEqual(log.jobs, { files: 'success', commands: 'success', gate });
    }
  } finally {
    await scene.close();
  }
}

/** The pull request is opened from a branch of this repository. */
function opened(scene, from) {
  const [{ title, number }] = scene.pulls();
  return {
    name: 'pull_request',
    payload: {
      action: 'opened',
      number,
      pull_request: {
        number,
        title,
        head: { ref: BRANCH, sha: scene.state.git.head(BRANCH), repo: from },
        base: { ref: 'main', sha: scene.state.git.head('main'), repo: HOME },
        user: { login: 'octocat' },
        author_association: 'MEMBER',
      },
    },
  };
}

/** What is merged is judged again, and a push looks after the other watchdogs. */
async function pushed({ run, repository }) {
  const [before, after] = [repository.git('rev-parse', 'HEAD~1'), repository.git('rev-parse', 'HEAD')];
  const { log } = await run({ name: 'push', payload: { ref: 'refs/heads/main', before, after } });
  assert.deepEqual(log.jobs, { files: 'success', commands: 'success', gate: 'success', others: 'success' });
}

function pull({ testkit, state, repository }, change) {
  repository.git('switch', '--quiet', '--create', BRANCH);
  for (const [path, content] of Object.entries(change)) repository.write(path, content);
  repository.commit('$(touch $PWNED) `touch $PWNED`');
  testkit.pushCommits(repository.root, state.git, BRANCH);
  repository.git('switch', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', BRANCH);
  testkit.addPull(state, { head: BRANCH, base: 'main', title: '$(touch $PWNED) `touch $PWNED`' }, { user: 'octocat' });
}
