const seeds = {
  'pyproject.toml': `[project]
name = "seed-catalogue"
version = "2.0.0"

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["src"]

[tool.coverage.run]
branch = true
source = ["seeds"]
`,
  'src/seeds/__init__.py': '',
  'src/seeds/catalogue.py': `import csv
import io


def read(text):
    return {row["name"]: int(row["days"]) for row in csv.DictReader(io.StringIO(text))}


def ripe(catalogue, name, sown, today):
    if name not in catalogue:
        raise LookupError(f"no seed is called {name!r}")
    return (today - sown).days >= catalogue[name]
`,
};
const passing = 'from seeds.catalogue import read\n\n\ndef test_read():\n    assert read("name,days\\nradish,28\\n") == {"radish": 28}\n';
/** A test that fails at first and passes afterwards, by a file that it leaves. */
const secondTime = (name, reason) => `import pathlib


def test_${name}():
    mark = pathlib.Path("${name}.seen")
    first = not mark.exists()
    mark.touch()
    assert not first, "${reason}"
`;

export default {
  tool: 'pytest 8.4',
  versions: {
    python: '3.13.0',
    pytest: '8.4.2',
    'pytest-cov': '7.0.0',
    'pytest-rerunfailures': '16.0',
    'pytest-timeout': '2.4.0',
    'pytest-xdist': '3.8.0',
    coverage: '7.10.6',
  },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.13.0/bin/python -m venv venv && venv/bin/pip install -q pytest==8.4.2 pytest-cov==7.0.0 pytest-rerunfailures==16.0 pytest-timeout==2.4.0 pytest-xdist==3.8.0 coverage==7.10.6; }`,
  ],
  cases: [
    {
      id: 'bad-row',
      class: 'code-regression',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_catalogue.py': `${passing}

def test_days_may_be_a_range():
    assert read("name,days\\nchard,50-60\\n") == {"chard": 50}
`,
      },
      run: 'pytest --tb=native',
      cause: 'tests/test_catalogue.py::test_days_may_be_a_range (ValueError)',
    },
    {
      id: 'raises-other-error',
      class: 'code-regression',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_ripe.py': `from datetime import date

import pytest
from seeds.catalogue import ripe


def test_unknown_seed():
    with pytest.raises(LookupError, match="unknown seed"):
        ripe({}, "leek", date(2026, 4, 1), date(2026, 5, 1))
`,
      },
      run: 'set -x\nmkdir -p reports\npytest -o junit_family=xunit2 --junitxml=reports/unit.xml',
      cause: 'tests/test_ripe.py::test_unknown_seed',
    },
    {
      id: 'feed-passes-on-rerun',
      class: 'flaky-test',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'ci/fail-on-rerun.sh':
          '#!/bin/sh\nif grep -Eq "[0-9]+ rerun" "$1"; then\n  echo "unstable tests, see the reruns above"\n  exit 1\nfi\n',
        'tests/test_weather.py': secondTime('frost_warning', 'the forecast was not there yet'),
        'tests/test_catalogue.py': passing,
      },
      run: 'pytest --reruns 3 -v 2>&1 | tee pytest.log\nsh ci/fail-on-rerun.sh pytest.log',
      cause: 'tests/test_weather.py::test_frost_warning failed once and passed when it was run again',
    },
    {
      id: 'reruns-with-delay',
      class: 'flaky-test',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_stock.py': `${secondTime('stock_is_counted', 'two counters at once')}\n\n${secondTime('stock_is_sorted', 'order of a set').slice('import pathlib\n\n\n'.length)}`,
        'tests/test_catalogue.py': passing,
      },
      run: 'pytest --reruns 2 --reruns-delay 1 -rR | tee report.txt\nif grep -q RERUN report.txt; then exit 1; fi',
      cause: 'two tests of tests/test_stock.py pass only when they are run again',
    },
    {
      id: 'rerun-does-not-help',
      class: 'code-regression',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_order.py':
          'from seeds.catalogue import read\n\n\ndef test_order_is_kept():\n    assert list(read("name,days\\nkale,60\\nbean,80\\n")) == ["bean", "kale"]\n',
      },
      run: 'pytest --reruns 2',
      cause: 'tests/test_order.py::test_order_is_kept fails three times',
    },
    {
      id: 'coverage-report-limit',
      class: 'code-regression',
      project: 'seed-catalogue',
      files: { ...seeds, 'tests/test_catalogue.py': passing },
      run: 'coverage run -m pytest -q\ncoverage xml\ncoverage report --show-missing --fail-under=95',
      cause: 'the coverage is below 95 %',
    },
    {
      id: 'session-timeout',
      class: 'resource-timeout',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_grow.py': 'import time\n\n\ndef test_grows():\n    while True:\n        time.sleep(0.2)\n',
        'tests/test_catalogue.py': passing,
      },
      run: 'pytest -v -o timeout=3 -o timeout_method=thread',
      cause: 'tests/test_grow.py::test_grows never ends',
    },
    {
      id: 'job-limit-while-testing',
      class: 'resource-timeout',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_germinate.py': 'import time\n\n\ndef test_sown():\n    assert True\n\n\ndef test_germinates():\n    time.sleep(60)\n',
      },
      run: 'timeout --verbose 6 pytest -v',
      cause: 'timeout(1) ends pytest after 6 s',
    },
    {
      id: 'memory-limit',
      class: 'resource-timeout',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_big.py': 'def test_all_seeds_fit():\n    rows = [bytes(50_000_000) for _ in range(200)]\n    assert len(rows) == 200\n',
      },
      run: 'ulimit -v 900000\npytest -q -p no:xdist',
      cause: 'the limit of the memory is reached (MemoryError)',
    },
    {
      id: 'plugin-named-in-config',
      class: 'configuration',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'pyproject.toml': seeds['pyproject.toml'].replace('testpaths', 'required_plugins = ["pytest-django>=4.8"]\ntestpaths'),
        'tests/test_catalogue.py': passing,
      },
      run: 'pytest',
      cause: 'a plugin that the configuration requires is not installed',
    },
    {
      id: 'none-has-no-length',
      class: 'code-regression',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_watch.py':
          'import asyncio\n\n\ndef test_watch():\n    async def rows():\n        await asyncio.sleep(0)\n        return None\n\n    assert len(asyncio.run(rows())) == 2\n',
      },
      run: 'pytest -x --showlocals',
      cause: 'tests/test_watch.py::test_watch (TypeError)',
    },
    {
      id: 'trap-recovered-download',
      class: 'code-regression',
      project: 'seed-catalogue',
      files: {
        ...seeds,
        'tests/test_catalogue.py': `${passing}

def test_names_are_lower_case():
    assert list(read("name,days\\nRadish,28\\n")) == ["radish"]
`,
      },
      run: 'curl -fsS --retry 2 --retry-delay 1 --retry-connrefused http://127.0.0.1:9/seeds.csv -o seeds.csv || echo "using the list of the repository"\npytest -q',
      cause: 'tests/test_catalogue.py::test_names_are_lower_case, after a download that may fail',
    },
  ],
};
