const bees = {
  'pyproject.toml': `[build-system]
requires = ["setuptools>=68"]
build-backend = "setuptools.build_meta"

[project]
name = "hive-ledger"
version = "0.5.0"
requires-python = ">=3.9"
dependencies = []
`,
  'hive/__init__.py': 'def honey(frames):\n    return frames * 1.8\n',
};
const venv = 'python -m venv .venv\n. .venv/bin/activate\n';

export default {
  tool: 'pip, uv, poetry, tox',
  versions: { python: '3.12.1', pip: '25.2', uv: '0.8.15', poetry: '1.8.5', tox: '4.28.4', 'pip-tools': '7.5.0', build: '1.3.0' },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q uv==0.8.15 poetry==1.8.5 tox==4.28.4 pip==25.2 build==1.3.0 pip-tools==7.5.0; }`,
  ],
  environment: { POETRY_VIRTUALENVS_IN_PROJECT: 'true', UV_PYTHON_DOWNLOADS: 'never' },
  cases: [
    {
      id: 'pip-version-does-not-exist',
      class: 'dependency-network',
      project: 'hive-ledger',
      files: { ...bees, 'requirements.txt': 'attrs==24.2.0\ntabulate==0.99.7\n' },
      run: `${venv}python -m pip install -r requirements.txt`,
      cause: 'tabulate 0.99.7 does not exist',
    },
    {
      id: 'pip-index-refused',
      class: 'dependency-network',
      project: 'hive-ledger',
      files: { ...bees, 'requirements.txt': 'hive-sensors==1.0.3\n' },
      run: `${venv}pip install --retries 1 --timeout 3 --index-url http://127.0.0.1:9/simple -r requirements.txt`,
      cause: 'the index refuses connections',
    },
    {
      id: 'pip-conflict',
      class: 'dependency-network',
      project: 'hive-ledger',
      files: { ...bees, 'requirements.txt': 'jinja2==3.1.4\nmarkupsafe<2\n' },
      run: `${venv}pip install -r requirements.txt\npython -c "import jinja2"`,
      cause: 'jinja2 3.1.4 and markupsafe<2 conflict',
    },
    {
      id: 'pip-requirements-file-missing',
      class: 'configuration',
      project: 'hive-ledger',
      files: { ...bees, 'requirements/base.txt': 'attrs\n' },
      run: `${venv}pip install -r requirements-ci.txt`,
      cause: 'the step names a file that is not there',
    },
    {
      id: 'pip-needs-newer-python',
      class: 'configuration',
      project: 'hive-ledger',
      files: { ...bees, 'pyproject.toml': bees['pyproject.toml'].replace('>=3.9', '>=3.14') },
      run: 'python --version\npython -m venv .venv && .venv/bin/pip install .',
      cause: 'the package requires another Python than the job has',
    },
    {
      id: 'pip-trap-retries-then-test',
      class: 'code-regression',
      project: 'hive-ledger',
      files: {
        ...bees,
        'tests/__init__.py': '',
        'tests/test_honey.py':
          'import unittest\n\nfrom hive import honey\n\n\nclass HoneyTest(unittest.TestCase):\n    def test_full_frame(self):\n        self.assertEqual(honey(10), 20)\n\n    def test_no_matching_distribution_found(self):\n        self.assertEqual(honey(0), 0)\n',
      },
      run: `for try in 1 2; do
  pip download --quiet --no-deps --retries 0 --timeout 2 --index-url http://127.0.0.1:9/simple hive-fonts && break
  echo "::warning::try $try of the fonts failed, going on without"
done
python -m unittest discover -s tests -t . -v`,
      cause: 'tests.test_honey.HoneyTest.test_full_frame, after a download that may fail',
    },
    {
      id: 'uv-no-solution',
      class: 'dependency-network',
      project: 'hive-ledger',
      files: { ...bees, 'pyproject.toml': bees['pyproject.toml'].replace('[]', '["click>=8", "attrs>=99"]') },
      run: 'uv --version\nuv sync',
      cause: 'no version of attrs is 99 or later',
    },
    {
      id: 'uv-lock-outdated',
      class: 'configuration',
      project: 'hive-ledger',
      files: bees,
      prepare: 'uv lock -q && sed -i \'s/dependencies = \\[\\]/dependencies = ["attrs"]/\' pyproject.toml',
      run: 'uv sync --locked',
      cause: 'uv.lock does not fit pyproject.toml',
    },
    {
      id: 'uv-index-refused',
      class: 'dependency-network',
      project: 'hive-ledger',
      files: bees,
      environment: { UV_HTTP_TIMEOUT: '3' },
      run: 'uv venv -q\nuv pip install --default-index http://127.0.0.1:9/simple hive-sensors',
      cause: 'the index refuses connections',
    },
    {
      id: 'uv-run-command-missing',
      class: 'configuration',
      project: 'hive-ledger',
      files: bees,
      run: 'uv run --no-project ci-report --format github',
      cause: 'the command that the step runs is not there',
    },
    {
      id: 'poetry-lock-out-of-step',
      class: 'configuration',
      project: 'hive-ledger',
      files: {
        'pyproject.toml':
          '[tool.poetry]\nname = "hive-ledger"\nversion = "0.5.0"\ndescription = "Honey"\nauthors = ["Hive <hive@bees.example>"]\npackages = [{ include = "hive" }]\n\n[tool.poetry.dependencies]\npython = "^3.10"\n',
        'hive/__init__.py': '',
      },
      prepare: 'poetry lock -q && printf \'attrs = "^24"\\n\' >> pyproject.toml',
      run: 'poetry --version\npoetry install --no-interaction',
      cause: 'poetry.lock does not fit pyproject.toml',
    },
    {
      id: 'poetry-no-version',
      class: 'dependency-network',
      project: 'hive-ledger',
      files: {
        'pyproject.toml':
          '[tool.poetry]\nname = "hive-ledger"\nversion = "0.5.0"\ndescription = "Honey"\nauthors = ["Hive <hive@bees.example>"]\n\n[tool.poetry.dependencies]\npython = "^3.10"\nattrs = "^77.1"\n',
      },
      run: 'poetry lock --no-interaction',
      cause: 'no version of attrs is 77.1',
    },
    {
      id: 'poetry-invalid-manifest',
      class: 'configuration',
      project: 'hive-ledger',
      files: {
        'pyproject.toml':
          '[tool.poetry]\nname = "hive-ledger"\nversion = "0.5.0"\nauthors = ["Hive <hive@bees.example>"]\n\n[tool.poetry.dependencies]\npython = "^3.10"\n',
      },
      run: 'poetry check\npoetry install',
      cause: 'pyproject.toml has no description',
    },
    {
      id: 'tox-tests-fail',
      class: 'code-regression',
      project: 'hive-ledger',
      files: {
        ...bees,
        'tox.ini':
          '[tox]\nenv_list = lint, py312\n\n[testenv]\npackage = skip\ncommands = python -m unittest discover -s tests -t .\n\n[testenv:lint]\npackage = skip\ncommands = python -m compileall -q hive\n',
        'tests/__init__.py': '',
        'tests/test_honey.py':
          'import unittest\n\nfrom hive import honey\n\n\nclass HoneyTest(unittest.TestCase):\n    def test_rounding(self):\n        self.assertEqual(honey(3), 5.5)\n',
      },
      run: 'tox run --colored no',
      cause: 'tests.test_honey.HoneyTest.test_rounding',
    },
    {
      id: 'tox-env-not-defined',
      class: 'configuration',
      project: 'hive-ledger',
      files: { ...bees, 'tox.ini': '[tox]\nenv_list = unit, docs\n\n[testenv:unit]\npackage = skip\ncommands = python -V\n' },
      run: 'tox run -e unit,intgration --colored no',
      cause: 'the step names an environment that tox.ini does not have',
    },
    {
      id: 'tox-command-not-allowed',
      class: 'configuration',
      project: 'hive-ledger',
      files: { ...bees, 'tox.ini': '[tox]\nenv_list = docs\n\n[testenv:docs]\npackage = skip\ncommands = make -C docs html\n' },
      run: 'python -m tox --colored no',
      cause: 'make is not in allowlist_externals',
    },
    {
      id: 'tox-dependency-missing',
      class: 'dependency-network',
      project: 'hive-ledger',
      files: {
        ...bees,
        'tox.ini': '[tox]\nenv_list = unit\n\n[testenv:unit]\npackage = skip\ndeps = iniconfig==2.77.0\ncommands = python -V\n',
      },
      run: 'tox run --colored no',
      cause: 'iniconfig 2.77.0 does not exist',
    },
    {
      id: 'build-bad-table',
      class: 'configuration',
      project: 'hive-ledger',
      files: { ...bees, 'pyproject.toml': bees['pyproject.toml'].replace('version = "0.5.0"', 'version = 0.5') },
      run: 'python -m build --wheel',
      cause: 'the version in pyproject.toml is a number',
    },
    {
      id: 'release-check-of-the-project',
      class: 'unknown',
      project: 'hive-ledger',
      files: { ...bees, 'ci/gate.py': 'import sys\n\nprint("gate: ledger 0.5.0")\nprint("gate: stage 2 of 3 not passed")\nsys.exit(4)\n' },
      run: `${venv}pip install --quiet attrs\npython ci/gate.py`,
      cause: 'a gate of the project ends with 4',
    },
  ],
};
