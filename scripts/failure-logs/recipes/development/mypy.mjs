const one = (id, failureClass, project, files, run, cause, more = {}) => ({ id, class: failureClass, project, files, run, cause, ...more });

export default {
  tool: 'mypy, pyright',
  versions: { python: '3.12.1', mypy: '1.14.1', pyright: '1.1.391' },
  setup: [
    '[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q mypy==1.14.1 "pyright[nodejs]==1.1.391"; }',
  ],
  environment: { PYRIGHT_PYTHON_IGNORE_WARNINGS: '1', PYRIGHT_PYTHON_FORCE_VERSION: '1.1.391', NPM_CONFIG_USERCONFIG: '/dev/null' },
  cases: [
    one(
      'types',
      'code-regression',
      'loom',
      { 'loom/__init__.py': '', 'loom/pattern.py': 'def threads(width: int) -> str:\n    return width * 2\n\n\nthreads("4")\n' },
      'mypy loom',
      'loom/pattern.py: return-value, arg-type',
    ),
    one(
      'pretty',
      'code-regression',
      'loom',
      {
        'mypy.ini': '[mypy]\npretty = True\nshow_column_numbers = True\nstrict = True\n',
        'pattern.py': 'def threads(width):\n    return width\n',
      },
      'mypy pattern.py',
      'pattern.py: no-untyped-def',
    ),
    one(
      'stubs',
      'code-regression',
      'loom',
      { 'pattern.py': 'import yaml\nimport looms\n\nprint(yaml, looms)\n' },
      'mypy .',
      'pattern.py: stubs of yaml are not installed',
    ),
    one(
      'syntax',
      'code-regression',
      'loom',
      { 'pattern.py': 'def threads(width: int -> int:\n    return width\n' },
      'python -m mypy pattern.py',
      'pattern.py does not parse',
    ),
    one('no-files', 'configuration', 'loom', { 'README.md': '' }, 'mypy src', 'the step names a folder that is not there'),
    one('twice', 'configuration', 'loom', { 'a/pattern.py': '', 'b/pattern.py': '' }, 'mypy .', 'Duplicate module named "pattern"'),
    one('option', 'configuration', 'loom', { 'pattern.py': '' }, 'mypy --strikt .', 'unrecognized arguments'),
    one(
      'pyright',
      'code-regression',
      'loom',
      { 'pattern.py': 'def threads(width: int) -> str:\n    return width * 2\n' },
      'pyright',
      'pattern.py: reportReturnType',
    ),
    one(
      'pyright-import',
      'code-regression',
      'loom',
      { 'pattern.py': 'import looms\n\nprint(looms.width)\n', Makefile: 'types:\n\tpyright pattern.py\n' },
      'make types',
      'pattern.py: reportMissingImports',
    ),
  ],
};
