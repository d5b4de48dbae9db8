const bakery = {
  'pyproject.toml': `[project]
name = "bakery-orders"
version = "0.9.2"
requires-python = ">=3.10"

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["src"]
asyncio_mode = "auto"
`,
  'src/bakery/__init__.py': '',
  'src/bakery/orders.py': `import asyncio
from dataclasses import dataclass, field


@dataclass
class Order:
    number: int
    loaves: dict[str, int] = field(default_factory=dict)

    def add(self, kind, count=1):
        self.loaves[kind] = self.loaves.get(kind, 0) + count

    def total(self, prices):
        return round(sum(prices[kind] * count for kind, count in self.loaves.items()), 2)


async def bake(order, oven):
    for kind in order.loaves:
        await asyncio.sleep(0)
        oven.append(kind)
    return oven
`,
};
const passing = 'from bakery.orders import Order\n\n\ndef test_empty():\n    assert Order(1).total({}) == 0\n';

export default {
  tool: 'pytest 8.1',
  versions: { python: '3.11.7', pytest: '8.1.2', 'pytest-cov': '5.0.0', 'pytest-asyncio': '0.23.8', 'pytest-mock': '3.14.0' },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.11.7/bin/python -m venv venv && venv/bin/pip install -q pytest==8.1.2 pytest-cov==5.0.0 pytest-asyncio==0.23.8 pytest-mock==3.14.0; }`,
  ],
  cases: [
    {
      id: 'async-order',
      class: 'code-regression',
      project: 'bakery-orders',
      files: {
        ...bakery,
        'tests/test_bake.py': `from bakery.orders import Order, bake


async def test_rye_is_baked_first():
    order = Order(7)
    order.add("spelt")
    order.add("rye", 2)
    assert await bake(order, []) == ["rye", "spelt"]
`,
        'tests/test_orders.py': passing,
      },
      run: 'pip --version\npytest -v --color=no',
      cause: 'tests/test_bake.py::test_rye_is_baked_first',
    },
    {
      id: 'mock-not-called',
      class: 'code-regression',
      project: 'bakery-orders',
      files: {
        ...bakery,
        'tests/test_notify.py': `from bakery.orders import Order


class Till:
    def __init__(self, printer):
        self.printer = printer

    def close(self, order):
        if order.total({"rye": 4.2}) > 10:
            self.printer.receipt(order.number)


def test_receipt_is_printed(mocker):
    printer = mocker.Mock()
    order = Order(12)
    order.add("rye", 2)
    Till(printer).close(order)
    printer.receipt.assert_called_once_with(12)
`,
      },
      run: 'pytest -q -p no:cacheprovider',
      cause: 'tests/test_notify.py::test_receipt_is_printed',
    },
    {
      id: 'coverage-under-ninety',
      class: 'code-regression',
      project: 'bakery-orders',
      files: { ...bakery, 'tests/test_orders.py': passing },
      run: 'pytest --cov=bakery --cov-report=term-missing --cov-fail-under=90',
      cause: 'the coverage is below 90 %',
    },
    {
      id: 'trap-timeout-in-name',
      class: 'code-regression',
      project: 'bakery-orders',
      files: {
        ...bakery,
        'tests/test_oven.py': `import pytest


class OvenTimeout(Exception):
    pass


def preheat(degrees):
    print("oven: heap out of memory? no: 512 MB left; ETIMEDOUT is retried")
    if degrees > 250:
        raise OvenTimeout("timed out after 300 s: the operation was canceled")
    return degrees


@pytest.mark.parametrize("degrees", [180, 250, 260])
def test_timeout_after_300_s_is_reported(degrees):
    assert preheat(degrees) == degrees
`,
      },
      run: 'pytest tests/test_oven.py',
      cause: 'tests/test_oven.py::test_timeout_after_300_s_is_reported[260]',
    },
    {
      id: 'collection-two-errors',
      class: 'code-regression',
      project: 'bakery-orders',
      files: {
        ...bakery,
        'tests/test_orders.py': 'from bakery.orders import Order, Basket\n\n\ndef test_basket():\n    assert Basket()\n',
        'tests/test_prices.py': 'PRICES = {"rye": 4.2, "spelt": 3.9\n\n\ndef test_prices():\n    assert PRICES\n',
      },
      run: 'python -m pytest -rfE',
      cause: "ImportError: cannot import name 'Basket'; SyntaxError in tests/test_prices.py",
    },
    {
      id: 'option-of-absent-plugin',
      class: 'configuration',
      project: 'bakery-orders',
      files: { ...bakery, 'tests/test_orders.py': passing },
      run: 'pytest --cov=bakery --numprocesses=auto --dist=loadfile',
      cause: 'unrecognized arguments: --numprocesses (pytest-xdist is not installed)',
    },
    {
      id: 'tests-folder-moved',
      class: 'configuration',
      project: 'bakery-orders',
      files: { ...bakery, 'tests/test_orders.py': passing },
      run: 'echo "Running integration tests"\npytest integration/ --cov=bakery',
      cause: 'the step names a folder that is not there',
    },
    {
      id: 'warning-is-error',
      class: 'code-regression',
      project: 'bakery-orders',
      files: {
        ...bakery,
        'pyproject.toml': `${bakery['pyproject.toml']}filterwarnings = ["error"]\n`,
        'src/bakery/legacy.py': `import warnings


def price_list():
    warnings.warn("price_list() is replaced by prices()", DeprecationWarning, stacklevel=2)
    return {"rye": 4.2}
`,
        'tests/test_legacy.py': 'from bakery.legacy import price_list\n\n\ndef test_price_list():\n    assert price_list()["rye"] == 4.2\n',
      },
      run: 'pytest',
      cause: 'a DeprecationWarning is an error here',
    },
  ],
};
