const vineyard = {
  'pyproject.toml':
    '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "vineyard"\nversion = "0.2.0"\n\n[tool.setuptools]\npackages = ["vineyard"]\n',
  'vineyard/__init__.py': 'def must(sugar):\n    return sugar * 4.25\n',
};
const oechsle = 'from vineyard import must\n\n\ndef test_must():\n    assert must(20) == 86\n';
const tool4 = { BASH_ENV: '$TOOL_FOLDER/use-tox-4.sh' };

export default {
  tool: 'python-runners',
  versions: { python: '3.10.13', tox: '3.28.0 and 4.21.2', nox: '2024.4.15', pytest: '8.0.2', hatch: 'newest', invoke: 'newest' },
  setup: [
    `[ -f done ] || { ~/.pyenv/versions/3.10.13/bin/python -m venv venv && venv/bin/pip install -q tox==3.28.0 nox==2024.4.15 pytest==8.0.2 hatch invoke && touch done; }`,
    `[ -d tox4 ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv tox4 && tox4/bin/pip install -q tox==4.21.2; }`,
    `echo 'export PATH="$TOOL_FOLDER/tox4/bin:$PATH"' > use-tox-4.sh`,
  ],
  cases: [
    {
      id: 'make-tox3-pytest',
      class: 'code-regression',
      project: 'vineyard',
      files: {
        ...vineyard,
        'tests/test_must.py': oechsle,
        'tox.ini':
          '[tox]\nenvlist = py310\nskipsdist = true\n\n[testenv]\nsitepackages = true\nsetenv = PYTHONPATH = {toxinidir}\nallowlist_externals = pytest\ncommands = pytest -q {posargs}\n',
        Makefile: '.PHONY: test\ntest:\n\ttox -e py310 -- --tb=short\n',
      },
      run: 'make test',
      cause: 'must(20) is 85; make and tox report it again',
    },
    {
      id: 'tox4-command-not-allowed',
      class: 'configuration',
      project: 'vineyard',
      environment: tool4,
      files: {
        ...vineyard,
        'tox.ini': '[tox]\nno_package = true\n\n[testenv:docs]\ncommands =\n    python -c "print(42)"\n    make -C docs html\n',
      },
      run: 'tox -e docs',
      cause: 'make is not among allowlist_externals',
    },
    {
      id: 'tox4-interpreter-missing',
      class: 'configuration',
      project: 'vineyard',
      environment: tool4,
      files: {
        ...vineyard,
        'tox.ini': '[tox]\nno_package = true\nskip_missing_interpreters = false\n\n[testenv]\ncommands = python --version\n',
      },
      run: 'tox -e py31',
      cause: 'python 3.1 is not installed',
    },
    {
      id: 'tox4-several-environments',
      class: 'code-regression',
      project: 'vineyard',
      environment: tool4,
      files: {
        ...vineyard,
        'check.py': 'import vineyard\n\nassert vineyard.must(0) == 0\nvineyard.press(3)\n',
        'tox.ini':
          '[tox]\nno_package = true\nenv_list = a, b, c\n\n[testenv]\nset_env = PYTHONPATH = {tox_root}\ncommands =\n    a: python -c "print(\'connection reset by peer, retrying in 1 s\')"\n    b: python check.py\n    c: - python -c "raise SystemExit(4)"\n',
      },
      run: 'tox run',
      cause: 'AttributeError in check.py in environment b; the failure of c is ignored',
    },
    {
      id: 'tox4-dependency-missing',
      class: 'dependency-network',
      project: 'vineyard',
      environment: { ...tool4, PIP_NO_INDEX: '1', TOX_OVERRIDE: 'testenv.pass_env+=PIP_*' },
      files: { ...vineyard, 'tox.ini': '[tox]\nno_package = true\n\n[testenv]\ndeps = vintage-tables>=3\ncommands = python --version\n' },
      run: 'tox -e py',
      cause: 'no distribution of vintage-tables',
    },
    {
      id: 'tox4-unknown-environment',
      class: 'configuration',
      project: 'vineyard',
      environment: tool4,
      files: {
        ...vineyard,
        'tox.ini': '[tox]\nno_package = true\nenv_list = py310, style\n\n[testenv:style]\ncommands = python --version\n',
      },
      run: 'tox -q -e lint',
      cause: 'tox.ini has no environment lint',
    },
    {
      id: 'nox-session-fails',
      class: 'code-regression',
      project: 'vineyard',
      files: {
        ...vineyard,
        'tests/test_must.py': oechsle,
        'noxfile.py':
          'import nox\n\n\n@nox.session(venv_backend="none")\ndef tests(session):\n    session.run("python", "-m", "pytest", "-q", "--no-header", env={"PYTHONPATH": "."})\n\n\n@nox.session(venv_backend="none")\ndef notes(session):\n    session.log("nothing to note")\n',
      },
      run: 'nox --stop-on-first-error',
      cause: 'must(20) is 85',
    },
    {
      id: 'nox-session-unknown',
      class: 'configuration',
      project: 'vineyard',
      files: {
        ...vineyard,
        'noxfile.py': 'import nox\n\n\n@nox.session(venv_backend="none")\ndef tests(session):\n    session.log("ok")\n',
      },
      run: 'nox -s typing',
      cause: 'the noxfile has no session typing',
    },
    {
      id: 'invoke-task',
      class: 'unknown',
      project: 'vineyard',
      files: {
        'tasks.py':
          'from invoke import task\n\n\n@task\ndef release(c):\n    c.run("echo uploading 3 bottles; echo cellar says no; exit 9")\n',
      },
      run: 'invoke release',
      cause: 'the cellar says no, and not why',
    },
    {
      id: 'unittest-logs-memory',
      class: 'code-regression',
      project: 'vineyard',
      files: {
        ...vineyard,
        'test_cellar.py': `import sys
import unittest


class CellarTest(unittest.TestCase):
    def test_barrels(self):
        print("MemoryError: simulated for barrel 3", file=sys.stderr)
        print("Killed", file=sys.stderr)
        self.assertIn("barrel 9", ["barrel %d" % n for n in range(9)])


if __name__ == "__main__":
    unittest.main()
`,
      },
      run: 'for n in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "::debug::cellar sensor $n: timeout while reading, ok"; done\npython test_cellar.py -v',
      cause: 'barrel 9 is not in the list; the words on memory are printed by the test',
    },
    {
      id: 'hatch-script-missing',
      class: 'configuration',
      project: 'vineyard',
      files: { ...vineyard, 'hatch.toml': '[envs.default]\nskip-install = true\n[envs.default.scripts]\ncov = "python --version"\n' },
      run: 'hatch --version\nhatch env show --ascii\nhatch run coverage-all',
      cause: 'hatch.toml has no script coverage-all',
    },
    {
      id: 'help-file-with-errors-first',
      class: 'code-regression',
      project: 'vineyard',
      files: {
        ...vineyard,
        'HELP.txt':
          'If you see\n\n  ERROR: Could not find a version that satisfies the requirement vineyard==9\n  npm ERR! code ENOTFOUND\n  ssh: connect to host port 22: Connection timed out\n\nask in the cellar.\n',
        'pytest.ini': '[pytest]\npythonpath = .\n',
        'tests/test_must.py': oechsle.replace('86', '"85"'),
      },
      run: 'cat HELP.txt\npython -m pytest -q -p no:cacheprovider tests',
      cause: 'must(20) is a number and no text; a help file with errors of others is printed first',
    },
  ],
};
