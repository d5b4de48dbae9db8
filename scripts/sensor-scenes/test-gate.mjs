// pytest's own JUnit files: a failing test, one that a second run passes, one that fails since the run before, and one that is gone.
export const tools = ['pytest'];

const CART = `import pathlib


def test_total():
    assert 1 + 1 == 2


def test_flaky():
    # Fails until it has been there once.
    mark = pathlib.Path('.been-here')
    been = mark.exists()
    mark.touch()
    assert been


class TestRemove:
    def test_one(self):
        assert [1][0] == 1

    def test_none(self):
        assert not []
`;
const BASELINE = `version: 1
sensors:
  test-gate:
    reports: [reports/junit.xml]
    reruns: [reports/rerun.xml]
    previous: [previous/*.xml]
`;

export async function scene({ assert, commit, remove, run, search, write }) {
  const env = { PYTHONDONTWRITEBYTECODE: '1' };
  const pytest = (...args) => run('pytest', ['-q', ...args], { env, ok: [0, 1] });
  const told = () => search('test-gate').signals.map(({ rule, artefact, message }) => [rule, artefact.path, message]);

  write('.gitignore', 'reports/\nprevious/\n.been-here\n.pytest_cache/\n.github/\n');
  write('.github/sar.yml', BASELINE);
  write('tests/test_cart.py', CART);
  write('tests/__init__.py', '');
  write('.been-here', '');
  commit('a tested cart');

  pytest('--junitxml=previous/junit.xml');
  pytest('--junitxml=reports/junit.xml');
  assert.deepEqual(told(), []);
  assert.equal(search('test-gate').reading.judged, 4);

  // One breaks, one is flaky, one is gone.
  remove('.been-here');
  write('tests/test_cart.py', CART.replace('1 + 1 == 2', '1 + 1 == 3').replace(/\n    def test_none[^]*$/, '\n'));
  pytest('--junitxml=reports/junit.xml');
  pytest('--last-failed', '--junitxml=reports/rerun.xml');
  const file = 'tests/test_cart.py';
  assert.deepEqual(told(), [
    ['newly-failing-tests', file, `1 test of ${file} fails and passed before: test_total`],
    ['flaky-tests', file, `1 test of ${file} is flaky: test_flaky`],
    ['vanished-tests', file, `1 test of ${file} was in the run before and is in no report: test_none`],
  ]);

  // Without the run before, it just fails.
  remove('previous');
  assert.deepEqual(
    told().map(([rule]) => rule),
    ['failing-tests', 'flaky-tests'],
  );

  remove('reports/rerun.xml');
  write('tests/test_cart.py', CART);
  pytest('--junitxml=reports/junit.xml');
  assert.deepEqual(told(), []);
  pytest('--junitxml=previous/junit.xml');
  assert.deepEqual(told(), []);

  // A module that cannot be loaded is a failure, not silence.
  write('tests/test_order.py', 'import there_is_no_such_module\n');
  commit('an order');
  run('pytest', ['-q', '--junitxml=reports/junit.xml', '--continue-on-collection-errors'], { env, ok: [1] });
  const [[rule, path, message]] = told();
  assert.deepEqual([rule, path], ['failing-tests', 'tests/test_order.py']);
  assert.match(message, /1 test of tests\/test_order\.py fails/);
  remove('tests/test_order.py');
  pytest('--junitxml=reports/junit.xml');
  assert.deepEqual(told(), []);
}
