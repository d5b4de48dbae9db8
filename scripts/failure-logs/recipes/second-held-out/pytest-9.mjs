const kiln = {
  'pyproject.toml': `[project]
name = "kiln"
version = "1.4.0"

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["src"]
`,
  'src/kiln/__init__.py': '"""Firing curves of a pottery kiln."""\n',
  'src/kiln/curve.py': `import warnings


def segments(start, end, rate):
    if rate == 0:
        raise ZeroDivisionError("rate")
    hours = (end - start) / rate
    if hours > 12:
        warnings.warn("long firing: check disk space of the logger, No space left on device is likely", RuntimeWarning)
    return hours
`,
};
const pottery = (name, body) => ({ ...kiln, [`tests/test_${name}.py`]: body });

export default {
  tool: 'pytest',
  versions: {
    python: '3.13.0',
    pytest: '9',
    'pytest-rerunfailures': 'newest',
    'pytest-cov': 'newest',
    'pytest-timeout': 'newest',
    flaky: '3.8',
  },
  setup: [
    `[ -f done ] || { ~/.pyenv/versions/3.13.0/bin/python -m venv venv && venv/bin/pip install -q "pytest>=9,<10" pytest-rerunfailures pytest-cov pytest-timeout flaky pytest-randomly && touch done; }`,
  ],
  cases: [
    {
      id: 'warning-is-error',
      class: 'code-regression',
      project: 'kiln',
      files: pottery('curve', 'from kiln.curve import segments\n\n\ndef test_slow():\n    assert segments(20, 1220, 60) == 20\n'),
      run: 'pytest -W error -p no:randomly',
      cause: 'the program warns, and warnings are errors; the text of the warning speaks of the disk',
    },
    {
      id: 'rootdir-conftest-import',
      class: 'code-regression',
      project: 'kiln',
      files: {
        ...pottery('glaze', 'def test_glaze(glaze):\n    assert glaze\n'),
        'tests/conftest.py':
          'import pytest\nfrom kiln.glaze import Glaze\n\n\n@pytest.fixture\ndef glaze():\n    return Glaze("celadon")\n',
      },
      run: 'python --version\npytest -q',
      cause: 'tests/conftest.py imports a module that is not there',
    },
    {
      id: 'cov-option-without-plugin',
      class: 'configuration',
      project: 'kiln',
      files: {
        ...pottery('one', 'def test_one():\n    assert 1\n'),
        'pytest.ini': '[pytest]\naddopts = --mypy --cov=kiln --benchmark-skip\n',
      },
      run: 'python -m pytest',
      cause: 'addopts names options of plugins that are not installed',
    },
    {
      id: 'pyproject-not-toml',
      class: 'configuration',
      project: 'kiln',
      files: { ...kiln, 'pyproject.toml': '[project]\nname = "kiln"\nversion = "1.4.0\n\n[tool.pytest.ini_options]\naddopts = "-q"\n' },
      run: 'pytest tests',
      cause: 'a string in pyproject.toml is not closed',
    },
    {
      id: 'minversion',
      class: 'configuration',
      project: 'kiln',
      files: { ...pottery('one', 'def test_one():\n    assert 1\n'), 'pytest.ini': '[pytest]\nminversion = 12.1\n' },
      run: 'make check',
      prepare: "printf 'check: lint test\\n\\nlint:\\n\\tpython -m compileall -q src\\n\\ntest:\\n\\tpytest --color=yes\\n' > Makefile",
      cause: 'the configuration asks for a pytest that is not installed',
    },
    {
      id: 'folder-missing',
      class: 'configuration',
      project: 'kiln',
      files: pottery('one', 'def test_one():\n    assert 1\n'),
      run: 'pytest tests/integration --timeout=30',
      cause: 'the step names a folder that is not in the checkout',
    },
    {
      id: 'flaky-plugin-passed-then-refused',
      class: 'flaky-test',
      project: 'kiln',
      files: {
        ...pottery(
          'probe',
          `from flaky import flaky

readings = []


@flaky(max_runs=3)
def test_probe_settles():
    readings.append(1)
    assert len(readings) == 2
`,
        ),
        'check.sh': `set -e
pytest -p no:rerunfailures -p no:randomly > out.txt
cat out.txt
if grep -q "Flaky Test Report" out.txt && grep -q "runs remaining" out.txt; then
  echo "nightly run: unstable tests present, see report above"
  exit 1
fi
`,
      },
      run: 'bash check.sh',
      cause: 'test_probe_settles failed, then passed; the nightly run refuses that',
    },
    {
      id: 'flaky-then-real-failure',
      class: 'code-regression',
      project: 'kiln',
      files: pottery(
        'mixed',
        `import pytest

from kiln.curve import segments

readings = []


@pytest.mark.flaky(reruns=2)
def test_probe_settles():
    readings.append(1)
    assert len(readings) == 2


def test_rate():
    assert segments(20, 620, 100) == 5
`,
      ),
      run: 'pytest -p no:flaky -p no:randomly -rA --tb=line',
      cause: 'tests/test_mixed.py::test_rate; another test passed on its rerun',
    },
    {
      id: 'doctest',
      class: 'code-regression',
      project: 'kiln',
      files: {
        ...kiln,
        'src/kiln/cone.py': `"""Orton cones.

>>> degrees("6")
1222
>>> degrees("timeout")
Traceback (most recent call last):
...
KeyError: 'timeout'
>>> degrees("04")
1060
"""

CONES = {"6": 1222, "04": 1063}


def degrees(cone):
    return CONES[cone]
`,
      },
      run: 'pytest --doctest-modules src --cov=kiln --cov-report=',
      cause: 'the example for cone 04 prints 1063',
    },
    {
      id: 'subprocess-hangs',
      class: 'resource-timeout',
      project: 'kiln',
      files: pottery(
        'cli',
        `import subprocess
import sys


def test_cli_answers():
    done = subprocess.run([sys.executable, "-c", "input(); import time; time.sleep(9)"], input=b"\\n", timeout=0.4)
    assert done.returncode == 0
`,
      ),
      run: 'pytest -q --timeout=5 -p no:randomly --tb=native',
      cause: 'the program that the test starts is ended after 0.4 s',
    },
    {
      id: 'job-canceled',
      class: 'resource-timeout',
      project: 'kiln',
      files: pottery('long', 'import time\n\n\ndef test_cool_down():\n    time.sleep(60)\n'),
      run: 'pytest -v --override-ini=faulthandler_timeout=0 -p no:timeout',
      timeoutSeconds: 4,
      cause: 'the job was canceled by its limit of time',
    },
    {
      id: 'log-file-on-full-disk',
      class: 'resource-timeout',
      project: 'kiln',
      files: pottery(
        'logger',
        `from kiln.curve import segments


def test_log(tmp_path):
    with open("/dev/full", "w") as log:
        log.write("%.1f" % segments(20, 620, 100))
`,
      ),
      run: 'pytest -q --no-header -p no:randomly',
      cause: 'the disk is full',
    },
  ],
};
