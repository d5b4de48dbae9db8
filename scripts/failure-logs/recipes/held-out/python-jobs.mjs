// Drivers of Python checks (tox, nox, pre-commit, coverage, build) on Python 3.10, as they stand in 2025.
const git = 'git init -q && git add -A && git commit -qm "Start"';

export default {
  tool: 'python drivers',
  versions: {
    python: '3.10.13',
    tox: '4.30.3',
    nox: '2025.5.1',
    'pre-commit': '4.3.0',
    ruff: '0.9.10',
    coverage: '7.10.7',
    build: '1.3.0',
    mypy: '1.18.2',
  },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.10.13/bin/python -m venv venv && venv/bin/pip install -q tox==4.30.3 nox==2025.5.1 pre-commit==4.3.0 ruff==0.9.10 coverage==7.10.7 build==1.3.0 mypy==1.18.2; }`,
  ],
  environment: {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Example',
    GIT_AUTHOR_EMAIL: 'example@example.org',
    GIT_COMMITTER_NAME: 'Example',
    GIT_COMMITTER_EMAIL: 'example@example.org',
    PRE_COMMIT_HOME: '.pre-commit-cache',
  },
  cases: [
    {
      id: 'ruff-0-9',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'orchard/trees.py':
          'from typing import List\n\n\ndef trees(rows: List[int]) -> int:\n    assert (rows, "no rows")\n    return lenn(rows)\n',
      },
      run: 'ruff check --select E,F,UP .',
      cause: 'an undefined name and an assertion over a tuple',
    },
    {
      id: 'tox-dependency-absent',
      class: 'dependency-network',
      project: 'orchard',
      files: { 'tox.ini': '[tox]\nskipsdist = true\nenvlist = py310\n[testenv]\ndeps = attrs==99.1\ncommands = python -m unittest\n' },
      run: 'tox',
      cause: 'attrs 99.1 does not exist',
    },
    {
      id: 'tox-tests-fail',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'tox.ini':
          '[tox]\nskipsdist = true\nenvlist = py310,notes\n[testenv]\ncommands = python -m unittest -v\n[testenv:notes]\ncommands = python -c "print(\'notes ok\')"\n',
        'test_apples.py':
          'import unittest\n\n\nclass Apples(unittest.TestCase):\n    def test_basket(self):\n        self.assertEqual(12 * 3, 35)\n\n    def test_ripe(self):\n        self.assertTrue({"red": 1}["green"])\n',
      },
      run: 'python -m tox run',
      cause: 'Apples.test_basket fails, test_ripe ends with a KeyError',
    },
    {
      id: 'tox-command-not-allowed',
      class: 'configuration',
      project: 'orchard',
      files: { 'tox.ini': '[tox]\nskipsdist = true\n[testenv:docs]\ncommands = make html\n', Makefile: 'html:\n\t@echo built\n' },
      run: 'tox -e docs',
      cause: 'make is not among allowlist_externals',
    },
    {
      id: 'nox-type-check',
      class: 'code-regression',
      project: 'canal-locks',
      files: {
        'noxfile.py': 'import nox\n\n\n@nox.session(venv_backend="none")\ndef types(session):\n    session.run("mypy", "locks.py")\n',
        'locks.py': 'def level(gate: dict[str, int]) -> str:\n    return gate["level"]\n\n\nlevel(["upper"])\n',
      },
      run: 'nox -s types',
      cause: 'an int is returned for a str, and a list given for a dict',
    },
    {
      id: 'nox-interpreter-absent',
      class: 'configuration',
      project: 'canal-locks',
      files: {
        'noxfile.py': 'import nox\n\n\n@nox.session(python="3.19")\ndef tests(session):\n    session.run("python", "-m", "unittest")\n',
      },
      run: 'nox --error-on-missing-interpreters',
      cause: 'no interpreter of version 3.19',
    },
    {
      id: 'pre-commit-modifies',
      class: 'code-regression',
      project: 'canal-locks',
      files: {
        '.pre-commit-config.yaml': `repos:
  - repo: local
    hooks:
      - id: strip
        name: strip trailing space
        entry: sed -i -e "s/ *$//"
        language: system
        files: \\.txt$
      - id: quick
        name: quick tests
        entry: echo "no connection, timeout (expected)"
        language: system
        pass_filenames: false
`,
        'notes.txt': 'lower lock   \nupper lock\n',
      },
      prepare: git,
      run: 'pre-commit run --all-files --show-diff-on-failure',
      cause: 'notes.txt ends lines with spaces',
    },
    {
      id: 'pre-commit-hook-host',
      class: 'dependency-network',
      project: 'canal-locks',
      files: {
        '.pre-commit-config.yaml':
          'repos:\n  - repo: https://git.hooks.invalid/tidy/hooks\n    rev: v2.1.0\n    hooks:\n      - id: tidy\n',
        'a.txt': 'a\n',
      },
      prepare: git,
      run: 'pre-commit run -a',
      cause: 'the host of the hooks does not resolve',
    },
    {
      id: 'pre-commit-invalid-config',
      class: 'configuration',
      project: 'canal-locks',
      files: {
        '.pre-commit-config.yaml': 'repos:\n  - repo: local\n    hooks:\n      - id: tidy\n        entry: tidy\n        language: system\n',
        'a.txt': 'a\n',
      },
      prepare: git,
      run: 'pre-commit run --all-files',
      cause: 'a hook has no name',
    },
    {
      id: 'coverage-after-clean-lint',
      class: 'code-regression',
      project: 'canal-locks',
      files: {
        'locks.py':
          'def fill(level):\n    if level > 3:\n        return "high"\n    if level < 0:\n        raise ValueError(level)\n    return "low"\n',
        'test_locks.py':
          'import unittest\nfrom locks import fill\n\n\nclass Fill(unittest.TestCase):\n    def test_low(self):\n        self.assertEqual(fill(1), "low")\n',
        'ci.sh':
          'ruff check --select F .\necho "0 errors, 3 warnings"\ncoverage run --include=locks.py -m unittest\ncoverage report --fail-under=85\n',
      },
      run: 'bash -e ci.sh',
      cause: 'coverage of locks.py is below 85 %',
    },
    {
      id: 'unittest-error-and-failure',
      class: 'code-regression',
      project: 'canal-locks',
      files: {
        'tests/__init__.py': '',
        'tests/test_boats.py':
          'import unittest\n\n\nclass Boats(unittest.TestCase):\n    def test_timeout_error_is_reported(self):\n        self.assertIn("timed out", "boat 4: TimeoutError: late")\n\n    def test_count(self):\n        self.assertEqual(len(None), 2)\n',
      },
      run: 'python -m unittest discover -s tests -t .',
      cause: 'an assertion on a message fails, and len(None) raises',
    },
    {
      id: 'build-invalid-version',
      class: 'configuration',
      project: 'mosaic',
      files: {
        'pyproject.toml':
          '[build-system]\nrequires = ["setuptools>=70"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "mosaic"\nversion = "two"\n',
        'mosaic.py': 'TILES = 4\n',
      },
      run: 'python -m build --wheel',
      cause: 'the version in pyproject.toml is none',
    },
    {
      id: 'interpreter-too-old',
      class: 'configuration',
      project: 'mosaic',
      files: {
        'pyproject.toml':
          '[build-system]\nrequires = ["setuptools>=70"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "mosaic"\nversion = "2.0"\nrequires-python = ">=3.12"\n',
        'mosaic.py': 'TILES = 4\n',
      },
      run: 'python -m pip install .',
      cause: 'the project asks for Python 3.12 and the job has 3.10',
    },
  ],
};
