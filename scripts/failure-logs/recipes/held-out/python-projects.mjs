// What else Python jobs run: documentation, spelling, data formats, Django, security checks.
const git = 'git init -q && git add -A && git commit -qm "Start"';
const django = {
  'manage.py':
    'import os\nimport sys\n\nfrom django.core.management import execute_from_command_line\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")\nexecute_from_command_line(sys.argv)\n',
  'settings.py':
    'SECRET_KEY = "x" * 50\nINSTALLED_APPS = ["django.contrib.contenttypes", "moorings"]\nDATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}}\nDEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"\n',
  'moorings/__init__.py': '',
  'moorings/migrations/__init__.py': '',
  'moorings/models.py': 'from django.db import models\n\n\nclass Berth(models.Model):\n    number = models.IntegerField()\n',
};

export default {
  tool: 'python projects',
  versions: {
    python: '3.11.7',
    sphinx: '7.4.7',
    mkdocs: '1.6.1',
    yamllint: '1.35.1',
    codespell: '2.3.0',
    bandit: '1.7.10',
    django: '4.2.16',
    sqlfluff: '3.2.5',
  },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.11.7/bin/python -m venv venv && venv/bin/pip install -q sphinx==7.4.7 mkdocs==1.6.1 yamllint==1.35.1 codespell==2.3.0 bandit==1.7.10 django==4.2.16 sqlfluff==3.2.5; }`,
  ],
  environment: {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Example',
    GIT_AUTHOR_EMAIL: 'example@example.org',
    GIT_COMMITTER_NAME: 'Example',
    GIT_COMMITTER_EMAIL: 'example@example.org',
  },
  cases: [
    {
      id: 'sphinx-warnings-as-errors',
      class: 'code-regression',
      project: 'marina',
      files: {
        'docs/conf.py': 'project = "marina"\n',
        'docs/index.rst': 'Marina\n====\n\n.. toctree::\n\n   berths\n\nSee :ref:`tides`.\n',
      },
      run: 'sphinx-build -W --keep-going -b html docs docs/_build',
      cause: 'a title underline is too short, and a page of the table of contents is absent',
    },
    {
      id: 'mkdocs-strict',
      class: 'code-regression',
      project: 'marina',
      files: {
        'mkdocs.yml': 'site_name: Marina\n',
        'docs/index.md': '# Marina\n\nSee the [berths](berths.md). A connection timeout is shown in red.\n',
      },
      run: 'mkdocs build --strict',
      cause: 'a link leads nowhere',
    },
    {
      id: 'mkdocs-plugin-absent',
      class: 'configuration',
      project: 'marina',
      files: { 'mkdocs.yml': 'site_name: Marina\nplugins:\n  - search\n  - tide-map\n', 'docs/index.md': '# Marina\n' },
      run: 'mkdocs build',
      cause: 'mkdocs.yml names a plugin that is not installed',
    },
    {
      id: 'yamllint',
      class: 'code-regression',
      project: 'marina',
      files: { 'data/berths.yml': 'berths:\n  - {number: 4, name : quay}\n  - number: 5\n    name: "timeout error"  \n    number: 6\n' },
      run: 'yamllint --strict data',
      cause: 'a key is there twice, spaces are wrong',
    },
    {
      id: 'codespell',
      class: 'code-regression',
      project: 'marina',
      files: { 'docs/notes.md': 'The harbour recieves boats untill noon. Connection refused is an occured error.\n' },
      run: 'codespell docs',
      cause: 'three words are misspelt',
    },
    {
      id: 'bandit',
      class: 'code-regression',
      project: 'marina',
      files: { 'marina/run.py': 'import subprocess\n\n\ndef run(words):\n    return subprocess.call(words, shell=True)\n' },
      run: 'bandit -q -r marina',
      cause: 'a shell is started with words from outside',
    },
    {
      id: 'sqlfluff',
      class: 'code-regression',
      project: 'marina',
      files: { 'sql/berths.sql': 'select Number,name FROM berths where  number>4\n' },
      run: 'sqlfluff lint --dialect ansi sql',
      cause: 'berths.sql is not in style',
    },
    {
      id: 'django-migration-missing',
      class: 'code-regression',
      project: 'marina',
      files: django,
      prepare: git,
      run: 'python manage.py check\npython manage.py makemigrations --check --dry-run',
      cause: 'the migration of the model Berth was not generated',
    },
    {
      id: 'django-test-fails',
      class: 'code-regression',
      project: 'marina',
      files: {
        ...django,
        'moorings/migrations/0001_initial.py':
          'from django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    initial = True\n    dependencies = []\n    operations = [migrations.CreateModel("Berth", [("id", models.BigAutoField(primary_key=True)), ("number", models.IntegerField())])]\n',
        'moorings/tests.py':
          'from django.test import TestCase\n\nfrom moorings.models import Berth\n\n\nclass BerthTest(TestCase):\n    def test_database_timeout_is_not_shown(self):\n        Berth.objects.create(number=4)\n        self.assertEqual(Berth.objects.count(), 2)\n',
      },
      run: 'python manage.py test --noinput',
      cause: 'one berth is there, the test expects two',
    },
    {
      id: 'django-setting-absent',
      class: 'configuration',
      project: 'marina',
      files: {
        ...django,
        'settings.py': 'import os\n\nSECRET_KEY = os.environ.get("MARINA_SECRET_KEY", "")\nINSTALLED_APPS = ["moorings"]\n',
      },
      run: `python manage.py check && python manage.py shell -c 'from django.core.signing import dumps; print(dumps("berth 4"))'`,
      cause: 'the secret MARINA_SECRET_KEY is empty',
    },
  ],
};
