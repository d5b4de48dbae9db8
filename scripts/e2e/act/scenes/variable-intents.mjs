// One change of the mailbox is allowed by the policy and is made, another is not and is left; none is made twice.
import assert from 'node:assert/strict';

const BASELINE = `version: 1
owner: '@octo-org/platform'
variables:
  intents:
    allow: [{ names: [LOG_LEVEL], values: { enum: [debug, info] } }]
`;
const intent = (name, value) => [
  `.sar/pending_ops/variable_set_${name}_1798000000.json`,
  `${JSON.stringify({
    schema_version: '1',
    operation: 'set',
    scope: 'repo',
    owner: 'octo-org',
    repo: 'octo-repo',
    name,
    value,
    queued_at: new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    queued_by: 'octocat',
    note: '$(touch $PWNED) `touch $PWNED`',
  })}\n`,
];

export async function variableIntents(stage) {
  await withoutApp(stage);
  let before;
  const scene = await stage.play({
    watchdog: 'variable-intents',
    app: { actions_variables: 'write', contents: 'write', issues: 'read' },
    files: { '.github/sar.yml': BASELINE },
    seed: ({ testkit, state, repository }) => {
      before = repository.git('rev-parse', 'HEAD');
      for (const [path, text] of [intent('LOG_LEVEL', 'debug'), intent('KILL_SWITCH', '1')]) repository.write(path, text);
      repository.commit('Two changes of variables');
      testkit.pushCommits(repository.root, state.git, 'main');
    },
  });
  try {
    const event = { name: 'push', payload: { ref: 'refs/heads/main', before, after: scene.state.git.head('main') } };
    await scene.runDry(event);
    assert.equal(scene.state.variables.has('LOG_LEVEL'), false);
    const { exitCode, log } = await scene.run(event);
    assert.equal(exitCode, 1, 'what was refused fails the job');
    assert.deepEqual(log.jobs, { apply: 'failure' });
    assert.equal(scene.state.variables.get('LOG_LEVEL')?.value, 'debug');
    assert.equal(scene.state.variables.has('KILL_SWITCH'), false, 'what the policy does not allow is not written');
    assert.deepEqual(
      scene.ofServer('main').filter((path) => path.startsWith('.sar/pending_ops/variable_')),
      [],
    );
    assert(scene.ofServer('sar-state').length > 0, 'the ledger is on the state branch');
    const writes = () => scene.github.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/actions/variables')).length;
    const once = writes();
    const later = await scene.run({ name: 'schedule' });
    assert.deepEqual(later.log.jobs, { apply: 'failure', others: 'success' }, 'the same commit again is refused again');
    assert.match(later.log.text, /1 refused, 1 unchanged/);
    assert.equal(writes(), once, 'nothing is written twice');
  } finally {
    await scene.close();
  }
}

/** Nobody gave the job what may write: the intent waits, and who pushed it hears of it. */
async function withoutApp(stage) {
  const [path, text] = intent('LOG_LEVEL', 'debug');
  const scene = await stage.play({
    watchdog: 'variable-intents',
    files: { '.github/sar.yml': BASELINE, [path]: text },
    secrets: { SAR_APP_PRIVATE_KEY: '' },
  });
  try {
    const { exitCode, log } = await scene.run({ name: 'push', payload: { ref: 'refs/heads/main' } });
    assert.equal(exitCode, 1);
    assert.match(log.commands('warning').join(), /Intents wait/);
    assert.deepEqual(scene.github.requests, []);
  } finally {
    await scene.close();
  }
}
