// pytest 7 on Python 3.9 with the plugins of a service's usual test job.
const rates = `def convert(amount, rate):
    return round(amount * rate, 2)


def parse(text):
    left, right = text.split(":")
    return float(left), float(right)
`;

export default {
  tool: 'pytest',
  versions: {
    python: '3.9.18',
    pytest: '7.4.4',
    'pytest-cov': '4.1.0',
    'pytest-timeout': '2.2.0',
    'pytest-rerunfailures': '12.0',
    'pytest-xdist': '3.5.0',
  },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.9.18/bin/python -m venv venv && venv/bin/pip install -q pytest==7.4.4 pytest-cov==4.1.0 pytest-timeout==2.2.0 pytest-rerunfailures==12.0 pytest-xdist==3.5.0; }`,
  ],
  cases: [
    {
      id: 'refused-connection-in-name',
      class: 'code-regression',
      project: 'tide-tables',
      files: {
        'tides/__init__.py': '',
        'tides/client.py': `import logging

log = logging.getLogger("tides.client")


def fetch(connect, port):
    for attempt in range(2):
        try:
            return connect(port)
        except ConnectionRefusedError as error:
            log.warning("attempt %d: %s, retrying", attempt + 1, error)
    return {"state": "down"}
`,
        'tests/test_client.py': `from tides.client import fetch


def refuse(port):
    raise ConnectionRefusedError(111, "Connection refused")


def test_connection_refused_is_handled():
    assert fetch(refuse, 7001) == {"state": "offline"}


def test_answer_is_passed_on():
    assert fetch(lambda port: {"state": "up"}, 7001) == {"state": "up"}
`,
      },
      run: 'python -m pytest -ra tests',
      cause: 'the state of a refused connection is "down", the test expects "offline"',
    },
    {
      id: 'parallel-parametrized',
      class: 'code-regression',
      project: 'exchange-desk',
      files: {
        'rates.py': rates,
        'test_rates.py': `import pytest
from rates import convert


@pytest.mark.parametrize("amount,rate,want", [(10, 1.1, 11.0), (2, 0.5, 1.0), (3, 0.333, 1.01), (0, 7, 0)])
def test_convert(amount, rate, want):
    assert convert(amount, rate) == want
`,
      },
      run: 'set -x\npython --version\npython -m pytest -n 2 -q',
      cause: 'convert(3, 0.333) rounds to 1.0, the test expects 1.01',
    },
    {
      id: 'hangs-until-plugin-timeout',
      class: 'resource-timeout',
      project: 'lift-control',
      files: {
        'lift.py': 'import time\n\n\ndef wait_for_floor(floor):\n    while True:\n        time.sleep(0.1)\n',
        'test_lift.py':
          'from lift import wait_for_floor\n\n\ndef test_arrives():\n    wait_for_floor(3)\n\n\ndef test_sums():\n    assert 1 + 1 == 2\n',
        'pytest.ini': '[pytest]\ntimeout = 1\n',
      },
      run: 'python -m pytest -v',
      cause: 'pytest-timeout ended a test that waits for ever',
    },
    {
      id: 'hangs-until-thread-timeout',
      class: 'resource-timeout',
      project: 'lift-control',
      files: {
        'test_queue.py': 'import queue\n\n\ndef test_item_arrives():\n    assert queue.Queue().get() == 4\n',
        Makefile: 'test:\n\tpython -m pytest --timeout 1 --timeout-method=thread\n',
      },
      run: 'make test',
      cause: 'pytest-timeout ended a test that waits for an empty queue',
    },
    {
      id: 'coverage-below-limit',
      class: 'code-regression',
      project: 'exchange-desk',
      files: {
        'rates.py': rates,
        'test_rates.py':
          'import warnings\n\nfrom rates import convert\n\n\ndef test_convert():\n    warnings.warn("the feed answered after a timeout of 3 s")\n    assert convert(1, 2) == 2\n',
      },
      run: 'python -m pytest -q --cov=rates --cov-report=term-missing --cov-fail-under=90',
      cause: 'coverage of 60 % is below 90 %',
    },
    {
      id: 'option-of-absent-plugin',
      class: 'configuration',
      project: 'exchange-desk',
      files: {
        'pytest.ini': '[pytest]\naddopts = --benchmark-skip -q\n',
        'test_rates.py': 'def test_nothing():\n    assert True\n',
      },
      run: 'pip list --format=freeze | grep -i pytest\npytest',
      cause: 'addopts holds an option of a plugin that is not installed',
    },
    {
      id: 'invalid-pyproject',
      class: 'configuration',
      project: 'bee-yard',
      files: {
        'pyproject.toml':
          '[project]\nname = "bee-yard"\nversion = "1.0"\n\n[tool.pytest.ini_options]\naddopts = "-q\ntestpaths = ["tests"]\n',
        'tests/test_hive.py': 'def test_hive():\n    assert True\n',
      },
      run: 'python -m pytest',
      cause: 'pyproject.toml has a string that is not closed',
    },
    {
      id: 'conftest-import',
      class: 'code-regression',
      project: 'bee-yard',
      files: {
        'tests/conftest.py':
          'import pytest\n\nfrom hives.store import open_store\n\n\n@pytest.fixture\ndef store():\n    return open_store()\n',
        'tests/test_store.py': 'def test_store(store):\n    assert store\n',
        'hives/__init__.py': '',
        'hives/storage.py': 'def open_store():\n    return {}\n',
      },
      run: 'python -m pytest tests',
      cause: 'conftest.py imports a module that was renamed',
    },
    {
      id: 'fixture-not-found',
      class: 'code-regression',
      project: 'bee-yard',
      files: { 'test_queen.py': 'def test_queen(apiary):\n    assert apiary.queens == 1\n\n\ndef test_drone():\n    assert True\n' },
      run: 'python -m pytest --color=yes',
      cause: 'no fixture of the name apiary',
    },
    {
      id: 'reruns-all-fail',
      class: 'code-regression',
      project: 'ferry-bookings',
      files: {
        'test_seats.py': 'def seats(cars):\n    return 40 - cars\n\n\ndef test_seats_shrink_by_two():\n    assert seats(3) == 34\n',
      },
      run: 'python -m pytest -rR --reruns 2',
      cause: 'the same assertion fails in each of three runs',
    },
    {
      id: 'rerun-recovers-another-fails',
      class: 'code-regression',
      project: 'ferry-bookings',
      files: {
        'test_harbour.py': `from pathlib import Path


def test_gate_opens_in_time():
    mark = Path("mark")
    seen = mark.exists()
    mark.touch()
    assert seen, "the gate was slow"


def test_fare():
    assert {"child": 4, "adult": 9}["adult"] == 8
`,
      },
      run: 'python -m pytest -v --reruns 1 --reruns-delay 0',
      cause: 'test_fare fails in both runs; the other one recovers',
    },
    {
      id: 'path-not-there',
      class: 'configuration',
      project: 'ferry-bookings',
      files: { 'tests/unit/test_ok.py': 'def test_ok():\n    assert True\n' },
      run: 'python -m pytest tests/unit\npython -m pytest tests/integration',
      cause: 'the step names a folder that is not there',
    },
    {
      id: 'memory-limit',
      class: 'resource-timeout',
      project: 'star-atlas',
      files: {
        'atlas.py': 'def load(stars):\n    return bytearray(stars * 1024)\n',
        'test_atlas.py':
          'from atlas import load\n\n\ndef test_small():\n    assert load(1)\n\n\ndef test_whole_sky():\n    assert load(4_000_000)\n',
      },
      run: 'ulimit -v 600000\npython -m pytest -q',
      cause: 'the limit of memory of the step',
    },
    {
      id: 'unknown-own-gate',
      class: 'unknown',
      project: 'star-atlas',
      files: {
        'test_atlas.py': 'def test_ok():\n    assert True\n',
        'gate.py': 'import sys\n\nprint("gate: 3 of 4 signatures")\nsys.exit(1)\n',
      },
      run: 'python -m pytest -q\npython gate.py',
      cause: 'only the project knows what its gate means',
    },
  ],
};
