// The whole patrol: what is wrong gets onto the dashboard and into the state, a stale index is built anew by its own workflow, and a
// secret that is due gets its issue.
import assert from 'node:assert/strict';

const REBUILD = `name: Rebuild
run-name: Rebuild \${{ inputs.sar-id }}
on:
  workflow_dispatch:
    inputs:
      sar-id: { type: string, default: '' }
permissions: {}
jobs:
  rebuild:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps: [{ run: make index }]
`;
const BASELINE = `version: 1
owner: '@octo-org/platform'
variables:
  registry:
    repo-secrets:
      DEPLOY_KEY: { max-age-days: 30, purpose: deploys }
sensors:
  embedding-index: { indexes: [{ metadata: index/meta.json }] }
playbooks:
  list:
    SAR-003:
      steps: [{ do: dispatch-workflow, workflow: rebuild.yml, wait-minutes: 0 }, { do: search-again }]
`;

export async function nightly(stage) {
  const scene = await stage.play({
    watchdog: 'nightly',
    app: { actions_variables: 'write', secrets: 'read', vulnerability_alerts: 'read' },
    files: {
      '.github/sar.yml': BASELINE,
      '.github/workflows/rebuild.yml': REBUILD,
      'docs/index.md': '# Index\n\n[gone $(touch $PWNED)](gone.md)\n',
      'requirements.txt': 'jinja2==2.10\n',
      'index/meta.json': `${JSON.stringify({ generated_at: '2026-01-10T00:00:00Z', model: 'm', dim: 3, chunk_count: 10, build_time_seconds: 1 })}\n`,
    },
    event: { name: 'schedule' },
    seed: ({ testkit, state }) => {
      const written = new Date(Date.now() - 100 * 86_400_000);
      state.secrets.set('DEPLOY_KEY', { name: 'DEPLOY_KEY', createdAt: written, updatedAt: written });
      testkit.addCodeScanningAlert(state, { rule: 'js/of-the-scene', path: 'docs/index.md', createdAt: new Date() });
      testkit.addDependabotAlert(state, {
        packageName: 'jinja2',
        ecosystem: 'pip',
        manifest: 'requirements.txt',
        severity: 'critical',
      });
      testkit.addWorkflow(state, { path: '.github/workflows/rebuild.yml', name: 'Rebuild' });
    },
  });
  try {
    const { exitCode, log } = await scene.run();
    assert.equal(exitCode, 0);
    const jobs = ['secrets', 'search', 'triage', 'index', 'models', 'rotation', 'others'];
    assert.deepEqual(log.jobs, Object.fromEntries(jobs.map((job) => [job, 'success'])));
    const issues = scene.issues();
    assert.deepEqual(issues.map(({ title }) => title).toSorted(), ['Rotate the secret DEPLOY_KEY (repo-secrets)', 'SAR dashboard']);
    assert.match(issues.find(({ title }) => title === 'SAR dashboard').body, /gone/, 'the broken link is on the dashboard');
    assert.match(JSON.stringify(issues.map(({ body }) => body)), /js\/of-the-scene/, 'and the alert of code scanning');
    assert.match(JSON.stringify(issues.map(({ body }) => body)), /jinja2/, 'and that of Dependabot, which the App may read');
    assert(scene.ofServer('sar-state').length > 0, 'there is a state branch');
    const { runs } = stage.testkit.actionsOf(scene.state);
    assert.equal([...runs.values()].filter(({ event }) => event === 'workflow_dispatch').length, 1, 'the rebuild was started');
  } finally {
    await scene.close();
  }
}
