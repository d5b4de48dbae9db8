const ferry = {
  'pyproject.toml':
    '[project]\nname = "ferry-times"\nversion = "1.4.0"\n\n[tool.pytest.ini_options]\npythonpath = ["."]\ntestpaths = ["tests"]\n',
  'ferry/__init__.py': '__version__ = "1.4.0"\n',
  'ferry/timetable.py': `from datetime import datetime, timedelta


class Departure:
    def __init__(self, port, at, minutes):
        self.port = port
        self.at = datetime.strptime(at, "%H:%M")
        self.minutes = minutes

    def arrival(self):
        return (self.at + timedelta(minutes=self.minutes)).strftime("%H:%M")


def next_departure(departures, now):
    later = [d for d in departures if d.at.strftime("%H:%M") >= now]
    return min(later, key=lambda d: d.at)
`,
};
const departures =
  'from ferry.timetable import Departure, next_departure\n\nPORTS = [Departure("Mole", "08:10", 35), Departure("Quay", "21:40", 150)]\n\n\n';

export default {
  tool: 'pytest 7.2',
  versions: { python: '3.10.13', pytest: '7.2.2', 'pytest-xdist': '3.2.1', 'pytest-timeout': '2.1.0' },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.10.13/bin/python -m venv venv && venv/bin/pip install -q pytest==7.2.2 pytest-xdist==3.2.1 pytest-timeout==2.1.0; }`,
  ],
  cases: [
    {
      id: 'past-midnight',
      class: 'code-regression',
      project: 'ferry-times',
      files: {
        ...ferry,
        'tests/test_timetable.py': `${departures}def test_arrival_same_day():
    assert PORTS[0].arrival() == "08:45"


def test_arrival_past_midnight_is_marked():
    assert PORTS[1].arrival() == "00:10+1"
`,
      },
      run: 'python --version\npython -m compileall -q ferry\npython -m pytest --junitxml=report.xml',
      cause: 'tests/test_timetable.py::test_arrival_past_midnight_is_marked',
    },
    {
      id: 'min-of-nothing',
      class: 'code-regression',
      project: 'ferry-times',
      files: {
        ...ferry,
        Makefile: '.PHONY: check\ncheck:\n\t@echo "== unit tests"\n\tpython -m pytest -q\n',
        'tests/test_next.py': `${departures}def test_first():
    assert next_departure(PORTS, "07:00").port == "Mole"


def test_after_the_last():
    assert next_departure(PORTS, "23:00") is None
`,
      },
      run: 'make check',
      cause: 'tests/test_next.py::test_after_the_last (ValueError)',
    },
    {
      id: 'trap-network-words',
      class: 'code-regression',
      project: 'ferry-times',
      files: {
        ...ferry,
        'tests/test_feed.py': `import logging
import socket

log = logging.getLogger("feed")


class Feed:
    def __init__(self, opener):
        self.opener = opener
        self.tries = 0

    def read(self):
        for _ in range(3):
            self.tries += 1
            try:
                return self.opener()
            except (ConnectionRefusedError, socket.gaierror) as error:
                log.error("Connection refused: could not resolve host feed.invalid (%s)", error)
        return "stale"


def refuse():
    raise ConnectionRefusedError(111, "Connection refused")


def test_connection_refused_three_times_then_stale():
    feed = Feed(refuse)
    assert feed.read() == "stale"
    assert feed.tries == 2
`,
      },
      run: 'pytest -v',
      cause: 'tests/test_feed.py::test_connection_refused_three_times_then_stale expects two tries',
    },
    {
      id: 'import-renamed',
      class: 'code-regression',
      project: 'ferry-times',
      files: {
        ...ferry,
        'tests/test_fares.py': 'from ferry.fares import adult_fare\n\n\ndef test_fare():\n    assert adult_fare("Mole") == 7\n',
        'tests/test_timetable.py': `${departures}def test_arrival():\n    assert PORTS[0].arrival() == "08:45"\n`,
      },
      run: 'python -m pip list --format=freeze | grep -i pytest\npytest tests',
      cause: "ModuleNotFoundError: No module named 'ferry.fares'",
    },
    {
      id: 'four-workers-one-red',
      class: 'code-regression',
      project: 'ferry-times',
      files: {
        ...ferry,
        'tests/test_many.py': `import pytest\n${departures}@pytest.mark.parametrize("minute", range(12))
def test_minutes(minute):
    assert Departure("Mole", "10:00", minute).arrival() == f"10:{minute:02d}"


@pytest.mark.parametrize("hours", [1, 2, 25])
def test_hours(hours):
    assert Departure("Mole", "00:00", hours * 60).arrival() == f"{hours:02d}:00"
`,
      },
      run: 'pytest -n 2 --durations=3 tests',
      cause: 'tests/test_many.py::test_hours[25]',
    },
    {
      id: 'waits-for-harbour',
      class: 'resource-timeout',
      project: 'ferry-times',
      files: {
        ...ferry,
        'setup.cfg': '[flake8]\nmax-line-length = 100\n',
        'tests/test_harbour.py': `import queue


def test_radio_is_answered():
    radio = queue.Queue()
    assert radio.get(timeout=40) == "roger"


def test_call_sign():
    assert "ferry".upper() == "FERRY"
`,
      },
      run: 'pytest --timeout 2 -ra',
      cause: 'tests/test_harbour.py::test_radio_is_answered takes longer than its limit',
    },
    {
      id: 'unknown-ini-option',
      class: 'configuration',
      project: 'ferry-times',
      files: {
        ...ferry,
        'pyproject.toml': `${ferry['pyproject.toml']}addopts = "--strict-config"\nmarker = ["slow: takes long"]\n`,
        'tests/test_timetable.py': `${departures}def test_arrival():\n    assert PORTS[0].arrival() == "08:45"\n`,
      },
      run: 'python -m pytest',
      cause: 'unknown config option "marker" in pyproject.toml',
    },
    {
      id: 'fixture-key-error',
      class: 'code-regression',
      project: 'ferry-times',
      files: {
        ...ferry,
        'tests/conftest.py': `import json
import pathlib

import pytest


@pytest.fixture
def season():
    return json.loads(pathlib.Path(__file__).with_name("season.json").read_text())["winter"]
`,
        'tests/season.json': '{"summer": {"sailings": 14}}\n',
        'tests/test_season.py':
          'def test_sailings(season):\n    assert season["sailings"] == 6\n\n\ndef test_names():\n    assert sorted(["b", "a"]) == ["a", "b"]\n',
      },
      run: 'pytest -q --tb=short tests/test_season.py',
      cause: "the fixture of tests/test_season.py::test_sailings raises KeyError: 'winter'",
    },
  ],
};
