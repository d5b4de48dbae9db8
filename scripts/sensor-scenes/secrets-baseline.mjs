// secrets-baseline: the baseline that detect-secrets writes, its audit, and a leak.
export const tools = ['detect-secrets'];

/** Made of two halves, so that no scanner takes this file for a leak. */
const TOKEN = ['ghp_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('');
/** Of these detect-secrets keeps the digest of the beginning, of the blank before it too, and of two characters. */
const CUT = [
  `stripe: ${['sk', 'live', 'Zq7Rk2Wm9Xp4Tn8Vb3Yc6Hd1Jf5Lg0Ks'].join('_')}`,
  `mail: ${['SG', 'Zq7Rk2Wm9Xp4Tn8Vb3Yc6H', 'd1Jf5Lg0KsZq7Rk2Wm9Xp4Tn8Vb3Yc6Hd1Jf5Lg0KsZq7Rk'].join('.')}`,
  `jars: ${['AKC', 'p8wWPw5k4aXcaT4fNP0'].join('')}`,
  "password = 'x9'",
];

export async function scene(stage) {
  const { assert } = stage;
  const scan = () => stage.write('.secrets.baseline', stage.run('detect-secrets', ['scan']).stdout);
  const audit = (isSecret) => {
    const baseline = JSON.parse(stage.read('.secrets.baseline'));
    for (const entry of Object.values(baseline.results).flat()) entry.is_secret = isSecret;
    stage.write('.secrets.baseline', JSON.stringify(baseline, null, 2));
  };
  const rules = () => {
    const { signals } = stage.search('secrets-baseline');
    assert(!JSON.stringify(signals).includes(TOKEN), 'the text of the secret is shown');
    return signals.map(({ rule, artefact }) => `${rule} ${artefact.path}:${artefact.line ?? ''}`).sort();
  };

  stage.write(
    'app.py',
    'password = "correct-horse-battery"\nurl = "https://bob:pa55w0rdxx@host.io/x"\nkey = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"\n',
  );
  stage.write('app.yml', 'db:\n  password: s3cr3tV4lu3xyz\n');
  stage.write('keys.txt', `${CUT.join('\n')}\n`);
  stage.commit('begin');
  scan();
  stage.commit('baseline');
  assert.deepEqual(Object.keys(JSON.parse(stage.read('.secrets.baseline')).results), ['app.py', 'app.yml', 'keys.txt']);
  assert.deepEqual(rules(), ['unaudited-entry .secrets.baseline:'], 'no entry is stale');

  audit(false);
  assert.deepEqual(rules(), []);
  stage.write('app.py', `\n\n${stage.read('app.py')}`);
  assert.deepEqual(rules(), [], 'lines that moved');

  stage.write('deploy.sh', `export GH_TOKEN=${TOKEN}\n`);
  stage.commit('break');
  assert.deepEqual(rules(), ['new-secret deploy.sh:1']);
  stage.run('detect-secrets', ['scan', '--baseline', '.secrets.baseline']);
  assert.deepEqual(rules(), ['unaudited-entry .secrets.baseline:'], 'detect-secrets knows the token now');
  audit(true);
  assert.equal(rules().filter((rule) => rule === 'confirmed-secret deploy.sh:1').length > 0, true);

  stage.remove('deploy.sh');
  audit(false);
  assert.deepEqual(rules(), ['stale-entry .secrets.baseline:']);
  stage.commit('mend');
  stage.run('detect-secrets', ['scan', '--baseline', '.secrets.baseline']);
  assert.deepEqual(rules(), []);
}
