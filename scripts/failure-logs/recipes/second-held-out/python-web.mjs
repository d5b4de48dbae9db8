const library = {
  'manage.py': `import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "library.settings")
from django.core.management import execute_from_command_line

execute_from_command_line(sys.argv)
`,
  'library/__init__.py': '',
  'library/settings.py': `SECRET_KEY = "only for tests"
INSTALLED_APPS = ["django.contrib.contenttypes", "loans"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
ROOT_URLCONF = "library.urls"
USE_TZ = True
ALLOWED_HOSTS = ["*"]
`,
  'library/urls.py': 'urlpatterns = []\n',
  'loans/__init__.py': '',
  'loans/migrations/__init__.py': '',
  'loans/models.py': `from django.db import models


class Loan(models.Model):
    title = models.CharField(max_length=80)
    days = models.PositiveIntegerField(default=28)
`,
};
const firstMigration = {
  'loans/migrations/0001_initial.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel(
            name="Loan",
            fields=[
                ("id", models.AutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=80)),
            ],
        ),
    ]
`,
};
const orders = {
  'orders/__init__.py': '',
  'orders/app.py': `from fastapi import FastAPI, HTTPException

app = FastAPI()
STOCK = {"tulip": 4}


@app.get("/stock/{flower}")
def stock(flower: str):
    if flower not in STOCK:
        raise HTTPException(status_code=503, detail="upstream connect error: connection refused")
    return {"flower": flower, "count": STOCK[flower]}
`,
};

export default {
  tool: 'pytest',
  versions: {
    python: '3.11.7',
    pytest: '7.4.4',
    django: '4.2.11',
    flask: '2.3.3',
    fastapi: '0.110.0',
    behave: '1.2.6',
    'pytest-retry': '1.6.3',
    'pytest-asyncio': '0.23.8',
  },
  setup: [
    `[ -f done ] || { ~/.pyenv/versions/3.11.7/bin/python -m venv venv && venv/bin/pip install -q pytest==7.4.4 Django==4.2.11 pytest-django==4.8.0 Flask==2.3.3 fastapi==0.110.0 httpx==0.27.0 behave==1.2.6 pytest-retry==1.6.3 pytest-asyncio==0.23.8 && touch done; }`,
  ],
  cases: [
    {
      id: 'django-migrations-missing',
      class: 'code-regression',
      project: 'library',
      files: { ...library, ...firstMigration },
      run: 'python manage.py check\npython manage.py makemigrations --check --dry-run',
      cause: 'the model has a field without a migration',
    },
    {
      id: 'django-test-fails',
      class: 'code-regression',
      project: 'library',
      files: {
        ...library,
        'loans/tests.py': `from django.test import TestCase

from loans.models import Loan


class LoanTest(TestCase):
    def test_default_days(self):
        self.assertEqual(Loan(title="Emma").days, 21)

    def test_title(self):
        self.assertEqual(Loan(title="Emma").title, "Emma")
`,
        'loans/migrations/__init__.py': '',
      },
      prepare: 'rm -r loans/migrations',
      run: 'python manage.py test --parallel 2 -v 2',
      cause: 'loans/tests.py: 28 days where the test asks for 21',
    },
    {
      id: 'django-no-settings',
      class: 'configuration',
      project: 'library',
      files: {
        'tests/test_loan.py': 'from django.conf import settings\n\n\ndef test_debug_is_off():\n    assert settings.DEBUG is False\n',
      },
      run: 'python -m pytest tests',
      cause: 'no DJANGO_SETTINGS_MODULE',
    },
    {
      id: 'django-secret-empty',
      class: 'configuration',
      project: 'library',
      files: {
        ...library,
        'library/settings.py': `import os

${library['library/settings.py'].replace('"only for tests"', 'os.environ.get("DJANGO_SECRET_KEY", "")')}`,
      },
      environment: { DJANGO_SECRET_KEY: '' },
      run: 'echo "collecting static files"\npython manage.py shell -c "from django.core.signing import Signer; print(Signer().sign(42))"',
      cause: 'the secret DJANGO_SECRET_KEY is empty',
    },
    {
      id: 'django-tables-not-there',
      class: 'code-regression',
      project: 'library',
      files: {
        ...library,
        'conftest.py': '',
        'pytest.ini': '[pytest]\nDJANGO_SETTINGS_MODULE = library.settings\npython_files = tests.py\n',
        'loans/tests.py': 'from loans.models import Loan\n\n\ndef test_count():\n    assert Loan.objects.count() == 0\n',
      },
      run: 'pytest --reuse-db',
      cause: 'the test has no mark for access to the database',
    },
    {
      id: 'fastapi-response',
      class: 'code-regression',
      project: 'flower-orders',
      files: {
        ...orders,
        'tests/test_stock.py': `from fastapi.testclient import TestClient

from orders.app import app

client = TestClient(app)


def test_known():
    assert client.get("/stock/tulip").json()["count"] == 4


def test_unknown_flower_is_not_found():
    response = client.get("/stock/rose")
    assert response.status_code == 404, response.text
`,
      },
      run: 'export PYTHONPATH=.\npytest -q --no-header',
      cause: 'the handler answers 503 with a text about a refused connection; the test asks for 404',
    },
    {
      id: 'asyncio-wait-for',
      class: 'code-regression',
      project: 'flower-orders',
      files: {
        'tests/test_delivery.py': `import asyncio

import pytest


class Van:
    async def drive(self):
        await asyncio.sleep(0)
        return "arrived"


@pytest.mark.asyncio
async def test_van_gives_up_with_timeout_error():
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(Van().drive(), timeout=0.5)


@pytest.mark.asyncio
async def test_van_arrives():
    assert await Van().drive() == "arrived"
`,
      },
      run: 'pytest -W error::DeprecationWarning tests',
      cause: 'a TimeoutError that the test expects is not raised',
    },
    {
      id: 'behave-scenario',
      class: 'code-regression',
      project: 'flower-orders',
      files: {
        'features/bouquet.feature': `Feature: bouquets

  Scenario: five tulips
    Given a vase
    When 5 tulips are put in
    Then the price is 7.50

  Scenario: nothing
    Given a vase
    Then the price is 0.00
`,
        'features/steps/bouquet.py': `from behave import given, then, when


@given("a vase")
def vase(context):
    context.count = 0


@when("{count:d} tulips are put in")
def put(context, count):
    context.count = count


@then("the price is {price:f}")
def price(context, price):
    assert context.count * 1.4 == price, "got %.2f" % (context.count * 1.4)
`,
      },
      run: 'behave --no-capture --format progress2 || behave --no-color',
      cause: 'the scenario "five tulips" gets 7.00',
    },
    {
      id: 'behave-step-undefined',
      class: 'code-regression',
      project: 'flower-orders',
      files: {
        'features/wreath.feature': 'Feature: wreaths\n\n  Scenario: laurel\n    Given laurel of the day\n    Then a wreath is bound\n',
        'features/steps/wreath.py': 'from behave import given\n\n\n@given("laurel of the day")\ndef laurel(context):\n    pass\n',
      },
      run: 'behave --no-color --tags=-wip',
      cause: 'a step of the feature has no implementation',
    },
    {
      id: 'flask-port-taken',
      class: 'unknown',
      project: 'flower-orders',
      files: {
        'wait.sh': `#!/bin/sh
# waits for the shop
for try in 1 2 3; do
  echo "shop not ready ($try/3)"
  sleep 0.1
done
echo "giving up on shop"
exit 1
`,
        'shop.py': 'import time\n\ntime.sleep(20)\n',
      },
      run: 'timeout 5 python shop.py > shop.log 2>&1 &\nsh wait.sh\npytest tests/smoke',
      cause: 'the program never answers; what it wrote is in a file that nobody printed',
    },
    {
      id: 'retry-passed-then-lint',
      class: 'code-regression',
      project: 'flower-orders',
      files: {
        'tests/test_scent.py': `import pytest

tries = []


@pytest.mark.flaky(retries=2, delay=0)
def test_scent_sensor():
    tries.append(1)
    assert len(tries) > 1
`,
        'orders/scent.py': 'def scent(flower)\n    return flower\n',
      },
      run: 'pytest -q\npython -m compileall -q orders tests',
      cause: 'SyntaxError in orders/scent.py; the retried test passed and the step went on',
    },
    {
      id: 'retry-passed-then-refused',
      class: 'flaky-test',
      project: 'flower-orders',
      files: {
        'conftest.py': `def pytest_sessionfinish(session, exitstatus):
    reports = session.config.pluginmanager.get_plugin("terminalreporter").stats
    if reports.get("retried") and exitstatus == 0:
        session.exitstatus = 1
`,
        'tests/test_scent.py': `import pytest

tries = []


@pytest.mark.flaky(retries=2, delay=0)
def test_scent_sensor():
    tries.append(1)
    assert len(tries) > 1, "sensor cold"
`,
      },
      run: 'pytest -v',
      cause: 'test_scent_sensor failed, then passed; the session ends with 1 for that',
    },
  ],
};
