// A pull request with a hostile name: the gate judges it, its check run says so, and nothing of it runs but what the base declares.
import assert from 'node:assert/strict';

const BASELINE = `version: 1
owner: '@octo-org/platform'
gate:
  checks:
    code-quality: { commands: [{ run: [sh, check.sh] }] }
    tests: { commands: [{ run: [sh, check.sh] }] }
    secrets-baseline: { required: false }
`;
const BRANCH = 'fix-$(touch${IFS}$PWNED)';

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
      const [{ title, number }] = scene.pulls();
      const head = scene.state.git.head(BRANCH);
      const { exitCode, log } = await scene.run({
        name: 'pull_request',
        payload: {
          action: 'opened',
          number,
          pull_request: {
            number,
            title,
            head: { ref: BRANCH, sha: head, repo: { full_name: 'octo-org/octo-repo', fork: false } },
            base: { ref: 'main', sha: scene.state.git.head('main'), repo: { full_name: 'octo-org/octo-repo' } },
            user: { login: 'octocat' },
            author_association: 'MEMBER',
          },
        },
      });
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
