const choir = {
  'pyproject.toml': `[project]
name = "choir-roster"
version = "3.1.0"
requires-python = ">=3.12"

[tool.ruff]
line-length = 100

[tool.ruff.lint]
select = ["E", "F", "I", "B", "UP"]

[tool.mypy]
strict = true
`,
  'roster/__init__.py': '',
  'roster/voices.py': `"""Who sings what."""

RANGES = {"alto": (53, 74), "bass": (40, 64)}


def fits(voice: str, note: int) -> bool:
    low, high = RANGES[voice]
    return low <= note <= high
`,
};
const hooks = (body) => `repos:\n  - repo: local\n    hooks:\n${body}`;
const repository = 'git init -q -b main && git add -A && git -c user.name=ci -c user.email=ci@choir.example commit -q -m "Choir roster"';

export default {
  tool: 'ruff, black, mypy, flake8, isort, pylint, bandit, pre-commit',
  versions: {
    python: '3.12.1',
    ruff: '0.12.12',
    black: '24.10.0',
    mypy: '1.17.1',
    flake8: '7.1.2',
    isort: '5.13.2',
    pylint: '3.3.8',
    bandit: '1.8.6',
    'pre-commit': '4.0.1',
  },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q ruff==0.12.12 black==24.10.0 mypy==1.17.1 flake8==7.1.2 isort==5.13.2 pre-commit==4.0.1 pylint==3.3.8 bandit==1.8.6; }`,
  ],
  cases: [
    {
      id: 'ruff-unsorted-and-unused',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        'roster/concert.py':
          'import os\nfrom roster.voices import fits\nimport json\n\n\ndef programme(notes: list[int]) -> list[int]:\n    return [n for n in notes if fits("alto", n)]\n',
      },
      run: 'ruff --version\nruff check .',
      cause: 'ruff finds I001 and F401 in roster/concert.py',
    },
    {
      id: 'ruff-github-output',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        'roster/concert.py': 'def tempo(marks=[]):\n    try:\n        return marks[0]\n    except:\n        return 120\n',
      },
      run: 'ruff check --output-format=github --no-cache roster',
      cause: 'ruff finds B006 and E722 in roster/concert.py',
    },
    {
      id: 'ruff-format-check',
      class: 'code-regression',
      project: 'choir-roster',
      files: { ...choir, 'roster/concert.py': "def tempo( mark ):\n  return { 'largo':50,'presto':180 }[ mark ]\n" },
      run: 'ruff check .\nruff format --check --diff .',
      cause: 'roster/concert.py is not formatted',
    },
    {
      id: 'ruff-option-gone',
      class: 'configuration',
      project: 'choir-roster',
      files: {
        ...choir,
        'pyproject.toml': choir['pyproject.toml'].replace('line-length = 100', 'line-length = 100\nline-ending-style = "lf"'),
      },
      run: 'make lint',
      prepare: 'printf "lint:\\n\\truff check .\\n\\tmypy roster\\n" > Makefile',
      cause: "unknown field 'line-ending-style' of [tool.ruff]",
    },
    {
      id: 'black-check',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        'roster/concert.py': "PIECES = ['Ave verum',\n   'Locus iste']\n",
        'roster/hall.py': 'SEATS = {  "balcony":120 }\n',
      },
      run: 'black --check --line-length 100 roster',
      cause: 'two files are not formatted',
    },
    {
      id: 'black-cannot-parse',
      class: 'code-regression',
      project: 'choir-roster',
      files: { ...choir, 'roster/concert.py': 'def pieces():\n    return ["Ave verum", "Locus iste"\n\n\nprint(pieces())\n' },
      run: 'isort --check-only --profile black roster && black --check roster',
      cause: 'roster/concert.py cannot be parsed',
    },
    {
      id: 'isort-diff',
      class: 'code-regression',
      project: 'choir-roster',
      files: { ...choir, 'roster/concert.py': 'from roster.voices import fits\nimport sys\nimport json\n\nprint(fits, sys, json)\n' },
      run: 'isort --check-only --diff --profile black .',
      cause: 'the imports of roster/concert.py are not sorted',
    },
    {
      id: 'mypy-optional',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        'roster/hall.py': `from roster.voices import fits


def seat(name: str, plan: dict[str, int]) -> int:
    row = plan.get(name)
    return row + 1


def can_sing(note: str) -> bool:
    return fits("bass", note)
`,
      },
      run: 'mypy roster',
      cause: 'two type errors in roster/hall.py',
    },
    {
      id: 'mypy-trap-stubs-not-installed',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        'roster/hall.py': `def seats() -> dict[str, int]:
    # reveals a wrong return type: timeouts are per row
    timeout_seconds: list[int] = [3, 4]
    return timeout_seconds
`,
      },
      run: 'pip install --quiet --retries 1 --timeout 2 --index-url http://127.0.0.1:9/simple types-tabulate || true\nmypy --pretty roster',
      cause: 'a type error in roster/hall.py, after an installation that may fail',
    },
    {
      id: 'mypy-config-missing',
      class: 'configuration',
      project: 'choir-roster',
      files: choir,
      run: 'mypy --config-file ci/mypy.ini roster',
      cause: 'the configuration that the step names is not there',
    },
    {
      id: 'flake8-findings',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        '.flake8': '[flake8]\nmax-line-length = 79\n',
        'roster/concert.py':
          'import re\nfrom roster.voices import *\n\ndef programme(notes):\n    unused = 1\n    return [fits("alto", note) for note in notes if note is not None and note != "" and fits("bass", note)]\n',
      },
      run: 'flake8 --version\nflake8 roster --count --statistics',
      cause: 'flake8 finds F401, F403, E302 and more',
    },
    {
      id: 'flake8-config-comment',
      class: 'configuration',
      project: 'choir-roster',
      files: { ...choir, 'setup.cfg': '[flake8]\nextend-ignore =\n    E203,  # whitespace before colon\n    W503\n' },
      run: 'python -m flake8 roster',
      cause: 'a comment stands within the list of codes in setup.cfg',
    },
    {
      id: 'pylint-score',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        'roster/concert.py':
          '"""Concerts."""\n\n\ndef length(pieces):\n    """Minutes of all pieces."""\n    minutes = sum(p.minutes for p in pieces)\n    return minuts\n',
      },
      run: 'pylint --fail-under=9.5 roster',
      cause: 'pylint finds an undefined variable',
    },
    {
      id: 'bandit-pickle',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        'roster/store.py':
          'import pickle\nimport subprocess\n\n\ndef load(path):\n    subprocess.call("ls " + path, shell=True)\n    with open(path, "rb") as file:\n        return pickle.load(file)\n',
      },
      run: 'bandit -q -r roster',
      cause: 'bandit finds unsafe calls in roster/store.py',
    },
    {
      id: 'pre-commit-hook-fails',
      class: 'code-regression',
      project: 'choir-roster',
      files: {
        ...choir,
        '.pre-commit-config.yaml': hooks(`      - id: ruff-format
        name: ruff format
        entry: ruff format
        language: system
        types: [python]
      - id: mypy
        name: mypy
        entry: mypy roster
        language: system
        pass_filenames: false
`),
        'roster/concert.py': 'def tempo( mark : str )->int:\n    return {"largo":50}[mark]\n',
      },
      prepare: repository,
      run: 'pre-commit run --all-files --show-diff-on-failure',
      cause: 'ruff format changes roster/concert.py',
    },
    {
      id: 'pre-commit-invalid-config',
      class: 'configuration',
      project: 'choir-roster',
      files: { ...choir, '.pre-commit-config.yaml': hooks('      - id: ruff\n        entry: ruff check\n        language: system\n') },
      prepare: repository,
      run: 'pre-commit run --all-files',
      cause: "a hook of .pre-commit-config.yaml has no key 'name'",
    },
    {
      id: 'pre-commit-hook-repository-refused',
      class: 'dependency-network',
      project: 'choir-roster',
      files: {
        ...choir,
        '.pre-commit-config.yaml':
          'repos:\n  - repo: https://hooks.invalid/choir/score-lint\n    rev: v1.2.0\n    hooks:\n      - id: score-lint\n',
      },
      prepare: repository,
      environment: { PRE_COMMIT_HOME: '.pre-commit-cache' },
      run: 'pre-commit run --all-files --color=never',
      cause: 'the host of a hook repository does not resolve',
    },
  ],
};
