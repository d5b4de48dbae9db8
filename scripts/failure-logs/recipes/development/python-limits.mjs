// Exceptions whose type says the class, tools that fail before they check anything, and words of other causes.
const one = (id, failureClass, project, files, run, cause, more = {}) => ({ id, class: failureClass, project, files, run, cause, ...more });
const test = (body) => ({ 'test_tide.py': body });
const compare = 'def test_height():\n    assert round(2.51, 1) == 2.6\n';

export default {
  tool: 'pytest, hypothesis, ruff, mypy, pre-commit, pip-tools, pdm, nbconvert',
  versions: { python: '3.12.1', pytest: '8.2.2', hypothesis: '6.103.1', ruff: '0.4.9', mypy: '1.10.0', django: '5.0.6' },
  setup: [
    '[ -d venv ] || { "$(ls -d ~/.pyenv/versions/3.12*/bin/python | head -1)" -m venv venv && venv/bin/pip install -q pytest==8.2.2 hypothesis==6.103.1 pytest-retry==1.6.3 pytest-xdist==3.6.1 pytest-django==4.8.0 django==5.0.6 ruff==0.4.9 mypy==1.10.0 pre-commit==3.7.1 pip-tools==7.4.1 pip==24.0 pdm==2.15.4 tox==4.15.1 black==24.4.2 setuptools==70.0.0; }',
  ],
  cases: [
    one(
      'subprocess-timeout',
      'resource-timeout',
      'tide-table',
      test('import subprocess\n\n\ndef test_clock():\n    subprocess.run(["sleep", "5"], timeout=0.2)\n'),
      'pytest -q',
      'the program that is called does not end in time',
    ),
    one(
      'asyncio-timeout',
      'resource-timeout',
      'tide-table',
      test(
        'import asyncio\n\n\ndef test_gauge():\n    async def read():\n        await asyncio.wait_for(asyncio.sleep(5), 0.1)\n\n    asyncio.run(read())\n',
      ),
      'python -m pytest',
      'the gauge does not answer in time',
    ),
    one(
      'program-timeout',
      'resource-timeout',
      'tide-table',
      { 'poll.py': 'import subprocess\n\nprint("polling 3 gauges")\nsubprocess.check_output(["sleep", "5"], timeout=0.2)\n' },
      'python poll.py',
      'a program that is called does not end in time',
    ),
    one(
      'deadline',
      'resource-timeout',
      'tide-table',
      test(
        'import time\nfrom hypothesis import given, settings, strategies as st\n\n\n@settings(deadline=10, max_examples=5)\n@given(st.integers(0, 9))\ndef test_model(moon):\n    time.sleep(0.05)\n',
      ),
      'pytest',
      'each example has 10 ms',
    ),
    one(
      'unreliable',
      'flaky-test',
      'tide-table',
      test(
        'from hypothesis import given, settings, strategies as st\n\ncalls = []\n\n\n@settings(max_examples=5, database=None)\n@given(st.integers(0, 9))\ndef test_moon(moon):\n    calls.append(moon)\n    assert len(calls) != 2\n',
      ),
      'pytest -q',
      'the example failed and then passed',
    ),
    one(
      'retried',
      'flaky-test',
      'tide-table',
      {
        'test_tide.py':
          'import pytest\n\ntries = []\n\n\n@pytest.mark.flaky(retries=2)\ndef test_gauge():\n    tries.append(1)\n    assert len(tries) > 1\n',
        'ci.sh': 'pytest -q > report.txt; cat report.txt\n! grep -q retried report.txt\n',
      },
      'bash ci.sh',
      'the test failed, then passed; retries are refused',
    ),
    one(
      'retried-then-lint',
      'code-regression',
      'tide-table',
      {
        'test_tide.py':
          'import pytest\n\ntries = []\n\n\n@pytest.mark.flaky(retries=2)\ndef test_gauge():\n    tries.append(1)\n    assert len(tries) > 1\n',
        'tide.py': 'import os\n',
      },
      'pytest -q\nruff check .',
      'an import is not used; the test passed in the end',
    ),
    one(
      'worker-gone',
      'unknown',
      'tide-table',
      test('import os\n\n\ndef test_driver():\n    os._exit(3)\n'),
      'pytest -n 2 --max-worker-restart=0',
      'a worker ended, and the log does not tell why',
    ),
    one(
      'segfault',
      'code-regression',
      'tide-table',
      test('import ctypes\n\n\ndef test_driver():\n    ctypes.string_at(0)\n'),
      'pytest -q',
      'native code reads where it may not',
    ),
    one(
      'no-settings',
      'configuration',
      'tide-table',
      test('from django.conf import settings\n\n\ndef test_zone():\n    assert settings.USE_TZ\n'),
      'pytest -q',
      'DJANGO_SETTINGS_MODULE is not set',
    ),
    one(
      'option-of-a-plugin',
      'configuration',
      'tide-table',
      { ...test(compare), 'pytest.ini': '[pytest]\naddopts = --cov=tide --durations-min=1\n' },
      'python -m pytest',
      'pytest-cov is not installed',
    ),
    one(
      'ruff-format-diff',
      'code-regression',
      'tide-table',
      { 'tide.py': "heights = [ 1,2 ]\nname = 'low'\n" },
      'ruff format --diff .',
      'the file is not formatted',
    ),
    one(
      'black-diff',
      'code-regression',
      'tide-table',
      { 'tide.py': "heights = [ 1,2 ]\nname = 'low'\n" },
      'black --check --diff -q . || { echo "formatting differs"; exit 1; }',
      'the file is not formatted',
    ),
    one(
      'mypy-plugin',
      'configuration',
      'tide-table',
      { 'tide.py': 'height: int = 2\n', 'pyproject.toml': '[tool.mypy]\nplugins = ["tide.plugin"]\n' },
      'mypy tide.py',
      'the plugin is not there',
    ),
    one(
      'hook-not-installed',
      'configuration',
      'tide-table',
      {
        'tide.py': 'height = 2\n',
        '.pre-commit-config.yaml':
          'repos:\n  - repo: local\n    hooks:\n      - id: spell\n        name: spell\n        entry: moonspell --strict\n        language: system\n        types: [python]\n',
      },
      'pre-commit run --all-files',
      'the program of a hook is not installed',
      { prepare: 'git init -q . && git add .' },
    ),
    one(
      'hook-fails',
      'code-regression',
      'tide-table',
      {
        'tide.py': 'import os\n',
        '.pre-commit-config.yaml':
          'repos:\n  - repo: local\n    hooks:\n      - id: ruff\n        name: ruff\n        entry: ruff check\n        language: system\n        types: [python]\n',
      },
      'pre-commit run --all-files',
      'an import is not used',
      { prepare: 'git init -q . && git add .' },
    ),
    one(
      'compile-requirement',
      'configuration',
      'tide-table',
      { 'requirements.in': 'moon phases==2\n' },
      'pip-compile requirements.in',
      'a line of the requirements is none',
    ),
    one(
      'hashes-of-a-folder',
      'configuration',
      'tide-table',
      { 'requirements.txt': './lib\n', 'lib/pyproject.toml': '[project]\nname = "lib"\nversion = "1"\n' },
      'python -m pip install --require-hashes -r requirements.txt',
      'a folder has no hash',
    ),
    one(
      'tox-interpreter',
      'configuration',
      'tide-table',
      { 'tox.ini': '[tox]\nenvlist = py27\nskipsdist = true\n\n[testenv]\ncommands = python -c "print(1)"\n' },
      'tox -e py27',
      'the interpreter is not installed',
    ),
    one(
      'words-of-a-full-disk',
      'code-regression',
      'tide-table',
      test(
        'import logging\n\nlog = logging.getLogger("tide")\n\n\ndef test_height():\n    log.warning("No space left on device: ring buffer, dropping 3 heights")\n    assert 2 == 3\n',
      ),
      'pytest -q -s --log-cli-level=INFO',
      'the height differs; the words on the disk are logged',
    ),
    one(
      'words-of-a-limit',
      'code-regression',
      'tide-table',
      {
        'check.py':
          'import json\n\nfor n in range(3):\n    print(json.dumps({"level": "warn", "msg": "429 Too Many Requests", "try": n}))\nprint("2026-11-20 10:00:00,120 INFO gauge: connection timed out, retrying in 2 s")\nprint("gauge: Temporary failure in name resolution, continuing without it")\nheights = {"low": 1}\nprint(heights["high"])\n',
      },
      'python check.py',
      'a height is missing; the gauges are allowed to be away',
    ),
    one(
      'memory-before-a-test',
      'code-regression',
      'tide-table',
      {
        'model.sh': '(ulimit -v 200000; python -c "x = bytearray(10**9)") || echo "model too large, using the small one"\n',
        ...test(compare),
      },
      'bash model.sh\npytest -q',
      'the height differs; the large model may run out of memory',
    ),
    one(
      'tool-fails-itself',
      'unknown',
      'tide-table',
      { 'tide.py': 'x = 1\n' },
      'python -c "import sys; sys.exit(\'gauge service says no\')"',
      'the program gives a message of its own',
    ),
    one(
      'own-exception',
      'code-regression',
      'tide-table',
      {
        'tide/__init__.py': '',
        'tide/__main__.py': 'class DriftError(Exception):\n    pass\n\n\nraise DriftError("gauge drifted by 4 cm")\n',
      },
      'python -m tide',
      'the program raises an exception of its own',
    ),
    one(
      'date-in-test',
      'code-regression',
      'tide-table',
      test('from datetime import datetime, timezone\n\n\ndef test_age():\n    assert datetime.now(timezone.utc) > datetime(2024, 1, 1)\n'),
      'pytest',
      'times with and without a zone are compared',
    ),
  ],
};
