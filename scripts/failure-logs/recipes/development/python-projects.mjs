import { homedir } from 'node:os';
import { join } from 'node:path';

const one = (id, failureClass, project, files, run, cause, more = {}) => ({ id, class: failureClass, project, files, run, cause, ...more });
const poetry = (dependencies) =>
  `[tool.poetry]\nname = "atlas"\nversion = "0.1.0"\ndescription = ""\nauthors = []\npackage-mode = false\n\n[tool.poetry.dependencies]\npython = "^3.12"\n${dependencies}`;
const project = (dependencies, more = '') =>
  `[project]\nname = "atlas"\nversion = "0.1.0"\nrequires-python = ">=3.12"\ndependencies = [${dependencies}]\n${more}`;
const rooms = {
  'rooms.py':
    'def area(width, depth):\n    if width < 0:\n        raise ValueError(width)\n    if depth < 0:\n        raise ValueError(depth)\n    return width * depth\n',
  'test_rooms.py': 'from rooms import area\n\n\ndef test_area():\n    assert area(2, 3) == 6\n',
};
const git = 'git init -q . && git add -A && git -c user.name=a -c user.email=a@example.com commit -qm start';

export default {
  tool: 'poetry, uv, tox, nox, pre-commit, coverage, build, twine',
  versions: {
    python: '3.12.1',
    poetry: '1.8.5',
    uv: '0.5.14',
    tox: '4.23.2',
    nox: '2024.10.9',
    'pre-commit': '4.0.1',
    coverage: '7.6.10',
    'pytest-cov': '6.0.0',
  },
  setup: [
    '[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q poetry==1.8.5 uv==0.5.14 tox==4.23.2 nox==2024.10.9 pre-commit==4.0.1 coverage==7.6.10 pytest==8.3.4 pytest-cov==6.0.0 build==1.2.2 twine==6.0.1 ruff==0.8.4; }',
  ],
  environment: {
    PIP_FIND_LINKS: '',
    POETRY_VIRTUALENVS_CREATE: 'false',
    POETRY_NO_INTERACTION: '1',
    UV_PYTHON: join(homedir(), '.pyenv/versions/3.12.1/bin/python'),
  },
  cases: [
    one(
      'poetry-no-version',
      'dependency-network',
      'atlas',
      { 'pyproject.toml': poetry('idna = "^99"\n') },
      'poetry install',
      'idna ^99 does not exist',
    ),
    one(
      'poetry-lock-old',
      'configuration',
      'atlas',
      { 'pyproject.toml': poetry('') },
      'poetry install --no-root',
      'poetry.lock is out of step',
      { prepare: 'poetry lock -q && sed -i "s/^python = .*/python = \\"^3.12\\"\\nidna = \\"*\\"/" pyproject.toml' },
    ),
    one(
      'poetry-bad',
      'configuration',
      'atlas',
      { 'pyproject.toml': '[tool.poetry]\nname = "atlas"\n' },
      'poetry check',
      'pyproject.toml lacks keys of poetry',
    ),
    one(
      'poetry-python',
      'dependency-network',
      'atlas',
      { 'pyproject.toml': poetry('numpy = "1.21.0"\n') },
      'poetry lock',
      'numpy 1.21.0 and this Python exclude each other',
    ),
    one(
      'uv-no-version',
      'dependency-network',
      'atlas',
      { 'pyproject.toml': project('"idna==99.1"') },
      'uv sync',
      'idna 99.1 does not exist',
    ),
    one(
      'uv-pip-no-package',
      'dependency-network',
      'atlas',
      {},
      'uv pip install --system --dry-run sar-no-such-atlas-package',
      'the package does not exist',
    ),
    one('uv-lock-missing', 'configuration', 'atlas', { 'pyproject.toml': project('"idna"') }, 'uv sync --frozen', 'uv.lock is not there'),
    one('uv-lock-old', 'configuration', 'atlas', { 'pyproject.toml': project('"idna"') }, 'uv sync --locked', 'uv.lock is out of step', {
      prepare: 'uv lock -q && sed -i s/idna/certifi/ pyproject.toml',
    }),
    one(
      'uv-refused',
      'dependency-network',
      'atlas',
      { 'pyproject.toml': project('"idna"') },
      'uv lock --default-index http://127.0.0.1:9/simple',
      'the index refuses',
      {
        environment: { UV_HTTP_TIMEOUT: '5' },
      },
    ),
    one(
      'uv-python',
      'dependency-network',
      'atlas',
      { 'pyproject.toml': project('') },
      'uv python install 3.13',
      'the mirror of Pythons does not resolve',
      {
        environment: { UV_PYTHON_INSTALL_MIRROR: 'https://mirror.invalid/python', UV_PYTHON_INSTALL_DIR: '/dev/shm/sar-uv-python' },
      },
    ),
    one(
      'uv-run-missing',
      'configuration',
      'atlas',
      { 'pyproject.toml': project('') },
      'uv run -q atlas-server --check',
      'the command is not there',
    ),
    one(
      'tox-test',
      'code-regression',
      'rooms',
      {
        ...rooms,
        'test_rooms.py': rooms['test_rooms.py'].replace('== 6', '== 5'),
        'tox.ini': '[tox]\nskipsdist = true\n\n[testenv]\ndeps = pytest==8.3.4\ncommands = pytest -q\n',
      },
      'tox -e py312',
      'test_rooms.py::test_area',
    ),
    one(
      'tox-deps',
      'dependency-network',
      'rooms',
      { ...rooms, 'tox.ini': '[tox]\nskipsdist = true\nenvlist = py312\n\n[testenv]\ndeps = idna==99.1\ncommands = python -c 1\n' },
      'tox',
      'idna 99.1 does not exist',
    ),
    one(
      'tox-command-missing',
      'configuration',
      'rooms',
      { 'tox.ini': '[tox]\nskipsdist = true\n\n[testenv:lint]\nskip_install = true\ncommands = make lint\n' },
      'tox -e lint',
      'the command is neither installed nor allowed',
    ),
    one(
      'nox',
      'code-regression',
      'rooms',
      {
        ...rooms,
        'noxfile.py':
          'import nox\n\n\n@nox.session(venv_backend="none")\ndef tests(session):\n    session.run("python", "-c", "import rooms; assert rooms.area(1, 1) == 2")\n',
      },
      'nox -s tests',
      'AssertionError in a session',
    ),
    one(
      'pre-commit',
      'code-regression',
      'rooms',
      {
        ...rooms,
        'notes.txt': 'north  \n',
        '.pre-commit-config.yaml':
          'repos:\n  - repo: local\n    hooks:\n      - id: trim\n        name: trim trailing whitespace\n        entry: sed -i "s/ *$//"\n        language: system\n        files: \\.txt$\n      - id: ruff\n        name: ruff\n        entry: ruff check\n        language: system\n        types: [python]\n',
      },
      'pre-commit run --all-files --show-diff-on-failure',
      'notes.txt is changed by a hook',
      { prepare: git },
    ),
    one(
      'pre-commit-ruff',
      'code-regression',
      'rooms',
      {
        'rooms.py': 'import os\n',
        '.pre-commit-config.yaml':
          'repos:\n  - repo: local\n    hooks:\n      - id: ruff\n        name: ruff\n        entry: ruff check\n        language: system\n        types: [python]\n',
      },
      'pre-commit run --all-files',
      'rooms.py: F401',
      { prepare: git },
    ),
    one(
      'pre-commit-own',
      'code-regression',
      'rooms',
      {
        ...rooms,
        'names.sh': 'echo "rooms.py: names of rooms are in the singular"\nexit 1\n',
        '.pre-commit-config.yaml':
          'repos:\n  - repo: local\n    hooks:\n      - id: names\n        name: check names of rooms\n        entry: sh names.sh\n        language: system\n        files: \\.py$\n',
      },
      'pre-commit run --all-files',
      'rooms.py breaks a rule of the project',
      { prepare: git },
    ),
    one(
      'pre-commit-config',
      'configuration',
      'rooms',
      { '.pre-commit-config.yaml': 'repos:\n  - repo: local\n    hooks:\n      - name: ruff\n' },
      'pre-commit run -a',
      'the hook has no id',
      { prepare: git },
    ),
    one('pre-commit-none', 'configuration', 'rooms', { ...rooms }, 'pre-commit run --all-files', '.pre-commit-config.yaml is not there', {
      prepare: git,
    }),
    one(
      'coverage',
      'code-regression',
      'rooms',
      { ...rooms, '.coveragerc': '[report]\nfail_under = 95\n' },
      'coverage run -m pytest -q\ncoverage report -m',
      'coverage is below 95',
    ),
    one('coverage-pytest', 'code-regression', 'rooms', { ...rooms }, 'pytest --cov=rooms --cov-fail-under=90', 'coverage is below 90'),
    one('coverage-none', 'configuration', 'rooms', { ...rooms }, 'coverage xml', 'no data was collected'),
    one(
      'build',
      'configuration',
      'rooms',
      {
        ...rooms,
        'pyproject.toml':
          '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_mata"\n\n[project]\nname = "rooms"\nversion = "1.0"\n',
      },
      'python -m build --wheel',
      'the backend cannot be imported',
    ),
    one('twine', 'configuration', 'rooms', { 'README.md': '' }, 'twine check dist/*', 'nothing was built into dist'),
  ],
};
