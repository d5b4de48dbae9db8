const till = {
  'till/__init__.py': '',
  'till/money.py': `from decimal import Decimal, ROUND_HALF_UP


def rounded(amount):
    return Decimal(amount).quantize(Decimal("0.05"), rounding=ROUND_HALF_UP)


def change(paid, price):
    if paid < price:
        raise ValueError("paid %s, price %s: connection to card terminal timed out" % (paid, price))
    return rounded(paid - price)
`,
};
const rerunTest = `import pathlib

STATE = pathlib.Path("drawer.state")


def test_drawer_opens():
    opened = STATE.exists()
    STATE.write_text("open")
    assert opened, "drawer did not answer"


def test_drawer_closes():
    STATE.unlink()
    assert not STATE.exists()
`;

export default {
  tool: 'pytest',
  versions: {
    python: '3.9.18',
    pytest: '6.2.5',
    'pytest-rerunfailures': '10.3',
    'pytest-timeout': '2.1.0',
    'pytest-xdist': '2.5.0',
    'pytest-cov': '3.0.0',
    hypothesis: '6.70.0',
    nose2: '0.12.0',
  },
  setup: [
    `[ -f done ] || { ~/.pyenv/versions/3.9.18/bin/python -m venv venv && venv/bin/pip install -q pytest==6.2.5 pytest-rerunfailures==10.3 pytest-timeout==2.1.0 pytest-xdist==2.5.0 hypothesis==6.70.0 pytest-cov==3.0.0 coverage==6.5.0 nose2==0.12.0 && touch done; }`,
  ],
  cases: [
    {
      id: 'xdist-rounding',
      class: 'code-regression',
      project: 'till',
      files: {
        ...till,
        'setup.cfg': '[tool:pytest]\naddopts = -n 2 --dist loadfile\n',
        'test_money.py': `import logging
from decimal import Decimal

from till.money import change

log = logging.getLogger("till")


def test_change_after_terminal_timeout():
    log.warning("terminal: read timed out, ECONNRESET by peer, asking again (1/3)")
    log.error("terminal: 503 Service Unavailable")
    assert change(Decimal("5.00"), Decimal("3.42")) == Decimal("1.60")


def test_exact():
    assert change(Decimal("5.00"), Decimal("3.50")) == Decimal("1.50")
`,
        'test_shop.py': 'def test_open():\n    assert True\n',
      },
      run: 'python -m pytest --junitxml=report.xml\npython -m coverage report',
      cause: 'test_money.py::test_change_after_terminal_timeout expects 1.60 and gets 1.58; network words are captured log lines',
    },
    {
      id: 'rerun-passed-then-refused',
      class: 'flaky-test',
      project: 'till',
      files: {
        'test_drawer.py': rerunTest,
        'scripts/refuse-reruns.sh':
          '#!/bin/sh\nif grep -q "rerun" "$1"; then\n  echo "release branch: a test needed a second try, not accepted" >&2\n  exit 3\nfi\n',
      },
      run: 'pytest --reruns 2 -ra | tee pytest.txt\nsh scripts/refuse-reruns.sh pytest.txt',
      cause: 'test_drawer.py::test_drawer_opens failed, then passed on its rerun; the job refuses reruns',
    },
    {
      id: 'rerun-passed-then-coverage',
      class: 'code-regression',
      project: 'till',
      files: {
        ...till,
        'test_drawer.py': `import till.money\n${rerunTest}`,
        '.coveragerc': '[run]\nsource = till\n[report]\nfail_under = 90\n',
      },
      run: 'pytest --reruns 1 -rR\npytest -q --reruns 1 --cov --cov-report=term-missing',
      cause: 'coverage of 43 % where 90 % is asked; the rerun test passed',
    },
    {
      id: 'rerun-never-passes',
      class: 'code-regression',
      project: 'till',
      files: {
        ...till,
        'test_money.py': `from till.money import rounded


def test_flaky_looking_but_not():
    assert str(rounded("1.03")) == "1.05"


def test_same():
    assert str(rounded("1.00")) == "1.00"
`,
      },
      run: 'pytest -p no:cacheprovider --reruns 3 --reruns-delay 0 -v',
      cause: 'test_money.py::test_flaky_looking_but_not failed in all four tries',
    },
    {
      id: 'timeout-in-socket-wait',
      class: 'resource-timeout',
      project: 'printer-queue',
      files: {
        'pytest.ini': '[pytest]\ntimeout = 1\ntimeout_method = signal\n',
        'test_queue.py': `import queue


def test_job_is_taken():
    jobs = queue.Queue()
    assert jobs.get() == "receipt"


def test_empty():
    assert queue.Queue().empty()
`,
      },
      run: 'make -s test',
      prepare: "printf 'test:\\n\\t@echo running unit tests\\n\\t@pytest --tb=short\\n' > Makefile",
      cause: 'pytest-timeout ended test_job_is_taken after 1 s',
    },
    {
      id: 'hypothesis-falsifies',
      class: 'code-regression',
      project: 'dice-odds',
      files: {
        'dice.py': 'def mean(throws):\n    return sum(throws) / len(throws)\n',
        'test_dice.py': `from hypothesis import given, settings, strategies as st

from dice import mean


@settings(derandomize=True)
@given(st.lists(st.integers(1, 6), max_size=20))
def test_mean_is_in_range(throws):
    assert 1 <= mean(throws) <= 6
`,
      },
      run: 'pip list --format=freeze | grep -i hypothesis\npytest -q',
      cause: 'ZeroDivisionError for an empty list',
    },
    {
      id: 'hypothesis-unreliable',
      class: 'flaky-test',
      project: 'dice-odds',
      files: {
        'test_cup.py': `from hypothesis import given, settings, strategies as st

shaken = {"times": 0}


@settings(derandomize=True, database=None)
@given(st.integers(1, 6))
def test_cup_is_empty_after_throw(pips):
    shaken["times"] += 1
    assert shaken["times"] != 3
`,
      },
      run: 'pytest -q --tb=short test_cup.py',
      cause: 'hypothesis saw the same example fail and then pass',
    },
    {
      id: 'hypothesis-deadline',
      class: 'resource-timeout',
      project: 'dice-odds',
      files: {
        'test_slow.py': `import time

from hypothesis import given, settings, strategies as st


@settings(max_examples=5, deadline=20, derandomize=True)
@given(st.integers(1, 6))
def test_simulation(pips):
    time.sleep(0.05)
    assert pips
`,
      },
      run: 'pytest --hypothesis-show-statistics test_slow.py',
      cause: 'DeadlineExceeded: each example has 20 ms',
    },
    {
      id: 'marker-not-registered',
      class: 'configuration',
      project: 'printer-queue',
      files: {
        'pytest.ini': '[pytest]\naddopts = --strict-markers\nmarkers =\n    paper: needs paper\n',
        'test_ink.py': 'import pytest\n\n\n@pytest.mark.ink\ndef test_ink():\n    assert True\n',
      },
      run: 'pytest',
      cause: "'ink' is not among the markers of pytest.ini",
    },
    {
      id: 'nose2-after-allowed-install-failure',
      class: 'code-regression',
      project: 'printer-queue',
      files: {
        'tests/__init__.py': '',
        'tests/test_tray.py': `import unittest


def sheets(tray):
    return {"upper": 250, "lower": 500}[tray]


class TrayTest(unittest.TestCase):
    def test_lower(self):
        self.assertEqual(sheets("lower"), 500)

    def test_manual_feed(self):
        with self.subTest("no network"):
            self.assertEqual(sheets("manual"), 1)
`,
      },
      run: 'pip install -q --no-index cups-notify==9.1 || true  # optional\nnose2 -v -s tests -t .',
      cause: "KeyError: 'manual' in tests/test_tray.py; the failed optional install is allowed",
    },
    {
      id: 'worker-killed',
      class: 'unknown',
      project: 'printer-queue',
      files: {
        'test_driver.py': `import os
import signal


def test_driver_loads():
    os.kill(os.getpid(), signal.SIGKILL)
`,
        'test_fonts.py': 'def test_fonts():\n    assert True\n',
      },
      run: 'pytest -n 2 --max-worker-restart=0',
      cause: 'a worker of xdist vanished; the log does not tell why',
    },
    {
      id: 'memory-limit',
      class: 'resource-timeout',
      project: 'dice-odds',
      files: {
        'test_table.py': 'def test_all_throws():\n    table = bytearray(3 * 10**9)\n    assert len(table) == 3 * 10**9\n',
      },
      run: 'ulimit -v 1500000\npytest -q test_table.py',
      cause: 'MemoryError under a limit of 1.5 GB',
    },
  ],
};
