// A required variable is absent: the audit says so, and a change is queued for the processor.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const BASELINE = `version: 1
owner: '@octo-org/platform'
variables:
  registry:
    repo-vars:
      LOG_LEVEL: { value: info, purpose: how much is logged }
  intents:
    allow: [{ names: [LOG_LEVEL] }]
`;

export async function variables(stage) {
  const scene = await stage.play({
    watchdog: 'variables',
    app: { actions_variables: 'read', secrets: 'read' },
    files: { '.github/sar.yml': BASELINE },
    event: { name: 'schedule' },
    seed: ({ state }) => {
      state.variables.set('EXTRA', { name: 'EXTRA', value: '$(touch $PWNED)', createdAt: new Date(), updatedAt: new Date() });
    },
  });
  try {
    await scene.runDry();
    const { exitCode, log } = await scene.run();
    assert.equal(exitCode, 0);
    assert.deepEqual(log.jobs, { audit: 'success', intents: 'success', others: 'success' });
    assert(readdirSync(join(scene.artifacts, 'sar-variable-audit')).includes('variable_audit_latest.json'));
    const branches = [...scene.state.git.refs.keys()];
    const files = branches.flatMap((ref) => scene.ofServer(ref.replace('refs/heads/', '')));
    assert(
      files.some((path) => /pending_ops\/variable_set_LOG_LEVEL_\d+\.json$/.test(path)),
      `a change of LOG_LEVEL is queued: ${branches.join(', ')}`,
    );
  } finally {
    await scene.close();
  }
}
