// dead-code: reports that ruff writes, JSON and SARIF.
export const tools = ['ruff'];

const SELECT = ['check', '--select', 'F401,F811,E741', '--exit-zero', '--quiet'];
const BASELINE = 'sensors:\n  dead-code:\n    reports: [ruff.json, ruff.sarif]\n';

export async function scene(stage) {
  const { assert } = stage;
  const ruff = () => {
    stage.write('ruff.json', stage.run('ruff', [...SELECT, '--output-format', 'json', '.']).stdout);
    stage.write('ruff.sarif', stage.run('ruff', [...SELECT, '--output-format', 'sarif', '.']).stdout);
  };
  const rules = ({ signals }) => signals.map(({ rule, artefact }) => `${rule} ${artefact.path}:${artefact.line}`).sort();

  stage.write('.gitignore', 'ruff.*\n');
  stage.write('shop/cart.py', 'import sys\n\nprint(sys.argv)\n');
  stage.commit('begin');
  ruff();
  const clear = stage.search('dead-code', { baseline: BASELINE });
  assert.equal(clear.reading.outcome, 'clear');

  stage.write(
    'shop/cart.py',
    'import os\nimport sys\n\n\ndef f():\n    l = sys.argv\n    return l\n\n\ndef g():\n    import json\n\n    def json():\n        return 1\n\n    return json\n',
  );
  stage.commit('break');
  ruff();
  const broken = stage.search('dead-code', { baseline: BASELINE });
  assert.deepEqual(rules(broken), ['ambiguous-name shop/cart.py:6', 'redefined-name shop/cart.py:13', 'unused-import shop/cart.py:1']);

  stage.run('ruff', ['check', '--select', 'F401', '--fix', '--exit-zero', '--quiet', '.']);
  stage.write('shop/cart.py', stage.read('shop/cart.py').replaceAll(' l', ' words').replace('    import json\n\n', ''));
  stage.commit('mend');
  ruff();
  const mended = stage.search('dead-code', { baseline: BASELINE });
  assert.equal(mended.reading.outcome, 'clear', JSON.stringify(mended.signals));
}
