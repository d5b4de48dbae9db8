// code-scanning: SARIF of the security rules of ruff, which give no severity.
export const tools = ['ruff'];

const BASELINE = `sensors:
  code-scanning:
    reports: [scan.sarif]
    exclude-tools: []
`;

export async function scene(stage) {
  const { assert } = stage;
  const scan = () =>
    stage.write(
      'scan.sarif',
      stage.run('ruff', ['check', '--select', 'S', '--exit-zero', '--quiet', '--output-format', 'sarif', '.']).stdout,
    );
  const rules = (baseline) =>
    stage
      .search('code-scanning', { baseline })
      .signals.map(({ rule, artefact }) => `${rule} ${artefact.path}:${artefact.line} ${artefact.name}`)
      .sort();

  stage.write('.gitignore', 'scan.sarif\n');
  stage.write('shop/run.py', 'def run(args):\n    return args\n');
  stage.commit('begin');
  scan();
  assert.deepEqual(rules(BASELINE), []);

  stage.write('shop/run.py', 'import subprocess\n\n\ndef run(args):\n    return subprocess.call(args, shell=True)\n');
  stage.write('tests/test_run.py', 'def test_run():\n    assert True\n');
  stage.commit('break');
  scan();
  assert.deepEqual(rules(BASELINE), ['unrated-result shop/run.py:5 ruff S602']);
  assert.deepEqual(rules(BASELINE.replace('exclude-tools: []', 'exclude-tools: [ruff]')), []);

  stage.write('shop/run.py', 'def run(args):\n    return args\n');
  stage.commit('mend');
  scan();
  assert.deepEqual(rules(BASELINE), []);
}
