const one = (id, failureClass, project, files, run, cause, more = {}) => ({ id, class: failureClass, project, files, run, cause, ...more });
const link = { prepare: 'ln -s "$TOOL_FOLDER/node_modules" node_modules' };
/** A test that fails the first time: a file remembers that it ran. */
const pySecond =
  'import os\n\n\ndef test_tide():\n    first = not os.path.exists("ran")\n    open("ran", "w").close()\n    assert not first, "buoy not ready"\n\n\ndef test_moon():\n    assert True\n';
const jsSecond = `const fs = require('node:fs');
const first = () => {
  const is = !fs.existsSync('ran');
  fs.writeFileSync('ran', '');
  return is;
};
`;
const jest = (more = '') =>
  `${jsSecond}jest.retryTimes(2${more});\ntest('reads the tide', () => {\n  expect(first()).toBe(false);\n});\ntest('reads the moon', () => {});\n`;
const mocha = `${jsSecond}const assert = require('node:assert');\ndescribe('tide', function () {\n  this.retries(2);\n  it('reads the tide', () => assert.strictEqual(first(), false));\n});\n`;
const goTest =
  'package buoy\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestTide(t *testing.T) {\n\tif _, err := os.Stat("ran"); err != nil {\n\t\tos.WriteFile("ran", nil, 0o600)\n\t\tt.Fatal("buoy not ready")\n\t}\n}\n\nfunc TestMoon(t *testing.T) {}\n';
const goAlways = '\nfunc TestWind(t *testing.T) { t.Fatal("no wind") }\n';
const goMod = { 'go.mod': 'module example.com/buoy\n\ngo 1.21\n', 'buoy.go': 'package buoy\n' };
const refuse = 'if grep -Eq "$1" log.txt; then echo "flaky tests are not allowed"; exit 1; fi';
const manifest = { 'package.json': '{ "name": "buoy", "version": "1.0.0" }\n' };

export default {
  tool: 'pytest-rerunfailures, jest, mocha, gotestsum',
  versions: {
    python: '3.11.7',
    pytest: '8.1.1',
    'pytest-rerunfailures': '14.0',
    node: '20.20.2',
    jest: '29.7.0',
    mocha: '10.4.0',
    gotestsum: '1.13.0',
  },
  setup: [
    '[ -d venv ] || { ~/.pyenv/versions/3.11.7/bin/python -m venv venv && venv/bin/pip install -q pytest==8.1.1 pytest-rerunfailures==14.0 pytest-cov==5.0.0; }',
    '[ -d node_modules/jest ] || npm install --prefix . --no-save --silent jest@29.7.0 mocha@10.4.0',
    '[ -x bin/gotestsum ] || GOBIN="$PWD/bin" go install gotest.tools/gotestsum@v1.13.0',
  ],
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null' },
  cases: [
    one(
      'pytest-refused',
      'flaky-test',
      'buoy',
      { 'test_buoy.py': pySecond },
      `pytest --reruns 2 -p no:cacheprovider | tee log.txt\nset -- "[0-9]+ rerun"\n${refuse}`,
      'test_tide passes when it runs again, and the job refuses that',
    ),
    one(
      'pytest-verbose',
      'flaky-test',
      'buoy',
      { 'test_buoy.py': pySecond },
      `pytest -v -rR --reruns 1 --reruns-delay 0 | tee log.txt\nset -- "RERUN"\n${refuse}`,
      'test_tide passes when it runs again',
    ),
    one(
      'pytest-other-fails',
      'code-regression',
      'buoy',
      { 'test_buoy.py': `${pySecond}\n\ndef test_wind():\n    assert 1 == 2\n` },
      'pytest --reruns 2',
      'test_wind fails each time',
    ),
    one(
      'pytest-coverage',
      'code-regression',
      'buoy',
      { 'buoy.py': 'def unused():\n    return 1\n\n\ndef other():\n    return 2\n', 'test_buoy.py': `import buoy\n${pySecond}` },
      'pytest --reruns 2 --cov=buoy --cov-fail-under=99',
      'coverage is below the limit; the rerun passed',
    ),
    one(
      'jest-logged',
      'flaky-test',
      'buoy',
      { ...manifest, 'buoy.test.js': jest(', { logErrorsBeforeRetry: true }') },
      `jest --ci 2>&1 | tee log.txt\nset -- "RETRY"\n${refuse}`,
      'the test passes when it runs again',
      link,
    ),
    one(
      'jest-still-fails',
      'code-regression',
      'buoy',
      { ...manifest, 'buoy.test.js': `${jest(', { logErrorsBeforeRetry: true }')}test('wind', () => {\n  expect(1).toBe(2);\n});\n` },
      'jest --ci',
      'wind fails each time',
      link,
    ),
    one(
      'mocha-silent',
      'unknown',
      'buoy',
      { ...manifest, 'test.js': mocha },
      'mocha test.js\necho "a retry happened"\nexit 1',
      'the log does not tell what was wrong',
      link,
    ),
    one(
      'gotestsum',
      'flaky-test',
      'buoy',
      { ...goMod, 'buoy_test.go': goTest },
      `gotestsum --rerun-fails=2 --packages=./... 2>&1 | tee log.txt\nset -- "DONE 2 runs"\n${refuse}`,
      'TestTide passes when it runs again',
    ),
    one(
      'gotestsum-verbose',
      'flaky-test',
      'buoy',
      { ...goMod, 'buoy_test.go': goTest },
      `gotestsum -f standard-verbose --rerun-fails=3 --packages=./... 2>&1 | tee log.txt\nset -- "DONE 2 runs"\n${refuse}`,
      'TestTide passes when it runs again',
    ),
    one(
      'gotestsum-still-fails',
      'code-regression',
      'buoy',
      { ...goMod, 'buoy_test.go': goTest + goAlways },
      'gotestsum --rerun-fails=2 --packages=./...',
      'TestWind fails each time',
    ),
  ],
};
