const chess = {
  'clock.py': `class ChessClock:
    def __init__(self, seconds):
        self.left = {"white": seconds, "black": seconds}
        self.turn = "white"

    def press(self, spent):
        self.left[self.turn] -= spent
        self.turn = "black" if self.turn == "white" else "white"

    def flag_fell(self, side):
        return self.left[side] < 0
`,
};
const tide = {
  'pyproject.toml':
    '[project]\nname = "tide"\nversion = "0.3.0"\n\n[tool.pytest.ini_options]\ntestpaths = ["tests"]\npythonpath = ["src"]\n',
  'src/tide/__init__.py': '',
  'src/tide/table.py': `from dataclasses import dataclass


@dataclass
class Reading:
    station: str
    metres: float


def parse(line):
    station, metres = line.split(";")
    return Reading(station.strip(), float(metres))
`,
};
const passing = (count) =>
  Array.from({ length: count }, (_, index) => `def test_station_${index}():\n    assert ${index} + 1 == ${index + 1}\n`).join('\n\n');

export default {
  tool: 'pytest',
  versions: { python: '3.12.1', pytest: '8.3.4', 'pytest-xdist': '3.6.1', 'pytest-timeout': '2.3.1', 'pytest-rerunfailures': '15.0' },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q pytest==8.3.4 pytest-xdist==3.6.1 pytest-timeout==2.3.1 pytest-rerunfailures==15.0; }`,
  ],
  cases: [
    {
      id: 'assertion',
      class: 'code-regression',
      project: 'chess-clock',
      files: {
        ...chess,
        'test_clock.py': `from clock import ChessClock


def test_turn_changes():
    clock = ChessClock(60)
    clock.press(5)
    assert clock.turn == "black"


def test_flag_falls_at_zero():
    clock = ChessClock(60)
    clock.press(60)
    assert clock.flag_fell("white") is True
`,
      },
      run: 'python -m pytest',
      cause: 'test_clock.py::test_flag_falls_at_zero',
    },
    {
      id: 'assertion-quiet',
      class: 'code-regression',
      project: 'tide',
      files: {
        ...tide,
        'tests/test_table.py': `from tide.table import parse


def test_connection_refused_is_reported_as_missing():
    assert parse("Husum; 2.5").metres == 2.5


def test_timeout_error_gives_zero():
    assert parse("Cuxhaven; 1.5").metres == 0
`,
      },
      run: 'pytest -q --tb=short',
      cause: 'tests/test_table.py::test_timeout_error_gives_zero',
    },
    {
      id: 'exception',
      class: 'code-regression',
      project: 'tide',
      files: {
        ...tide,
        Makefile: 'test:\n\tpytest -ra\n',
        'tests/test_table.py': `import pytest
from tide.table import parse


@pytest.mark.parametrize("line", ["Husum;2.5", "Wyk;n/a"])
def test_parse(line):
    assert parse(line).station
`,
      },
      run: 'make test',
      cause: 'tests/test_table.py::test_parse[Wyk;n/a]',
    },
    {
      id: 'collection-error',
      class: 'code-regression',
      project: 'tide',
      files: {
        ...tide,
        'tests/test_table.py': 'from tide.table import parse_all\n\n\ndef test_parse_all():\n    assert parse_all([]) == []\n',
        'tests/test_station.py': passing(2),
      },
      run: 'pytest',
      cause: "ImportError: cannot import name 'parse_all' from 'tide.table'",
    },
    {
      id: 'module-missing',
      class: 'code-regression',
      project: 'tide',
      files: {
        ...tide,
        'tests/test_export.py': 'import geopandas\n\n\ndef test_export():\n    assert geopandas\n',
      },
      run: 'python --version\npytest -v',
      cause: "ModuleNotFoundError: No module named 'geopandas'",
    },
    {
      id: 'collection-syntax-error',
      class: 'code-regression',
      project: 'chess-clock',
      files: { ...chess, 'test_clock.py': 'from clock import ChessClock\n\ndef test_press()\n    assert ChessClock(1)\n' },
      run: 'pytest --no-header',
      cause: 'SyntaxError in test_clock.py',
    },
    {
      id: 'fixture-missing',
      class: 'code-regression',
      project: 'tide',
      files: { ...tide, 'tests/test_db.py': 'def test_stores(database):\n    assert database\n' },
      run: 'pytest -v',
      cause: "fixture 'database' not found",
    },
    {
      id: 'setup-error',
      class: 'code-regression',
      project: 'tide',
      files: {
        ...tide,
        'tests/test_db.py':
          'import pytest\n\n\n@pytest.fixture\ndef rows():\n    return {}["rows"]\n\n\ndef test_rows(rows):\n    assert rows\n',
      },
      run: 'pytest -q',
      cause: 'tests/test_db.py::test_rows (fixture raises KeyError)',
    },
    {
      id: 'xdist',
      class: 'code-regression',
      project: 'tide',
      files: { ...tide, 'tests/test_station.py': `${passing(6)}\n\ndef test_width():\n    assert len("Husum") == 6\n` },
      run: 'pytest -n 2 -v',
      cause: 'tests/test_station.py::test_width',
    },
    {
      id: 'xdist-worker-crash',
      class: 'code-regression',
      project: 'tide',
      files: { ...tide, 'tests/test_native.py': 'import os\n\n\ndef test_native():\n    os.abort()\n' },
      run: 'pytest -n 1',
      cause: 'the program aborts within a worker',
    },
    {
      id: 'stop-at-first',
      class: 'code-regression',
      project: 'chess-clock',
      files: {
        ...chess,
        'test_clock.py': `from clock import ChessClock


class TestPress:
    def test_unknown_side(self):
        assert not ChessClock(3).flag_fell("green")

    def test_side(self):
        assert ChessClock(3).turn == "white"
`,
      },
      run: 'pytest -x --maxfail=1 --tb=line',
      cause: 'test_clock.py::TestPress::test_unknown_side',
    },
    {
      id: 'timeout',
      class: 'resource-timeout',
      project: 'tide',
      files: { ...tide, 'tests/test_poll.py': 'import time\n\n\ndef test_poll():\n    time.sleep(30)\n' },
      run: 'pytest --timeout=1',
      cause: 'tests/test_poll.py::test_poll',
    },
    {
      id: 'timeout-thread',
      class: 'resource-timeout',
      project: 'tide',
      files: { ...tide, 'tests/test_poll.py': 'import threading\n\n\ndef test_lock():\n    threading.Event().wait(30)\n' },
      run: 'pytest --timeout=1 --timeout-method=thread',
      cause: 'tests/test_poll.py::test_lock',
    },
    {
      id: 'rerun-passes',
      class: 'flaky-test',
      project: 'tide',
      files: {
        ...tide,
        'tests/test_feed.py':
          'import pathlib\n\n\ndef test_feed():\n    seen = pathlib.Path("seen")\n    first = not seen.exists()\n    seen.touch()\n    assert not first, "feed was empty"\n',
      },
      run: 'pytest --reruns 2 -rR | tee pytest.txt\nif grep -q " rerun" pytest.txt; then exit 1; fi',
      cause: 'tests/test_feed.py::test_feed',
    },
    {
      id: 'rerun-fails',
      class: 'code-regression',
      project: 'tide',
      files: { ...tide, 'tests/test_feed.py': 'def test_feed():\n    assert [] == ["Husum"]\n' },
      run: 'pytest --reruns 2',
      cause: 'tests/test_feed.py::test_feed',
    },
    {
      id: 'no-tests',
      class: 'configuration',
      project: 'tide',
      files: { ...tide, 'tests/README.md': 'Nothing here.\n' },
      run: 'pytest -m slow',
      cause: 'no test is collected',
    },
    {
      id: 'path-missing',
      class: 'configuration',
      project: 'tide',
      files: { ...tide, 'tests/test_station.py': passing(1) },
      run: 'pytest tests/unit',
      cause: 'the step names a folder that is not there',
    },
    {
      id: 'usage-error',
      class: 'configuration',
      project: 'tide',
      files: { ...tide, 'tests/test_station.py': passing(1) },
      run: 'pytest --cov=tide --cov-report=xml',
      cause: 'unrecognized arguments: --cov (pytest-cov is not installed)',
    },
    {
      id: 'bad-ini',
      class: 'configuration',
      project: 'chess-clock',
      files: { ...chess, 'pytest.ini': '[pytest\naddopts = -q\n', 'test_clock.py': passing(1) },
      run: 'pytest',
      cause: 'pytest.ini cannot be read',
    },
    {
      id: 'unknown-marker',
      class: 'configuration',
      project: 'tide',
      files: {
        ...tide,
        'tests/test_station.py': 'import pytest\n\n\n@pytest.mark.slwo\ndef test_station():\n    assert True\n',
      },
      run: 'pytest --strict-markers',
      cause: "'slwo' is not a registered marker",
    },
    {
      id: 'internal-error',
      class: 'code-regression',
      project: 'chess-clock',
      files: {
        ...chess,
        'conftest.py': 'def pytest_collection_modifyitems(items):\n    items.sort(key=lambda item: item.weight)\n',
        'test_clock.py': passing(2),
      },
      run: 'pytest',
      cause: 'the hook in conftest.py raises AttributeError',
    },
    {
      id: 'conftest-import',
      class: 'code-regression',
      project: 'chess-clock',
      files: { ...chess, 'conftest.py': 'import requests_mock\n', 'test_clock.py': passing(1) },
      run: 'pytest -q',
      cause: "ModuleNotFoundError: No module named 'requests_mock'",
    },
    {
      id: 'warnings-as-errors',
      class: 'code-regression',
      project: 'tide',
      files: {
        ...tide,
        'tests/test_now.py': 'from datetime import datetime\n\n\ndef test_now():\n    assert datetime.utcnow().year > 2000\n',
      },
      run: 'pytest -W error',
      cause: 'datetime.utcnow() is deprecated',
    },
    {
      id: 'summary-only',
      class: 'code-regression',
      project: 'chess-clock',
      files: {
        ...chess,
        'test_clock.py': 'from clock import ChessClock\n\n\ndef test_left():\n    assert ChessClock(9).left["black"] == 8\n',
      },
      run: './check.sh',
      prepare: 'printf "#!/bin/sh\\npython -m pytest -q --tb=no -rN\\n" > check.sh && chmod +x check.sh',
      cause: 'a test that the options keep unnamed',
    },
    {
      id: 'doctest',
      class: 'code-regression',
      project: 'chess-clock',
      files: {
        'notation.py':
          'def square(file, rank):\n    """\n    >>> square(4, 1)\n    \'e2\'\n    """\n    return "abcdefgh"[file] + str(rank)\n',
      },
      run: 'pytest --doctest-modules',
      cause: 'doctest notation.square',
    },
  ],
};
