// Linters, formatters and type checkers of late 2023 on Python 3.11.
// In parts, so that a scan of this repository does not take them for secrets.
const invented = { token: ['k8Jd02mZqPx7', 'Lr5TnV3sYw9H', 'bC1fGa6E'].join(''), password: ['owl', 'and', '3', 'more'].join('-') };

export default {
  tool: 'python linters',
  versions: {
    python: '3.11.7',
    ruff: '0.1.15',
    black: '23.12.1',
    mypy: '1.5.1',
    flake8: '6.1.0',
    isort: '5.12.0',
    pylint: '2.17.7',
    'detect-secrets': '1.4.0',
  },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.11.7/bin/python -m venv venv && venv/bin/pip install -q ruff==0.1.15 black==23.12.1 mypy==1.5.1 flake8==6.1.0 isort==5.12.0 pylint==2.17.7 detect-secrets==1.4.0; }`,
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
      id: 'ruff-unused-import',
      class: 'code-regression',
      project: 'loom',
      files: { 'loom/weave.py': 'import os\nimport re\n\n\ndef weave(a, b):\n    l = [a, b]\n    return l\n' },
      environment: { FORCE_COLOR: '1' },
      run: 'ruff --version\nruff check --select E,F .',
      cause: 'unused imports and an ambiguous name',
    },
    {
      id: 'ruff-format-check',
      class: 'code-regression',
      project: 'loom',
      files: { 'loom/thread.py': "COLOURS = { 'red' : 1,'blue':2 }\n", Makefile: 'lint:\n\truff check .\n\truff format --check .\n' },
      run: 'make lint',
      cause: 'thread.py is not formatted',
    },
    {
      id: 'ruff-unknown-rule',
      class: 'configuration',
      project: 'loom',
      files: { 'ruff.toml': 'line-length = 100\nselect = ["E", "QQQ9"]\n', 'loom/weave.py': 'WARP = 3\n' },
      run: 'ruff check .',
      cause: 'ruff.toml selects a rule that does not exist',
    },
    {
      id: 'black-would-reformat',
      class: 'code-regression',
      project: 'ink-mixer',
      files: { 'ink.py': "def mix(a,b):\n  return {'a':a,\n   'b':b}\n", 'ok.py': 'PIGMENT = 4\n' },
      prepare: 'git init -q',
      run: 'black --check --diff .',
      cause: 'ink.py is not formatted',
    },
    {
      id: 'black-after-deprecations',
      class: 'code-regression',
      project: 'ink-mixer',
      files: { 'pyproject.toml': '[tool.ruff]\nselect = ["E"]\nignore = ["E999"]\n', 'ink.py': "HUE='red'\n" },
      run: 'python -W default -c "import sre_parse, imp"\nruff check .\nblack --check .',
      cause: 'ink.py is not formatted; the deprecations are warnings',
    },
    {
      id: 'black-cannot-parse',
      class: 'code-regression',
      project: 'ink-mixer',
      files: { 'ink.py': 'def mix(a, b:\n    return a\n', 'pen.py': 'NIB = 1\n' },
      prepare: 'git init -q',
      run: 'black --check .',
      cause: 'a bracket is not closed in ink.py',
    },
    {
      id: 'mypy-types',
      class: 'code-regression',
      project: 'post-office',
      files: {
        'post/stamps.py':
          'def price(grams: int) -> int:\n    if grams > 20:\n        return "1.60"\n    return 85\n\n\ndef label(name: str | None) -> str:\n    return name.upper()\n',
        'post/__init__.py': '',
      },
      environment: { FORCE_COLOR: '1' },
      run: 'mypy --strict post',
      cause: 'a string is returned for an int, and None has no upper',
    },
    {
      id: 'mypy-path-not-there',
      class: 'configuration',
      project: 'post-office',
      files: { 'post/__init__.py': '', 'mypy.ini': '[mypy]\nstrict = True\n' },
      run: 'mypy src/',
      cause: 'the step checks a folder that is not there',
    },
    {
      id: 'mypy-module-not-found',
      class: 'code-regression',
      project: 'post-office',
      files: { 'post/route.py': 'from post.maps import shortest\n\nprint(shortest("a", "b"))\n', 'post/__init__.py': '' },
      run: 'echo "type check"; mypy post && echo done',
      cause: 'post.maps does not exist',
    },
    {
      id: 'flake8-after-readme',
      class: 'code-regression',
      project: 'kiln-log',
      files: {
        'README.md': `# kiln-log

When the probe is unplugged the reader prints:

    Traceback (most recent call last):
      File "kiln/read.py", line 12, in <module>
        probe.open()
    ConnectionRefusedError: [Errno 111] Connection refused
    ERROR: Could not find a version that satisfies the requirement probe

Plug it in again.
`,
        'kiln/read.py': 'def read(probe):\n    value = probe.read();return probe.read()\n',
      },
      run: 'cat README.md\nflake8 kiln',
      cause: 'two statements on one line and an unused name; the README only shows an example',
    },
    {
      id: 'flake8-bad-setting',
      class: 'configuration',
      project: 'kiln-log',
      files: { 'setup.cfg': '[flake8]\nmax-line-length = ninety\n', 'kiln.py': 'A = 1\n' },
      run: 'flake8 kiln.py',
      cause: 'max-line-length is no number',
    },
    {
      id: 'isort-order',
      class: 'code-regression',
      project: 'kiln-log',
      files: { 'kiln/burn.py': 'import sys\nimport json\nfrom os import path\n\nprint(json, sys, path)\n' },
      run: 'isort --check-only --diff kiln || { echo "imports are not in order"; exit 1; }',
      cause: 'imports are not sorted',
    },
    {
      id: 'pylint-score',
      class: 'code-regression',
      project: 'kiln-log',
      files: {
        'kiln/heat.py': 'def h(x):\n    unused = 3\n    return x.heat\n\n\nclass k:\n    def go(self):\n        return undefined_name\n',
      },
      run: 'pylint --fail-under=8 kiln/heat.py',
      cause: 'an undefined name, a score below 8',
    },
    {
      id: 'secret-in-source',
      class: 'code-regression',
      project: 'kiln-log',
      files: { 'notify.py': `TOKEN = "${invented.token}"\nPASSWORD = "${invented.password}"\n` },
      prepare: 'git init -q && detect-secrets scan > .secrets.baseline && git add -A && git commit -qm "Notify"',
      run: 'git ls-files -z | xargs -0 detect-secrets-hook --baseline .secrets.baseline',
      cause: 'notify.py holds two secrets',
    },
    {
      id: 'compileall-syntax',
      class: 'code-regression',
      project: 'kiln-log',
      files: { 'kiln/a.py': 'A = 1\n', 'kiln/b.py': 'if A = 1:\n    pass\n' },
      run: 'python -m compileall -q kiln && echo "all files compile"',
      cause: 'an assignment where a comparison is meant',
    },
    {
      id: 'generated-table-differs',
      class: 'code-regression',
      project: 'post-office',
      files: {
        'zones.csv': 'north,1\nsouth,2\n',
        'zones.py': 'ZONES = {"north": 1}\n',
        'make_zones.py':
          'rows = [line.split(",") for line in open("zones.csv").read().split()]\nbody = ", ".join(f\'"{k}": {v}\' for k, v in rows)\nopen("zones.py", "w").write(f"ZONES = {{{body}}}\\n")\n',
      },
      prepare: 'git init -q && git add -A && git commit -qm "Zones"',
      run: 'python make_zones.py\ngit diff --exit-code',
      cause: 'zones.py was not generated again',
    },
  ],
};
